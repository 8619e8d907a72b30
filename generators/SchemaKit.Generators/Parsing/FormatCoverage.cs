using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Generators.Parsing;

/// <summary>Tells whether one timestamp format reads all that another one does, so that the other is never asked.</summary>
internal static class FormatCoverage
{
    /// <summary>Whether every text that fits the second format fits the first one too, and means the same.</summary>
    public static bool Covers(FormatPart[] first, FormatPart[] second)
    {
        int i = 0, j = 0;
        while (i < first.Length || j < second.Length)
        {
            bool isSpaceOfFirst = i < first.Length && first[i].Kind == FormatPartKind.WhiteSpace;
            bool isSpaceOfSecond = j < second.Length && second[j].Kind == FormatPartKind.WhiteSpace;

            // A text may have white space where the format has none, but not always the other way round.
            if (isSpaceOfFirst && !isSpaceOfSecond)
                return false;
            if (isSpaceOfSecond)
            {
                j++;
                i += isSpaceOfFirst ? 1 : 0;
                continue;
            }

            if (i == first.Length || j == second.Length || !Covers(first[i++], second[j++]))
                return false;
        }

        return true;
    }

    private static bool Covers(FormatPart first, FormatPart second) => (first.Kind, second.Kind) switch
    {
        (FormatPartKind.OptionalZone, FormatPartKind.Zone) => true,
        (FormatPartKind.Year, FormatPartKind.Year) =>
            Covers(first.MinDigits, first.MaxDigits, second) && (first.MaxDigits == 2) == (second.MaxDigits == 2),
        _ => first.Kind == second.Kind
            && Covers(first.MinDigits, first.MaxDigits, second)
            && string.Equals(first.Text, second.Text, StringComparison.OrdinalIgnoreCase),
    };

    private static bool Covers(int minDigits, int maxDigits, FormatPart second) =>
        minDigits <= second.MinDigits && maxDigits >= second.MaxDigits;
}
