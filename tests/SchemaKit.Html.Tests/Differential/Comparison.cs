namespace SchemaKit.Tests;

/// <summary>How the trees compare that the two engines make of an input.</summary>
/// <param name="Difference">The first lines that differ, if that cannot be explained.</param>
/// <param name="Explanation">The departures that make the trees differ; none where they are the same.</param>
internal sealed record Comparison(string? Difference, IReadOnlyList<Departure> Explanation)
{
    private const int LinesBefore = 8;
    private const int LinesShown = 30;
    private const int LineLength = 160;

    /// <summary>
    /// Compares. Trees that differ are explained by the departures without which they are the same: one, or as few as
    /// are needed.
    /// </summary>
    public static Comparison Of(ParserInput input)
    {
        if (FindDifference(input, []) is not { } difference)
            return new Comparison(null, []);

        List<Departure> suspects = [.. Departures.All.Where(departure => departure.MayShowIn(input))];
        if (suspects.Find(suspect => FindDifference(input, [suspect]) is null) is { } single)
            return new Comparison(null, [single]);
        if (FindDifference(input, suspects) is not null)
            return new Comparison(difference, []);

        // The last ones explain the most: if they can be spared, others that say more precisely what it is stay.
        foreach (Departure suspect in Enumerable.Reverse(suspects).ToArray())
        {
            List<Departure> others = suspects.FindAll(other => other != suspect);
            if (FindDifference(input, others) is null)
                suspects = others;
        }

        return new Comparison(null, suspects);
    }

    private static string? FindDifference(ParserInput input, List<Departure> without)
    {
        foreach (Departure departure in without)
            input = departure.Rewrite?.Invoke(input) ?? input;
        input = input with { Html = input.Html.TrimStart('\uFEFF') };
        string Blur(string dump) => without.Aggregate(dump, (dump, departure) => departure.Blur?.Invoke(dump) ?? dump);
        string ours = Blur(input.Dump());
        string theirs = Blur(AngleSharpTree.Of(input));
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
