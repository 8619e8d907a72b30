namespace SchemaKit.Cli.Commands;

/// <summary>Finds what somebody may have meant.</summary>
internal static class NearNames
{
    // A shorter part is in too many names to tell which one is meant.
    private const int ShortestPart = 3;

    /// <summary>The names that are near to one that does not exist, the nearest first.</summary>
    /// <param name="name">The name that does not exist.</param>
    /// <param name="names">Those that do.</param>
    public static string[] Of(string name, IEnumerable<string> names) =>
    [
        .. from candidate in names
           let distance = Distance(name.ToUpperInvariant(), candidate.ToUpperInvariant())
           where distance <= Math.Max(2, candidate.Length / 3)
               || (name.Length >= ShortestPart && candidate.Contains(name, StringComparison.OrdinalIgnoreCase))
           orderby distance, candidate
           select candidate,
    ];

    // Levenshtein's distance, one row of the table at a time.
    private static int Distance(string left, string right)
    {
        int[] row = [.. Enumerable.Range(0, right.Length + 1)];
        for (int i = 0; i < left.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i + 1;
            for (int j = 0; j < right.Length; j++)
            {
                int substituted = diagonal + (left[i] == right[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(substituted, 1 + Math.Min(row[j], diagonal));
            }
        }

        return row[^1];
    }
}
