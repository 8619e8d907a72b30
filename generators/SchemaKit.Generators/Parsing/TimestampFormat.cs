using System.Globalization;

namespace SchemaKit.Generators.Parsing;

/// <summary>What can be said of a timestamp format without a page: tried out as the run time uses it.</summary>
/// <param name="Error">Why nothing can be read by it; <see langword="null"/> if something can.</param>
/// <param name="HasZone">Whether a text in this format says its offset.</param>
internal readonly record struct TimestampFormat(string? Error, bool HasZone)
{
    private const DateTimeStyles Styles =
        DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault | DateTimeStyles.RoundtripKind;

    // An afternoon, so that a 12-hour clock shows; a day that is no month; a year that is not the current one.
    private static readonly DateTimeOffset Probe = new(2003, 2, 24, 15, 46, 57, TimeSpan.FromHours(9));

    /// <summary>Tries a format out.</summary>
    /// <param name="format">The format.</param>
    /// <param name="culture">The name of the culture; the invariant one stands in where this machine lacks it.</param>
    public static TimestampFormat Check(string format, string culture)
    {
        CultureInfo cultureInfo = Cultures.FindOrInvariant(culture);
        string text;
        try
        {
            text = Probe.ToString(format, cultureInfo);
        }
        catch (FormatException)
        {
            return Unusable("it is no .NET date and time format");
        }

        if (format.Length == 0 || !DateTime.TryParseExact(text, format, cultureInfo, Styles, out DateTime time))
            return Unusable($"what it stands for, such as '{text}', cannot be read back");

        bool hasZone = time.Kind != DateTimeKind.Unspecified;
        const DateTimeStyles PointStyles = DateTimeStyles.AllowWhiteSpaces;
        if (hasZone && DateTimeOffset.TryParseExact(text, format, cultureInfo, PointStyles, out DateTimeOffset point))
            time = point.DateTime;

        if (time.Date != Probe.Date)
            return Unusable("it needs a year, a month and a day");
        if (time.TimeOfDay != TimeSpan.Zero && time.Hour != Probe.Hour)
            return Unusable($"it takes '{text}' for an hour of the morning; a 12-hour clock needs 'tt'");
        return new TimestampFormat(Error: null, hasZone);
    }

    private static TimestampFormat Unusable(string reason) => new(reason, HasZone: false);
}
