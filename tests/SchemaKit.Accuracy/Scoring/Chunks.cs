using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Scoring;

/// <summary>Looks for pieces of text.</summary>
internal static class Chunks
{
    /// <summary>Looks whether what must be in a text is there, and what must not is not; white space runs count as one space.</summary>
    /// <param name="with">What must be there.</param>
    /// <param name="without">What must not be there.</param>
    /// <param name="text">The text.</param>
    public static Outcome Compare(IReadOnlyList<string> with, IReadOnlyList<string> without, string text)
    {
        string found = Words.Normalize(text);
        with = Words.Normalize(with);
        without = Words.Normalize(without);
        List<string> met = [.. with.Where(IsFound)];
        List<string> wrong = [.. without.Where(IsFound)];
        Counts counts = new(met.Count, wrong.Count, with.Count - met.Count, without.Count - wrong.Count);
        return new Outcome
        {
            Field = Field.Chunks,
            IsEqual = counts.IsRight,
            Counts = counts,
            Expected = with,
            Found = [.. met, .. wrong],
        };

        bool IsFound(string piece) => found.Contains(piece, StringComparison.Ordinal);
    }
}
