namespace SchemaKit.Tests;

/// <summary>How the trees compare that the two engines make of an input.</summary>
/// <param name="Difference">The first lines that differ, if that cannot be explained.</param>
/// <param name="Explanation">The departures that make the trees differ; none where they are the same.</param>
internal sealed record Comparison(string? Difference, IReadOnlyList<Departure> Explanation)
{
    private const int LinesBefore = 3;
    private const int LinesShown = 12;
    private const int LineLength = 160;

    /// <summary>
    /// Compares. Trees that differ are explained by the one departure, or else by all that may play a part, without which
    /// they are the same.
    /// </summary>
    public static Comparison Of(ParserInput input)
    {
        if (FindDifference(input, []) is not { } difference)
            return new Comparison(null, []);

        Departure[] suspects = [.. Departures.All.Where(departure => departure.MayShowIn(input))];
        IEnumerable<Departure[]> explanations = [.. suspects.Select(suspect => new[] { suspect }), suspects];
        return explanations.FirstOrDefault(explanation => FindDifference(input, explanation) is null) is { } found
            ? new Comparison(null, found)
            : new Comparison(difference, []);
    }

    private static string? FindDifference(ParserInput input, Departure[] without)
    {
        string html = without.Aggregate(input.Html, (html, departure) => departure.Rewrite(html));
        ParserInput rewritten = input with { Html = html };
        string Blur(string dump) => without.Aggregate(dump, (dump, departure) => departure.Blur(dump));
        string ours = Blur(rewritten.ParseWithSchemaKit());
        string theirs = Blur(rewritten.ParseWithAngleSharp());
        return ours == theirs ? null : Show(ours.Split('\n'), theirs.Split('\n'));
    }

    private static string Show(string[] ours, string[] theirs)
    {
        int same = ours.Zip(theirs).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"SchemaKit:\n{Excerpt(ours)}\nAngleSharp:\n{Excerpt(theirs)}";

        string Excerpt(string[] lines) => string.Join(
            '\n', lines.Skip(same - LinesBefore).Take(LinesShown).Select(line => Cut(line)));
    }

    private static string Cut(string line) => line.Length > LineLength ? line[..LineLength] + "…" : line;
}
