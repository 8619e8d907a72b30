namespace SchemaKit.Accuracy.Metrics;

/// <summary>Compares names of authors where the expectation has all of them in one text.</summary>
internal static class Names
{
    private static readonly string[] Separators = [",", ";", " and ", " und ", " & ", "\n"];

    /// <summary>Compares them as sets, whatever the case, for texts differ in it as bylines do.</summary>
    /// <param name="expected">All names in one text; <see langword="null"/> or empty for none.</param>
    /// <param name="found">The names that were found, each of which is cut in the same way.</param>
    public static Counts Compare(string? expected, IReadOnlyList<string> found) =>
        Counts.OfSets(Split(expected ?? ""), found.SelectMany(Split));

    private static IEnumerable<string> Split(string text) => text
        .Split(Separators, StringSplitOptions.RemoveEmptyEntries)
        .Select(name => Words.Normalize(name).ToUpperInvariant())
        .Where(name => name.Length > 0);
}
