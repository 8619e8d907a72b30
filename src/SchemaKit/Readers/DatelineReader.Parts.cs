namespace SchemaKit.Readers;

public static partial class DatelineReader
{
    private const int MaxPlaceLength = 60;
    private const int MaxRegionLength = 24;
    private const int MaxNameLength = 40;

    // Words in capital letters that open a text and are no places.
    private static readonly HashSet<string> Labels = new(StringComparer.Ordinal)
    {
        "ANALYSIS", "BREAKING", "CLAIM", "CORRECTION", "EDITORIAL", "EXCLUSIVE", "EXPLAINER", "FACT CHECK", "INTERVIEW",
        "LIVE", "OPINION", "PHOTOS", "REVIEW", "UPDATE", "UPDATED", "VIDEO", "WARNING", "WARNING GRAPHIC DETAIL", "WATCH",
    };

    private static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <summary>
    /// Whether a text is a place as datelines write it: in capital letters, <c>THE HAGUE</c>; with a region behind a comma,
    /// <c>LA CROSSE, Wis.</c>; several joined by a slash, <c>BEIRUT/THE HAGUE</c>.
    /// </summary>
    /// <param name="text">The text.</param>
    public static bool IsPlace(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length is 0 or > MaxPlaceLength || Labels.GetAlternateLookup<ReadOnlySpan<char>>().Contains(text))
            return false;

        foreach (Range part in text.Split('/'))
        {
            ReadOnlySpan<char> place = text[part];
            int comma = place.IndexOf(',');
            if (comma >= 0 && !IsRegion(place[(comma + 1)..].Trim()))
                return false;
            if (!IsInCapitals(comma >= 0 ? place[..comma] : place))
                return false;
        }

        return true;
    }

    /// <summary>Whether a text can be the name of an agency: it begins with a capital letter and is short.</summary>
    /// <param name="text">The text.</param>
    public static bool IsAgency(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 1 and <= MaxNameLength && char.IsUpper(text[0]) && !text.ContainsAny("().:;");
    }

    /// <summary>Whether a text is a month and a day as datelines write them: <c>March 7</c>, <c>Aug. 20</c>, <c>Nov 22</c>.</summary>
    /// <param name="text">The text.</param>
    public static bool IsDate(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        int space = text.IndexOf(' ');
        if (space < 0 || !byte.TryParse(text[(space + 1)..].Trim(), out byte day) || day is 0 or > 31)
            return false;

        ReadOnlySpan<char> name = text[..space].TrimEnd('.');
        if (name.Length < 3)
            return false;

        foreach (string month in Months)
        {
            if (month.AsSpan().StartsWith(name, StringComparison.Ordinal) || (month == "September" && name is "Sept"))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text can be the name of a reporter: it begins with a letter, is short and no sentence.</summary>
    /// <param name="text">The text.</param>
    public static bool IsReporter(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > 1 and <= MaxNameLength && char.IsLetter(text[0]) && !text.ContainsAny(":;!?。");
    }

    private static bool IsRegion(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxRegionLength && char.IsUpper(text[0]) && text.Count(' ') <= 2;

    private static bool IsInCapitals(ReadOnlySpan<char> text)
    {
        int letters = 0;
        foreach (char c in text)
        {
            if (char.IsLetter(c))
            {
                if (!char.IsUpper(c))
                    return false;
                letters++;
            }
            else if (!char.IsWhiteSpace(c) && c is not ('.' or '-' or '\'' or '’'))
            {
                return false;
            }
        }

        return letters >= 2;
    }
}
