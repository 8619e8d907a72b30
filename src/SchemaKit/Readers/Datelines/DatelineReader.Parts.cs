namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const int MaxPlaceLength = 60;
    private const int MaxRegionLength = 30;
    private const int MaxRegionWords = 4;
    private const int MaxNameLength = 40;

    /// <summary>
    /// Whether a text is a place as datelines write it: in capital letters, <c>THE HAGUE</c>; with a region behind a comma,
    /// <c>LA CROSSE, Wis.</c>; several joined by a slash, <c>BEIRUT/THE HAGUE</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsPlace(ReadOnlySpan<char> text) => ArePlaces(text, inCapitals: true);

    /// <summary>Whether a text can be the name of an agency: it begins with a capital letter and is short.</summary>
    /// <param name="text">The text.</param>
    public static bool IsAgency(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return !text.IsEmpty && char.IsUpper(text[0]) && IsShortName(text);
    }

    /// <summary>
    /// Whether a text is a month and a day as datelines write them: <c>March 7</c>, <c>Aug. 20</c>, <c>Nov 22</c>,
    /// <c>7. März</c>, <c>4月24日</c>; a year may stand with them.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsDate(ReadOnlySpan<char> text) => DatelineDate.TryParse(text, out _);

    /// <summary>Whether a text can be the name of a reporter: it begins with a letter, is short and no sentence.</summary>
    /// <param name="text">The text.</param>
    public static bool IsReporter(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 1 and <= MaxNameLength && char.IsLetter(text[0]) && !text.ContainsAny(":;!?。");
    }

    /// <summary>Whether a text is made of capital letters alone, as the initials of agencies are: <c>AP</c>, <c>AFP/EFE</c>.</summary>
    internal static bool IsInitials(ReadOnlySpan<char> text)
    {
        foreach (char c in text)
        {
            if (!char.IsUpper(c) && c != '/')
                return false;
        }

        return text.Length is > 1 and <= 10;
    }

    /// <summary>Whether a text between brackets can be an agency: also a single word in small letters, such as <c>dpa</c>.</summary>
    private static bool IsBracketedAgency(ReadOnlySpan<char> text) =>
        IsAgency(text) || (!text.IsEmpty && char.IsLower(text[0]) && !text.Contains(' ') && IsShortName(text));

    private static bool IsShortName(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxNameLength && !text.ContainsAny("().:;") && !DatelineLabels.IsNoAgency(text);

    /// <summary>Whether a text is a place with small letters: <c>Kiel</c>, <c>München/London</c>, <c>Dekalb, Ill.</c></summary>
    private static bool IsMixedCasePlace(ReadOnlySpan<char> text) => ArePlaces(text, inCapitals: false);

    private static bool ArePlaces(ReadOnlySpan<char> text, bool inCapitals)
    {
        text = text.Trim();
        if (text.Length is 0 or > MaxPlaceLength)
            return false;

        foreach (Range part in text.Split('/'))
        {
            ReadOnlySpan<char> place = text[part].Trim();
            int comma = place.IndexOf(',');
            if (comma >= 0 && !AreRegions(place[(comma + 1)..]))
                return false;
            if (!PlaceName.Fits(comma >= 0 ? place[..comma].TrimEnd() : place, inCapitals))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text is a region, or a region and its country.</summary>
    private static bool AreRegions(ReadOnlySpan<char> text)
    {
        int comma = text.IndexOf(',');
        return comma < 0
            ? IsRegion(text.Trim())
            : IsRegion(text[..comma].Trim()) && IsRegion(text[(comma + 1)..].Trim());
    }

    private static bool IsRegion(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > MaxRegionLength || !char.IsUpper(text[0]))
            return false;

        int words = 0;
        foreach (Range range in text.Split(' '))
        {
            ReadOnlySpan<char> word = text[range];
            bool isWord = !word.IsEmpty && (char.IsUpper(word[0]) || PlaceName.IsParticle(word));
            if (!isWord || ++words > MaxRegionWords || !PlaceName.HasOnlyLetters(word))
                return false;
        }

        return !DatelineLabels.Contains(text);
    }
}
