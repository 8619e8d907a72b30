namespace SchemaKit.Readers.Timestamps;

/// <summary>
/// Reads times that are told from the time at which the page was loaded: <c>3 hours ago</c>, <c>yesterday at 17:47</c>,
/// <c>17:47</c>.
/// </summary>
internal sealed partial class RelativeReader
{
    private readonly CalendarNames _names;
    private readonly string? _zoneName;
    private readonly Phrases _before;
    private readonly Phrases _after;
    private readonly Phrases _one;
    private readonly Phrases _and;
    private readonly Phrases _about;
    private readonly Phrases _now;
    private readonly Phrases _days;
    private readonly Phrases _at;
    private readonly Phrases _clock;
    private readonly Phrases _units;
    private readonly Phrases _pairs;

    /// <param name="language">The words.</param>
    /// <param name="names">The names for the halves of a day.</param>
    /// <param name="zone">The IANA name of the zone of those who write; by it abbreviations are understood.</param>
    public RelativeReader(RelativeLanguage language, CalendarNames names, string? zone)
    {
        _names = names;
        _zoneName = zone;
        _before = new Phrases(language.Before);
        _after = new Phrases(language.After);
        _one = new Phrases(language.One);
        _and = new Phrases(language.And);
        _about = new Phrases(language.About);
        _now = new Phrases(language.Now);
        _days = new Phrases(language.Today, language.Yesterday, language.DayBeforeYesterday);
        _at = new Phrases(language.At);
        _clock = new Phrases(language.Clock);
        _units = WordsOf(language.Units);
        _pairs = WordsOf(language.Pairs);
    }

    private static Phrases WordsOf(RelativeUnits units) =>
        new(units.Second, units.Minute, units.Hour, units.Day, units.Week, units.Month, units.Year);

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">When the page was loaded, by the clocks of those who write.</param>
    /// <param name="time">What it says.</param>
    public bool TryRead(ReadOnlySpan<char> text, DateTime now, out RelativeTime time)
    {
        text = text.Trim();
        time = new RelativeTime(now);
        return TryReadNow(text)
            || TryReadAmounts(text, ref time)
            || TryReadDay(text, now, ref time)
            || TryReadClock(text, now, ref time);
    }

    private bool TryReadNow(ReadOnlySpan<char> text)
    {
        TextCursor cursor = new(text);
        return _now.TrySkip(ref cursor, out _) && cursor.IsAtEnd;
    }

    /// <summary><c>vor 1 Stunde und 5 Minuten</c>, <c>an hour ago</c>, <c>3時間前</c>.</summary>
    private bool TryReadAmounts(ReadOnlySpan<char> text, ref RelativeTime time)
    {
        RelativeTime read = time;
        TextCursor cursor = new(text);
        bool isPast = Skip(ref cursor, _before);
        while (Skip(ref cursor, _about))
        {
        }

        do
        {
            if (!TryReadAmount(ref cursor, ref read))
                return false;
        }
        while (Skip(ref cursor, _and) || char.IsDigit(cursor.Current));

        isPast |= Skip(ref cursor, _after);
        if (!isPast || !cursor.IsAtEnd)
            return false;
        time = read;
        return true;
    }

    private bool TryReadAmount(ref TextCursor cursor, ref RelativeTime time)
    {
        if (_pairs.TrySkip(ref cursor, out int unit))
        {
            cursor.SkipWhiteSpace();
            return time.TryGoBack((RelativeUnit)unit, 2);
        }

        // Without a number it is one: "час назад".
        if (!cursor.TryReadNumber(1, 5, out int amount))
        {
            Skip(ref cursor, _one);
            amount = 1;
        }

        cursor.SkipWhiteSpace();
        if (!_units.TrySkip(ref cursor, out unit))
            return false;

        cursor.SkipWhiteSpace();
        return time.TryGoBack((RelativeUnit)unit, amount);
    }

    /// <summary><c>gestern</c>, the day's beginning; <c>Gestern, 17:47 Uhr</c>.</summary>
    private bool TryReadDay(ReadOnlySpan<char> text, DateTime now, ref RelativeTime time)
    {
        TextCursor cursor = new(text);
        if (!_days.TrySkip(ref cursor, out int daysAgo))
            return false;

        time.Local = now.Date.AddDays(-daysAgo);
        cursor.SkipWhiteSpace();
        if (cursor.IsAtEnd)
            return true;

        SkipPunctuation(ref cursor);
        while (Skip(ref cursor, _at))
        {
        }

        if (!TryReadTimeOfDay(ref cursor, ref time.Fields, out TimeSpan timeOfDay))
            return false;
        time.Local += timeOfDay;
        return true;
    }

    /// <summary><c>17:47 Uhr</c>: when clocks showed it last.</summary>
    private bool TryReadClock(ReadOnlySpan<char> text, DateTime now, ref RelativeTime time)
    {
        TextCursor cursor = new(text);
        Skip(ref cursor, _at);
        if (!TryReadTimeOfDay(ref cursor, ref time.Fields, out TimeSpan timeOfDay))
            return false;

        time.Local = RelativeTime.LastShown(timeOfDay, now);
        return true;
    }

    private static bool Skip(ref TextCursor cursor, Phrases phrases)
    {
        if (!phrases.TrySkip(ref cursor, out _))
            return false;
        cursor.SkipWhiteSpace();
        return true;
    }

    private static void SkipPunctuation(ref TextCursor cursor)
    {
        while (cursor.Current is ',' or '、' or '，' or '|' or '·' or '•' or '-' or '–' or '—' or ':')
        {
            cursor.Position++;
            cursor.SkipWhiteSpace();
        }
    }
}
