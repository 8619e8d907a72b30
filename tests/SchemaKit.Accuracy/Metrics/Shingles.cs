namespace SchemaKit.Accuracy.Metrics;

/// <summary>The metric of article-extraction-benchmark: runs of four words, counted.</summary>
internal static class Shingles
{
    private const int Length = 4;

    /// <summary>Compares the shingles of two texts.</summary>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What was found.</param>
    /// <param name="isEqual">Whether the words are the same, and in the same order.</param>
    public static Counts Compare(string expected, string found, out bool isEqual)
    {
        List<string> expectedWords = Words.RunsOf(expected);
        List<string> foundWords = Words.RunsOf(found);
        isEqual = expectedWords.SequenceEqual(foundWords);
        return Counts.OfBags(Of(expectedWords), Of(foundWords));
    }

    /// <summary>The shingles of a text: all runs of four words, or all of its words if they are fewer; none of no words.</summary>
    /// <param name="words">The words.</param>
    public static IEnumerable<string> Of(List<string> words)
    {
        if (words.Count == 0)
            yield break;

        int last = Math.Max(0, words.Count - Length);
        for (int start = 0; start <= last; start++)
            yield return string.Join(' ', words.Skip(start).Take(Length));
    }
}
