using System.Globalization;

namespace SchemaKit.Readers;

/// <summary>
/// The date of a dateline: month and day as agencies write them in English, German, French, Spanish, Italian and
/// Portuguese (<c>March 7</c>, <c>Aug. 20</c>, <c>7. März</c>, <c>7 mar</c>), and in Chinese or Japanese (<c>4月24日</c>,
/// <c>24日</c>); a year may stand behind, and in these two before.
/// </summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day of the month, from 1.</param>
internal readonly record struct DatelineDate(int? Year, int? Month, int? Day)
{
    // A month's names may be cut after three letters, as long as they tell it from the others.
    private const int MinMonthLength = 3;

    private static readonly string[][] Months =
    [
        ["January", "Januar", "Jänner", "janvier", "enero", "gennaio", "janeiro"],
        ["February", "Februar", "février", "febrero", "febbraio", "fevereiro"],
        ["March", "März", "mars", "marzo", "março"],
        ["April", "avril", "abril", "aprile"],
        ["May", "Mai", "mayo", "maggio", "maio"],
        ["June", "Juni", "juin", "junio", "giugno", "junho"],
        ["July", "Juli", "juillet", "julio", "luglio", "julho"],
        ["August", "août", "agosto"],
        ["September", "septembre", "septiembre", "setiembre", "settembre", "setembro"],
        ["October", "Oktober", "octobre", "octubre", "ottobre", "outubro"],
        ["November", "novembre", "noviembre", "novembro"],
        ["December", "Dezember", "décembre", "diciembre", "dicembre", "dezembro"],
    ];

    /// <summary>Parses a date; all is <see langword="null"/> in what is none.</summary>
    public static DatelineDate Parse(ReadOnlySpan<char> text) => TryParse(text, out DatelineDate date) ? date : default;

    /// <summary>Parses a date.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out DatelineDate date)
    {
        text = text.Trim();
        return text.EndsWith("日") ? TryParseEastAsian(text[..^1], out date) : TryParseWestern(text, out date);
    }

    /// <summary>Whether a text is a year of four digits.</summary>
    public static bool IsYear(ReadOnlySpan<char> text) => text.Length == 4 && TryParseNumber(text, 1000, 9999, out _);

    private static bool TryParseWestern(ReadOnlySpan<char> text, out DatelineDate date)
    {
        date = default;
        int? year = null;
        int last = text.LastIndexOf(' ');
        if (last > 0 && TryParseNumber(text[(last + 1)..], 1000, 9999, out int written))
        {
            year = written;
            text = text[..last].TrimEnd().TrimEnd(',').TrimEnd();
            last = text.LastIndexOf(' ');
        }

        if (last < 0)
            return false;

        // "March 7" or "7 March"; only the day that stands first has a full stop of its own.
        ReadOnlySpan<char> first = text[..last].TrimEnd().TrimEnd('.');
        ReadOnlySpan<char> second = text[(last + 1)..];
        bool isRead = TryParseNumber(second, 1, 31, out int day)
            ? TryParseMonth(first, out int month)
            : TryParseNumber(first, 1, 31, out day) & TryParseMonth(second.TrimEnd('.'), out month);
        if (isRead)
            date = new DatelineDate(year, month, day);
        return isRead;
    }

    private static bool TryParseEastAsian(ReadOnlySpan<char> text, out DatelineDate date)
    {
        date = default;
        int? year = null;
        int? month = null;
        if (text.IndexOf('年') is >= 0 and int yearEnd)
        {
            if (!TryParseNumber(text[..yearEnd], 1000, 9999, out int number))
                return false;
            year = number;
            text = text[(yearEnd + 1)..];
        }

        if (text.IndexOf('月') is >= 0 and int monthEnd)
        {
            if (!TryParseNumber(text[..monthEnd], 1, 12, out int number))
                return false;
            month = number;
            text = text[(monthEnd + 1)..];
        }

        if ((year is not null && month is null) || !TryParseNumber(text, 1, 31, out int day))
            return false;

        date = new DatelineDate(year, month, day);
        return true;
    }

    private static bool TryParseMonth(ReadOnlySpan<char> name, out int month)
    {
        month = 0;
        if (name.Length < MinMonthLength)
            return false;

        for (int i = 0; i < Months.Length; i++)
        {
            foreach (string known in Months[i])
            {
                if (!known.AsSpan().StartsWith(name, StringComparison.OrdinalIgnoreCase))
                    continue;
                if (month != 0 && month != i + 1)
                    return false;
                month = i + 1;
            }
        }

        return month != 0;
    }

    private static bool TryParseNumber(ReadOnlySpan<char> text, int min, int max, out int number)
    {
        number = 0;
        foreach (char c in text)
        {
            // Full-width digits stand in East Asian dates.
            int digit = char.IsDigit(c) ? CharUnicodeInfo.GetDecimalDigitValue(c) : -1;
            if (digit < 0 || text.Length > 4)
                return false;
            number = (number * 10) + digit;
        }

        return number >= min && number <= max;
    }
}
