using System.Text.Json;
using SchemaKit.Accuracy.Corpus;
using SchemaKit.Accuracy.Engines;
using SchemaKit.Html;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>A set of pages, and how those who made it score it.</summary>
internal abstract class ArticleSet
{
    /// <summary>All sets.</summary>
    public static IReadOnlyList<ArticleSet> All { get; } =
    [
        new FundusSet(), new FundusEvaluationSet(), new ArticleExtractionSet(), new NewsArticleSet(),
        new TrafilaturaSet(), new ReadabilitySet(), new PostlightSet(),
    ];

    /// <summary>Its name, which is that of its folder.</summary>
    public abstract string Name { get; }

    /// <summary>What the tables say of it, in a line.</summary>
    public abstract string Description { get; }

    /// <summary>
    /// The encoding of its pages, whatever they say: as a rule, who collected pages wrote them as UTF-8. <see langword="null"/> where they
    /// are as they were served.
    /// </summary>
    public virtual HtmlEncoding? Encoding => HtmlEncoding.Utf8;

    /// <summary>Who reads it.</summary>
    public virtual IReadOnlyList<IArticleEngine> Engines => ArticleEngines.General;

    /// <summary>Compares what an engine read with what is expected, field by field; of those that the expectation speaks of.</summary>
    /// <param name="expected">The expectation, in the shape of the set.</param>
    /// <param name="found">What was read.</param>
    public abstract IEnumerable<Outcome> Score(JsonElement expected, ReadArticle found);

    /// <summary>The pages, in the order of their names.</summary>
    /// <param name="corpus">The folder of the corpus.</param>
    /// <returns>The files of their expectations; none where the set is not there.</returns>
    public IReadOnlyList<string> FilesIn(string corpus)
    {
        string folder = Path.Combine(corpus, Name);
        return Directory.Exists(folder)
            ? [.. Directory.GetFiles(folder, "*.json").Where(HasPage).Order(StringComparer.Ordinal)]
            : [];
    }

    /// <summary>Reads a page.</summary>
    /// <param name="file">The file of its expectation.</param>
    public CorpusPage Load(string file) => CorpusPage.Load(file, Name);

    private static bool HasPage(string file) => File.Exists(Path.ChangeExtension(file, ".html.gz"));
}
