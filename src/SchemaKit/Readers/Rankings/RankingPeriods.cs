using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Readers.Rankings;

/// <summary>Finds the time that a heading says its list looks back on: "24 hours", "week", "今日".</summary>
internal static partial class RankingPeriods
{
    // More digits are a year or a number of readers.
    private const int MaxDigits = 3;

    /// <summary>Finds the first period in a heading; the longest one where several begin at one place.</summary>
    /// <param name="heading">The heading.</param>
    /// <param name="period">The words of the heading that say it; <see langword="null"/> where none do.</param>
    /// <param name="duration">Its length, as ISO 8601 writes it.</param>
    public static void Find(string? heading, out string? period, out string? duration)
    {
        (period, duration) = (null, null);
        if (heading is null)
            return;

        (int start, int end) = (int.MaxValue, 0);
        for (int at = 0; at < heading.Length; at++)
        {
            if (!ByLetter.TryGetValue(char.ToLowerInvariant(heading[at]), out PeriodWords[]? candidates))
                continue;

            foreach (PeriodWords words in candidates)
            {
                if (!IsAt(heading, at, words.Text) || !TryRead(heading, at, words, out int from, out string? length))
                    continue;

                int behind = at + words.Text.Length;
                if (from < start || (from == start && behind > end))
                    (start, end, duration) = (from, behind, length);
            }
        }

        if (duration is not null)
            period = heading[start..end];
    }

    /// <summary>Whether a heading names a period.</summary>
    public static bool IsIn(string? heading)
    {
        Find(heading, out string? period, out _);
        return period is not null;
    }

    /// <summary>Whether words stand at a place, and are no part of longer ones.</summary>
    private static bool IsAt(string text, int at, string words) =>
        at + words.Length <= text.Length
        && text.AsSpan(at, words.Length).Equals(words, StringComparison.OrdinalIgnoreCase)
        && IsBoundary(text, at)
        && IsBoundary(text, at + words.Length);

    private static bool TryRead(string text, int at, PeriodWords words, out int start, [NotNullWhen(true)] out string? duration)
    {
        (start, duration) = (at + words.Lead.Length, words.Duration);
        if (duration is null && TryReadCount(text, at, out start, out int count))
            duration = Duration(count, words.Unit);
        return duration is not null;
    }

    /// <summary>Whether a word may begin or end here. What is written without spaces has its words side by side.</summary>
    private static bool IsBoundary(string text, int at) =>
        at == 0 || at == text.Length || !IsSpaced(text[at - 1]) || !IsSpaced(text[at]);

    private static bool IsSpaced(char c) => char.IsLetter(c) && !RankingText.IsWide(c);

    private static bool TryReadCount(string text, int end, out int start, out int count)
    {
        (start, count) = (end, 0);
        if (start > 0 && text[start - 1] is ' ' or '\u00A0' or '-')
            start--;

        int digitsEnd = start;
        for (int weight = 1; start > 0 && char.IsDigit(text[start - 1]); weight *= 10, start--)
        {
            if (digitsEnd - start == MaxDigits)
                return false;
            count += weight * (int)char.GetNumericValue(text[start - 1]);
        }

        return count > 0;
    }

    private static string Duration(int count, char unit) => unit switch
    {
        'H' when count % 24 == 0 => $"P{count / 24}D",
        'H' => $"PT{count}H",
        'W' => $"P{count * 7}D",
        _ => $"P{count}{unit}",
    };

    /// <summary>Words that say a period.</summary>
    /// <param name="Lead">What leads to them.</param>
    /// <param name="Words">The words.</param>
    /// <param name="Unit">The unit that they name, behind a number.</param>
    /// <param name="Duration">The length that they name without one.</param>
    private sealed record PeriodWords(string Lead, string Words, char Unit, string? Duration)
    {
        /// <summary>All that has to stand in the heading.</summary>
        public string Text { get; } = Lead + Words;
    }
}
