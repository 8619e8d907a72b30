namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const int MaxBracketLength = 60;
    private const string OpeningBrackets = "【[［〔(（";
    private const string ClosingBrackets = "】]］〕)）";
    private const string EqualsSigns = "＝=゠";

    /// <summary>Reads the families in East Asian brackets at the beginning of a text.</summary>
    private static bool TryReadBrackets(ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        int kind = window.IsEmpty ? -1 : OpeningBrackets.IndexOf(window[0]);
        int close = kind < 0 ? -1 : window[1..].IndexOf(ClosingBrackets[kind]) + 1;
        if (close is <= 1 or > MaxBracketLength)
            return false;

        ReadOnlySpan<char> inner = window[1..close].Trim();
        parts.End = close + 1;
        if (EastAsianScript.HasHangul(inner))
            return TryReadKorean(inner, window, ref parts);
        return window[0] is not ('(' or '（') && TryReadJapanese(inner, window, ref parts);
    }

    /// <summary>Where the sign stands that parts place and person; -1 if there is none, or nothing on one of its sides.</summary>
    private static int IndexOfEquals(ReadOnlySpan<char> text)
    {
        int index = text.IndexOfAny(EqualsSigns);
        return index > 0 && index < text.Length - 1 ? index : -1;
    }
}
