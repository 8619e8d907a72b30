using System.Globalization;

namespace SchemaKit.Accuracy.Metrics;

/// <summary>A point in time as an expectation has it: with an offset, without, or a date alone.</summary>
internal readonly record struct ExpectedTime
{
    private readonly DateTime _clock;
    private readonly TimeSpan? _offset;
    private readonly bool _isDate;

    private ExpectedTime(DateTime clock, TimeSpan? offset, bool isDate)
    {
        _clock = clock;
        _offset = offset;
        _isDate = isDate;
    }

    /// <summary>Reads it.</summary>
    /// <param name="text">The text: ISO 8601, with a <c>T</c> or a space, with seconds or without.</param>
    /// <exception cref="FormatException">It is something else.</exception>
    public static ExpectedTime Parse(string text)
    {
        const DateTimeStyles Styles = DateTimeStyles.None;
        CultureInfo culture = CultureInfo.InvariantCulture;
        if (DateTime.TryParseExact(text, "yyyy-MM-dd", culture, Styles, out DateTime date))
            return new ExpectedTime(date, null, isDate: true);

        int time = text.IndexOfAny(['T', ' ']);
        bool hasOffset = text.EndsWith('Z') || (time >= 0 && text.IndexOfAny(['+', '-'], time) >= 0);
        if (hasOffset)
        {
            DateTimeOffset instant = DateTimeOffset.Parse(WithColon(text), culture, Styles);
            return new ExpectedTime(instant.DateTime, instant.Offset, isDate: false);
        }

        // What a library made of a date without a time has midnight for it.
        DateTime clock = DateTime.Parse(text, culture, Styles);
        return new ExpectedTime(clock, null, isDate: clock.TimeOfDay == TimeSpan.Zero);
    }

    /// <summary>
    /// Whether a time is this one: the same instant; without an offset, the same on the clock that the time has itself, or on that of UTC;
    /// a date alone, the same day there. Fractions of seconds count where both have them.
    /// </summary>
    /// <param name="found">The time that was found.</param>
    public bool Is(DateTimeOffset? found)
    {
        if (found is not { } time)
            return false;
        if (_isDate)
            return time.Date == _clock;
        if (_offset is { } offset)
            return IsSame(_clock - offset, time.UtcDateTime);
        return IsSame(_clock, time.DateTime) || IsSame(_clock, time.UtcDateTime);
    }

    private static bool IsSame(DateTime left, DateTime right) =>
        HasFraction(left) && HasFraction(right) ? left.Ticks == right.Ticks : Seconds(left) == Seconds(right);

    private static bool HasFraction(DateTime time) => time.Ticks % TimeSpan.TicksPerSecond != 0;

    private static long Seconds(DateTime time) => time.Ticks / TimeSpan.TicksPerSecond;

    // +0100 is written as +01:00.
    private static string WithColon(string text) => text is [.., '+' or '-', _, _, not ':', _] ? text.Insert(text.Length - 2, ":") : text;
}
