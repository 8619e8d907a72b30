using System.Buffers;
using SchemaKit.Articles;

namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const int MaxDispatchLength = 40;
    private const int MaxChineseAgencyLength = 8;
    private const int MaxChinesePlaceLength = 10;
    private const string DispatchSigns = "电電讯訊";

    // What the names of agencies, sites and papers end in.
    private static readonly SearchValues<char> ChineseAgencySigns = SearchValues.Create("社网網报報台");

    /// <summary>Reads <c>新华社北京4月24日电</c>: agency, place, date, and the sign for a dispatch; also in brackets.</summary>
    private static bool TryReadDispatch(ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        bool isBracketed = !window.IsEmpty && window[0] is '（' or '(';
        ReadOnlySpan<char> text = window[(isBracketed ? 1 : 0)..Math.Min(window.Length, MaxDispatchLength)];

        // "According to": what follows is a sentence.
        if (text.IsEmpty || !EastAsianScript.IsHan(text[0]) || text[0] is '据' or '據')
            return false;

        int sign = IndexOfDispatchSign(text);
        int date = sign < 0 ? -1 : StartOfDate(text[..sign]);
        int agency = date < 0 ? -1 : text[..date].IndexOfAny(ChineseAgencySigns) + 1;
        if (agency is <= 1 or > MaxChineseAgencyLength || !IsDate(text[date..sign]))
            return false;

        ReadOnlySpan<char> place = text[agency..date];
        int end = sign + 1;
        if (!place.IsEmpty && (place.Length > MaxChinesePlaceLength || !EastAsianScript.IsLettersOr(place, "·")))
            return false;
        if (isBracketed ? end >= text.Length || text[end] is not ('）' or ')') : !IsEndOfDispatch(text[end..]))
            return false;

        parts.Family = DatelineFamily.ChineseDispatch;
        parts.Agency = text[..agency];
        parts.Date = text[date..sign];
        parts.End = isBracketed ? end + 2 : end;

        // "中央社記者陳三台北24日電": where the reporter's name ends and the place begins, nothing tells.
        if (!IsReporterWord(place))
            parts.Place = place;
        if (!isBracketed)
            TakeChineseReporter(window, ref parts);
        return true;
    }

    /// <summary>Where the sign stands behind a day: of "人民日报北京4月24日电", the last character.</summary>
    private static int IndexOfDispatchSign(ReadOnlySpan<char> text)
    {
        for (int i = 2; i < text.Length; i++)
        {
            if (DispatchSigns.Contains(text[i]) && text[i - 1] == '日' && char.IsDigit(text[i - 2]))
                return i;
        }

        return -1;
    }

    private static int StartOfDate(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && (char.IsDigit(text[start - 1]) || text[start - 1] is '年' or '月' or '日'))
            start--;
        return start;
    }

    /// <summary>Whether the sign for a dispatch is no part of a word such as 电影.</summary>
    private static bool IsEndOfDispatch(ReadOnlySpan<char> rest) =>
        rest.IsEmpty || char.IsWhiteSpace(rest[0]) || rest[0] is '（' or '(' or '【' or '：' or ':' || IsDash(rest[0]);

    /// <summary>Takes <c>（记者 张三）</c>, which may stand behind.</summary>
    private static void TakeChineseReporter(ReadOnlySpan<char> window, ref DatelineParts parts)
    {
        int open = PatternReader.SkipWhiteSpace(window, parts.End);
        if (open == window.Length || window[open] is not ('（' or '('))
            return;

        ReadOnlySpan<char> rest = window[(open + 1)..];
        int close = rest.IndexOfAny('）', ')');
        if (close is < 0 or > MaxBracketLength || !IsReporterWord(rest[..close]))
            return;

        ReadOnlySpan<char> name = rest[2..close].Trim().Trim("：:");
        if (!IsReporter(name))
            return;

        parts.Reporter = name;
        parts.End = open + 1 + close + 1;
    }

    private static bool IsReporterWord(ReadOnlySpan<char> text) => text.StartsWith("记者") || text.StartsWith("記者");
}
