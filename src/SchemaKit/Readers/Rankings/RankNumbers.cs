using System.Globalization;
using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>Reads the numbers that pages mark the items of a ranking with.</summary>
internal static class RankNumbers
{
    private const int MaxDigits = 3;

    // An element that shows a rank and nothing else.
    private const int MaxLength = 7;

    private static readonly string[] Leads = ["#", "No.", "No ", "Nr.", "Nr ", "第", "TOP "];

    private static readonly string[] Tails = ["位", "위", ".", ")", ":", "º", "°"];

    private static readonly string[] ClassStems = ["rank", "ranking", "num", "number", "no", "pos", "position", "order", "top", "place"];

    /// <summary>
    /// Reads a text that is a rank and nothing else: <c>3</c>, <c>3.</c>, <c>#3</c>, <c>第3位</c>, <c>③</c>.
    /// </summary>
    /// <returns>Whether it is one.</returns>
    public static bool TryReadWhole(string text, out int rank)
    {
        rank = 0;
        return text.Length is > 0 and <= MaxLength && TryReadStart(text, out rank, out int length, out _) && length == text.Length;
    }

    /// <summary>Reads a rank that a text begins with.</summary>
    /// <param name="text">The text.</param>
    /// <param name="rank">The rank.</param>
    /// <param name="length">How many characters it takes, with the white space behind it.</param>
    /// <param name="isMarked">Whether it has a mark of a rank (<c>3.</c>, <c>③</c>); else it is but a number.</param>
    public static bool TryReadStart(string text, out int rank, out int length, out bool isMarked)
    {
        (rank, length, isMarked) = (0, 0, false);
        if (text.Length == 0)
            return false;

        if (text[0] is >= '①' and <= '⑳')
        {
            (rank, length, isMarked) = (text[0] - '①' + 1, PatternReader.SkipWhiteSpace(text, 1), true);
            return true;
        }

        foreach (string lead in Leads)
        {
            if (text.StartsWith(lead, StringComparison.OrdinalIgnoreCase))
            {
                (length, isMarked) = (lead.Length, true);
                break;
            }
        }

        int digits = length;
        while (length < text.Length && length - digits <= MaxDigits && char.IsDigit(text[length]))
            rank = (rank * 10) + (int)char.GetNumericValue(text[length++]);
        if (length == digits || length - digits > MaxDigits || rank == 0)
            return false;

        foreach (string tail in Tails)
        {
            if (string.CompareOrdinal(text, length, tail, 0, tail.Length) == 0)
            {
                (length, isMarked) = (length + tail.Length, true);
                break;
            }
        }

        while (isMarked && length < text.Length && text[length] is ':' or '：' or '、' or '．')
            length++;
        int space = PatternReader.SkipWhiteSpace(text, length) - length;
        length += space;
        if (space > 0 || length == text.Length || RankingText.IsWide(text[length - 1]) || RankingText.IsWide(text[length]))
            return true;

        // 1.Title is one, 1.5 million and 2nd are none.
        return isMarked && !char.IsDigit(text[length]) && !char.IsDigit(text[length - 1]);
    }

    /// <summary>Reads a rank from an element's attributes: <c>value</c> of a <c>li</c>, <c>data-rank</c> and its kin.</summary>
    public static bool TryReadAttributes(Node element, out int rank)
    {
        rank = 0;
        return (element.Tag == TagId.Li && TryReadNumber(element.GetAttribute("value"u8), out rank))
            || TryReadNumber(element.GetAttribute("data-rank"u8), out rank)
            || TryReadNumber(element.GetAttribute("data-ranking"u8), out rank)
            || TryReadNumber(element.GetAttribute("data-position"u8), out rank)
            || TryReadNumber(element.GetAttribute("data-pos"u8), out rank)
            || TryReadNumber(element.GetAttribute("data-order"u8), out rank)
            || TryReadNumber(element.GetAttribute("data-num"u8), out rank);
    }

    /// <summary>Reads a rank from the label that an attribute of a link gives it: <c>#3 / Title</c>.</summary>
    public static bool TryReadLabel(Node link, out int rank)
    {
        foreach (NodeAttribute attribute in link.Attributes)
        {
            if (attribute.Value.StartsWith('#')
                && attribute.Name != "href"
                && TryReadStart(attribute.Value, out rank, out _, out _))
            {
                return true;
            }
        }

        rank = 0;
        return false;
    }

    /// <summary>Reads a rank from a word of an element's class: <c>is-rank3</c>, <c>rank-3</c>, <c>num3</c>.</summary>
    public static bool TryReadClass(Node element, out int rank)
    {
        rank = 0;
        if (element.GetAttribute("class"u8) is not { } classes)
            return false;

        ReadOnlySpan<char> text = classes;
        foreach (Range range in text.SplitAny(" \t\r\n\f"))
        {
            ReadOnlySpan<char> word = text[range];
            ReadOnlySpan<char> stem = word.TrimEnd("0123456789");
            if (stem.Length == word.Length || !TryReadNumber(word[stem.Length..], out rank))
                continue;

            stem = stem.TrimEnd("-_");
            stem = stem[(stem.LastIndexOfAny('-', '_') + 1)..];
            foreach (string name in ClassStems)
            {
                if (stem.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        rank = 0;
        return false;
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int rank)
    {
        rank = 0;
        return text.Length is > 0 and <= MaxDigits
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out rank)
            && rank > 0;
    }
}
