using System.Buffers;

namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const string Dashes = "-–—―";

    private static readonly SearchValues<char> DashesAndColons = SearchValues.Create(Dashes + ":;");

    private static readonly SearchValues<char> FullStops = SearchValues.Create(".");

    // In the names of places.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Abbreviations = Words(
        "Ft", "Gt", "Mt", "Pt", "St", "Sta", "Ste", "Sto");

    // In sentences: what follows belongs to them.
    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> OtherAbbreviations = Words(
        "Adm", "Apr", "Aug", "Capt", "Co", "Col", "Corp", "Dec", "Dr", "Feb", "Fr", "Gen", "Gov", "Hon", "Inc", "Jan", "Jr",
        "Jul", "Jun", "Lt", "Ltd", "Maj", "Mar", "Mr", "Mrs", "Ms", "No", "Nov", "Nr", "Oct", "Prof", "Rep", "Rev", "Sen",
        "Sept", "Sgt", "Sr", "Str", "Tel", "vs");

    /// <summary>The first of some signs, or run of dashes, that stands where a dateline may end.</summary>
    private static bool TryFindSeparator(
        ReadOnlySpan<char> window, SearchValues<char> signs, int from, out Range separator)
    {
        while (window[from..].IndexOfAny(signs) is >= 0 and int offset)
        {
            int start = from + offset;
            int end = start + 1;
            bool isDash = IsDash(window[start]);
            while (isDash && end < window.Length && IsDash(window[end]))
                end++;

            bool ends = isDash ? IsFreeDash(window, start, end)
                : window[start] == '.' ? IsFullStop(window, start)
                : IsFollowedBySpace(window, end);
            if (start > 0 && ends)
            {
                bool hasFullStop = isDash && HasFullStopOfItsOwn(window[..start]);
                separator = (hasFullStop ? start - 1 : start)..end;
                return true;
            }

            from = end;
        }

        separator = default;
        return false;
    }

    /// <summary>Whether a run of dashes is no hyphen, as in <c>WILKES-BARRE</c> and <c>PRE- AND POST-WAR</c>.</summary>
    private static bool IsFreeDash(ReadOnlySpan<char> window, int start, int end)
    {
        if (start == 0)
            return false;

        char before = window[start - 1];
        bool isHyphen = end - start == 1 && window[start] == '-';
        if (IsFollowedBySpace(window, end))
            return !isHyphen || char.IsWhiteSpace(before) || before is ')' or '/' or '.';

        // Without a space the report follows only in running text, and behind a dash that is no range: "KIEL—The sea".
        ReadOnlySpan<char> report = window[end..];
        bool isLong = end - start > 1 || window[start] is '—' or '―';
        return isLong && before is not ' '
            && (before == ')' || (report.Length > 1 && char.IsUpper(report[0]) && !char.IsUpper(report[1])))
            && !report.IsEmpty && report[0] is not ('(' or '.' or ',');
    }

    /// <summary>
    /// Whether the full stop before a dash belongs to it, as in <c>MADRID (EFE).-</c>, and not to the place, as in
    /// <c>TAMPA, Fla.-</c>.
    /// </summary>
    private static bool HasFullStopOfItsOwn(ReadOnlySpan<char> text)
    {
        if (text is not [.. { Length: > 0 } before, '.'])
            return false;

        bool isAbbreviation = before.Contains(',') && char.IsLower(before[^1]);
        return !isAbbreviation && !IsAbbreviation(before);
    }

    /// <summary>Whether a full stop ends a place, and no abbreviation.</summary>
    private static bool IsFullStop(ReadOnlySpan<char> window, int position)
    {
        ReadOnlySpan<char> next = window[(position + 1)..].TrimStart();
        return IsFollowedBySpace(window, position + 1)
            && !IsAbbreviation(window[..position])
            && !OtherAbbreviations.Contains(LastWord(window[..position]))
            && !next.IsEmpty && next[0] != '(' && !IsDash(next[0]) && !char.IsDigit(next[0]);
    }

    /// <summary>Whether a text ends in a word that has a full stop behind it inside of a place's name, such as <c>St</c>.</summary>
    internal static bool IsAbbreviation(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<char> word = LastWord(text);
        return word.Length == 1 || Abbreviations.Contains(word);
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        int start = text.Length;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return text[start..];
    }

    private static bool IsFollowedBySpace(ReadOnlySpan<char> window, int end) =>
        end < window.Length && char.IsWhiteSpace(window[end]);

    private static bool IsDash(char c) => Dashes.Contains(c);

    private static HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Words(params string[] words) =>
        new HashSet<string>(words, StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
}
