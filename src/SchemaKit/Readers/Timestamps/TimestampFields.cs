using System.Globalization;

namespace SchemaKit.Readers.Timestamps;

/// <summary>What a text says of a point in time, field by field.</summary>
internal struct TimestampFields()
{
    /// <summary>The year; -1 where none is given.</summary>
    public int Year { get; set; } = -1;

    /// <summary>Whether the year has two digits.</summary>
    public bool IsShortYear { get; set; }

    /// <summary>The month; -1 where none is given.</summary>
    public int Month { get; set; } = -1;

    /// <summary>The day; -1 where none is given.</summary>
    public int Day { get; set; } = -1;

    /// <summary>The hour; -1 where none is given.</summary>
    public int Hour { get; set; } = -1;

    /// <summary>The minute.</summary>
    public int Minute { get; set; }

    /// <summary>The second.</summary>
    public int Second { get; set; }

    /// <summary>The fraction of the second in 100 nanoseconds.</summary>
    public int Ticks { get; set; }

    /// <summary>Whether the hour is one of the afternoon; <see langword="null"/> where nothing says.</summary>
    public bool? IsAfternoon { get; set; }

    /// <summary>The offset that the text gives; <see langword="null"/> where it gives none.</summary>
    public TimeSpan? Offset { get; set; }

    /// <summary>The zone that the text gives, where its offset changes with the season.</summary>
    public TimeZoneInfo? Zone { get; set; }

    /// <summary>Whether there is a month and a day.</summary>
    public readonly bool HasDate => Month >= 0 && Day >= 0;

    /// <summary>The time of day; <see langword="false"/> if there is no such time.</summary>
    public readonly bool TryGetTime(out TimeSpan time)
    {
        time = default;
        int hour = Math.Max(Hour, 0);
        if (IsAfternoon is { } isAfternoon)
        {
            // "14:30 PM" says it twice; "14:30 AM" says two things.
            if (hour > 12 && !isAfternoon)
                return false;
            if (hour <= 12)
                hour = (hour % 12) + (isAfternoon ? 12 : 0);
        }

        // ISO 8601 calls the end of a day 24:00.
        bool isMidnight = hour == 24 && Minute == 0 && Second == 0 && Ticks == 0;
        if ((hour > 23 && !isMidnight) || Minute > 59 || Second > 59)
            return false;

        time = new TimeSpan(hour, Minute, Second) + TimeSpan.FromTicks(Ticks);
        return true;
    }

    /// <summary>The day; <see langword="false"/> if there is none, or no such day.</summary>
    public readonly bool TryGetDate(Calendar? calendar, out DateTime date)
    {
        date = default;
        if (Year < 0 || !HasDate)
            return false;

        if (calendar is not null)
            return TryGetDate(calendar, Year, Month, Day, IsShortYear, out date);

        // 1970 is as far back as two digits go: not much was published on the web before.
        int year = !IsShortYear ? Year : Year < 70 ? 2000 + Year : 1900 + Year;

        // Year 1 is what programs write that have no date; the last one has no room for 24:00 of its last day.
        if (year is < 2 or > 9998 || Month is < 1 or > 12 || Day < 1 || Day > DateTime.DaysInMonth(year, Month))
            return false;
        date = new DateTime(year, Month, Day);
        return true;
    }

    private static bool TryGetDate(Calendar calendar, int year, int month, int day, bool isShort, out DateTime date)
    {
        date = default;
        try
        {
            if (isShort)
                year = calendar.ToFourDigitYear(year);
            date = calendar.ToDateTime(year, month, day, 0, 0, 0, 0);
            return date.Year is >= 2 and <= 9998;
        }
        catch (ArgumentOutOfRangeException)
        {
            return false;
        }
    }
}
