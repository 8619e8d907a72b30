using System.CommandLine;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Reporting;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy;

/// <summary>The command: scores the corpus and writes tables, or differences.</summary>
internal sealed class AccuracyCommand
{
    private readonly TextWriter _output;
    private readonly TextWriter _errors;

    private readonly Argument<DirectoryInfo> _corpus = new Argument<DirectoryInfo>("FOLDER")
    {
        Description = "The folder of the corpus, which has a folder for each set.",
    }.AcceptExistingOnly();

    private readonly Option<string[]?> _differences = new("--differences")
    {
        Description = "Writes what differs: of a set, of a field, of a publisher by a part of its pages' names or addresses; '*' is any.",
        HelpName = "SET FIELD PUBLISHER",
        Arity = new ArgumentArity(0, 3),
        AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<string?> _engine = new Option<string?>("--engine")
    {
        Description = "Writes only the differences of this engine.",
        HelpName = "NAME",
    }.AcceptOnlyFromAmong([.. ArticleEngines.All.Select(engine => engine.Name)]);

    private readonly Option<bool> _markdown = new("--markdown")
    {
        Description = "Writes the tables as Markdown.",
    };

    private readonly Option<FileInfo> _notes = new Option<FileInfo>("--notes")
    {
        Description = "Differences that are known and why they are right: page, field and reason, with tabs between.",
        HelpName = "FILE",
        DefaultValueFactory = _ => new FileInfo(Path.Combine(AppContext.BaseDirectory, "notes.tsv")),
    }.AcceptExistingOnly();

    private AccuracyCommand(TextWriter output, TextWriter errors)
    {
        _output = output;
        _errors = errors;
    }

    /// <summary>Makes the command.</summary>
    /// <param name="output">Where it writes to.</param>
    /// <param name="errors">Where it complains.</param>
    public static RootCommand Create(TextWriter output, TextWriter errors)
    {
        AccuracyCommand accuracy = new(output, errors);
        RootCommand command = new("Compares what is read off real pages with what is expected of them.")
        {
            accuracy._corpus,
            accuracy._differences,
            accuracy._engine,
            accuracy._markdown,
            accuracy._notes,
        };
        command.SetAction(accuracy.Run);
        return command;
    }

    private int Run(ParseResult arguments)
    {
        Notes notes = Notes.Parse(File.ReadLines(arguments.GetRequiredValue(_notes).FullName));
        bool isOfDifferences = arguments.GetResult(_differences) is not null;
        DifferenceFilter filter = FilterOf(arguments.GetValue(_differences) ?? [], arguments.GetValue(_engine));
        IEnumerable<ArticleSet> sets = filter.Set is null ? ArticleSet.All : ArticleSet.All.Where(set => set.Name == filter.Set);
        IReadOnlyList<ScoredField> scored = Scorer.Score(arguments.GetRequiredValue(_corpus).FullName, sets);
        if (scored.Count == 0)
        {
            _errors.WriteLine($"There are no pages. The sets are {string.Join(", ", ArticleSet.All.Select(set => set.Name))}.");
            return 1;
        }

        if (isOfDifferences)
            _output.WriteLine($"{new Differences(filter, notes).Write(scored, _output)} differences");
        else if (arguments.GetValue(_markdown))
            Tables.WriteMarkdown(Row.Of(scored, notes), _output);
        else
            Tables.WriteText(Row.Of(scored, notes), _output);

        IReadOnlyList<string> stale = notes.FindStale(scored);
        foreach (string line in stale)
            _errors.WriteLine($"A note no longer applies. {line}.");
        return stale.Count == 0 ? 0 : 1;
    }

    private static DifferenceFilter FilterOf(string[] words, string? engine)
    {
        return new DifferenceFilter(At(0), At(1), At(2), engine);

        string? At(int place) => place < words.Length && words[place] != "*" ? words[place] : null;
    }
}
