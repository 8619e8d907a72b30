namespace SchemaKit.Readers.Timestamps;

/// <summary>A unit in which it is said how long ago something was.</summary>
internal enum RelativeUnit
{
    /// <summary>A second.</summary>
    Second,

    /// <summary>A minute.</summary>
    Minute,

    /// <summary>An hour.</summary>
    Hour,

    /// <summary>A day: the same time of day before.</summary>
    Day,

    /// <summary>Seven days.</summary>
    Week,

    /// <summary>The same day of a month before, or that month's last.</summary>
    Month,

    /// <summary>The same day of a year before.</summary>
    Year,
}

/// <summary>
/// What a relative text says: a time by the clocks of those who write, and how long before that. Hours are the same length
/// whatever is done to clocks; days are not.
/// </summary>
/// <param name="local">The time to begin at.</param>
internal struct RelativeTime(DateTime local)
{
    // Further back there is no web; a text may say hours as often as it likes.
    private const int MaxYears = 100;
    private static readonly TimeSpan MaxElapsed = TimeSpan.FromDays(MaxYears * 365);

    // A page's clock may be ahead of the one that says when it was loaded.
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    /// <summary>The first year from which something is told: with room for what may be said.</summary>
    public const int FirstYear = 1000;

    /// <summary>The last one.</summary>
    public const int LastYear = 9990;

    /// <summary>The time by the clocks.</summary>
    public DateTime Local { get; set; } = local;

    /// <summary>How long before.</summary>
    public TimeSpan Elapsed { get; private set; }

    /// <summary>The zone whose clocks are meant, if the text gives one.</summary>
    public TimestampFields Fields = new();

    /// <summary>Goes back by an amount; <see langword="false"/> if it is too much to be meant.</summary>
    public bool TryGoBack(RelativeUnit unit, int amount)
    {
        int most = unit switch
        {
            RelativeUnit.Year => MaxYears,
            RelativeUnit.Month => MaxYears * 12,
            RelativeUnit.Week => MaxYears * 52,
            RelativeUnit.Day => MaxYears * 365,
            _ => int.MaxValue,
        };
        if (amount > most || Local.Year < FirstYear)
            return false;

        switch (unit)
        {
            case RelativeUnit.Second:
                Elapsed += TimeSpan.FromSeconds(amount);
                break;

            case RelativeUnit.Minute:
                Elapsed += TimeSpan.FromMinutes(amount);
                break;

            case RelativeUnit.Hour:
                Elapsed += TimeSpan.FromHours(amount);
                break;

            case RelativeUnit.Day:
                Local = Local.AddDays(-amount);
                break;

            case RelativeUnit.Week:
                Local = Local.AddDays(-7 * amount);
                break;

            case RelativeUnit.Month:
                Local = Local.AddMonths(-amount);
                break;

            default:
                Local = Local.AddYears(-amount);
                break;
        }

        return Elapsed <= MaxElapsed;
    }

    /// <summary>When clocks showed a time last.</summary>
    /// <param name="timeOfDay">The time.</param>
    /// <param name="now">What they show now.</param>
    public static DateTime LastShown(TimeSpan timeOfDay, DateTime now)
    {
        DateTime today = now.Date + timeOfDay;
        return today <= now + Slack ? today : today.AddDays(-1);
    }

    /// <summary>When a day of the year was last; <see langword="null"/> if there is no such day.</summary>
    /// <param name="month">The month.</param>
    /// <param name="day">The day.</param>
    /// <param name="timeOfDay">The time of that day.</param>
    /// <param name="now">What clocks show now.</param>
    public static DateTime? LastDate(int month, int day, TimeSpan timeOfDay, DateTime now)
    {
        // At most eight years lie between two 29ths of February.
        for (int year = now.Year; year > now.Year - 9 && year > 1; year--)
        {
            if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
                continue;
            DateTime date = new DateTime(year, month, day) + timeOfDay;
            if (date <= now + Slack)
                return date;
        }

        return null;
    }
}
