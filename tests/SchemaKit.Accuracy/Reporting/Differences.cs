using System.Globalization;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Reporting;

/// <summary>Writes what was found beside what is expected, where they differ.</summary>
/// <param name="filter">Which differences.</param>
/// <param name="notes">What is known of them.</param>
internal sealed class Differences(DifferenceFilter filter, Notes notes)
{
    // So many lines of each side are shown, of so many characters.
    private const int MaxLines = 12;
    private const int MaxLength = 160;

    // How much of what is equal is shown before the place where two lines part.
    private const int Before = 30;

    /// <summary>Writes them, page by page; lines that are on both sides are left out.</summary>
    /// <param name="scored">What was scored.</param>
    /// <param name="output">Where to.</param>
    /// <returns>How many there are.</returns>
    public int Write(IEnumerable<ScoredField> scored, TextWriter output)
    {
        int count = 0;
        foreach (ScoredField field in scored.Where(field => !field.Outcome.IsEqual && filter.Takes(field)))
        {
            count++;
            string figure = field.Outcome.Counts is { } counts
                ? $"  F1 {counts.F1.ToString("0.000", CultureInfo.InvariantCulture)}"
                : "";
            output.WriteLine($"{field.Page}  {field.FieldName}  {field.Engine.Name}{figure}");
            output.WriteLine($"    {field.Url}");
            if (notes.ReasonOf(field) is { } reason)
                output.WriteLine($"    note: {reason}");
            WriteSides(field.Outcome, output);
            output.WriteLine();
        }

        return count;
    }

    private static void WriteSides(Outcome outcome, TextWriter output)
    {
        List<string> missing = Without(outcome.Expected, outcome.Found);
        List<string> extra = Without(outcome.Found, outcome.Expected);
        if (missing.Count + extra.Count == 0)
        {
            output.WriteLine("    the same lines, in another order or number");
            missing = [.. outcome.Expected];
            extra = [.. outcome.Found];
        }

        int lines = Math.Max(missing.Count, extra.Count);
        for (int line = 0; line < Math.Min(lines, MaxLines); line++)
        {
            string? expected = line < missing.Count ? missing[line] : null;
            string? found = line < extra.Count ? extra[line] : null;
            int start = StartOf(expected, found);
            if (expected is not null)
                output.WriteLine($"  - {Shorten(expected, start)}");
            if (found is not null)
                output.WriteLine($"  + {Shorten(found, start)}");
        }

        if (lines > MaxLines)
            output.WriteLine($"    … {missing.Count} lines are missing, {extra.Count} are too many");
    }

    private static List<string> Without(IReadOnlyList<string> lines, IReadOnlyList<string> others)
    {
        HashSet<string> known = [.. others];
        return [.. lines.Where(line => !known.Contains(line))];
    }

    // Two long lines are shown from a little before the place where they part.
    private static int StartOf(string? expected, string? found)
    {
        if (expected is null || found is null)
            return 0;
        int common = expected.AsSpan().CommonPrefixLength(found);
        return common > MaxLength - Before ? common - Before : 0;
    }

    private static string Shorten(string line, int start)
    {
        string cut = line.Length - start > MaxLength ? $"{line.AsSpan(start, MaxLength)}…" : line[start..];
        return start > 0 ? $"…{cut}" : cut;
    }
}
