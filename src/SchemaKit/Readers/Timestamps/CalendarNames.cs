using System.Globalization;

namespace SchemaKit.Readers.Timestamps;

/// <summary>The names that a culture's calendar has for months, days and the halves of a day; read in any case.</summary>
internal sealed class CalendarNames
{
    private const int MinMonthLetters = 3;
    private const int MinDayLetters = 2;

    private readonly TextInfo _letters;
    private readonly NameTable _months;
    private readonly NameTable _days;
    private readonly (string Name, bool IsAfternoon)[] _designators;

    public CalendarNames(CultureInfo culture)
    {
        DateTimeFormatInfo format = culture.DateTimeFormat;
        _letters = culture.TextInfo;
        _months = new NameTable(
            _letters,
            MinMonthLetters,
            [format.MonthNames, format.MonthGenitiveNames],
            [format.AbbreviatedMonthNames, format.AbbreviatedMonthGenitiveNames]);
        _days = new NameTable(
            _letters, MinDayLetters, [format.DayNames], [format.AbbreviatedDayNames, format.ShortestDayNames]);
        _designators =
        [
            .. Designators(format),
            ("am", false),
            ("pm", true),
        ];
        TimeSeparator = format.TimeSeparator;
        DateSeparator = format.DateSeparator.Trim();
        Calendar = format.Calendar is GregorianCalendar ? null : format.Calendar;
    }

    /// <summary>What stands between hours and minutes.</summary>
    public string TimeSeparator { get; }

    /// <summary>What stands between the parts of a date.</summary>
    public string DateSeparator { get; }

    /// <summary>The calendar; <see langword="null"/> for the Gregorian one.</summary>
    public Calendar? Calendar { get; }

    /// <summary>Reads the name of a month; with the dot behind it if there is one.</summary>
    public bool TryReadMonth(ref TextCursor cursor, out int month)
    {
        bool isRead = _months.TryRead(ref cursor, out int index);
        month = index + 1;
        return isRead;
    }

    /// <summary>Passes over the name of a day of the week; with the dot behind it if there is one.</summary>
    public bool TrySkipDay(ref TextCursor cursor) => _days.TryRead(ref cursor, out _);

    /// <summary>
    /// Reads <c>am</c>, <c>p.m.</c> and what the culture says instead. With or without dots and spaces between the letters.
    /// </summary>
    public bool TryReadDesignator(ref TextCursor cursor, out bool isAfternoon)
    {
        foreach ((string name, bool isOfAfternoon) in _designators)
        {
            isAfternoon = isOfAfternoon;
            if (TrySkipSpaced(ref cursor, name))
                return true;
        }

        isAfternoon = false;
        return false;
    }

    private bool TrySkipSpaced(ref TextCursor cursor, string name)
    {
        int start = cursor.Position;
        bool hasDots = false;
        for (int i = 0; i < name.Length; i++)
        {
            if (i > 0 && cursor.TrySkip('.'))
            {
                hasDots = true;
                cursor.SkipWhiteSpace();
            }

            if (cursor.IsAtEnd || (cursor.Current != name[i] && _letters.ToLower(cursor.Current) != name[i]))
            {
                cursor.Position = start;
                return false;
            }

            cursor.Position++;
        }

        // "pmx" is another word; in scripts without case there are no spaces between words.
        if (char.IsLower(name[^1]) && TextCursor.IsLetter(cursor.Current))
        {
            cursor.Position = start;
            return false;
        }

        if (hasDots)
            cursor.TrySkip('.');
        return true;
    }

    private IEnumerable<(string Name, bool IsAfternoon)> Designators(DateTimeFormatInfo format)
    {
        string morning = Bare(format.AMDesignator), afternoon = Bare(format.PMDesignator);
        if (morning.Length > 0 && afternoon.Length > 0)
            return [(morning, false), (afternoon, true)];
        return [];
    }

    private string Bare(string designator) =>
        string.Concat(_letters.ToLower(designator).Where(c => c != '.' && !char.IsWhiteSpace(c)));
}
