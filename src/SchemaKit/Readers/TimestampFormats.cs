using System.ComponentModel;
using System.Globalization;

namespace SchemaKit.Readers;

/// <summary>
/// How a field's points in time are written: formats, their culture, and the zone of those that have no offset. Made once
/// a field by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TimestampFormats
{
    private const DateTimeStyles Styles = DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.NoCurrentDateDefault;

    // The forms of ISO 8601 that pages use; K takes "Z", an offset, or nothing.
    private static readonly string[] Iso8601 =
    [
        "yyyy-MM-dd'T'HH:mm:ssK",
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ssK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK",
        "yyyy-MM-dd",
        "yyyyMMdd'T'HHmmssK",
    ];

    private readonly string[] _formats;
    private readonly CultureInfo _culture;
    private readonly TimeZoneInfo? _timeZone;

    /// <summary>Makes the formats of a field.</summary>
    /// <param name="culture">The name of the culture; empty for the invariant one.</param>
    /// <param name="timeZone">The IANA name of the zone of what has no offset; without one such a text is not understood.</param>
    /// <param name="formats">The formats, in the order in which they are tried.</param>
    /// <exception cref="CultureNotFoundException">There is no such culture on this machine.</exception>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone on this machine.</exception>
    public TimestampFormats(string culture, string? timeZone, params ReadOnlySpan<string> formats)
    {
        _formats = formats.ToArray();
        _culture = CultureInfo.GetCultureInfo(culture);
        _timeZone = timeZone is null ? null : TimeZoneInfo.FindSystemTimeZoneById(timeZone);
    }

    internal bool TryRead(string text, out DateTimeOffset value) =>
        TryRead(text, _formats, _culture, out value) || TryRead(text, Iso8601, CultureInfo.InvariantCulture, out value);

    private bool TryRead(string text, string[] formats, CultureInfo culture, out DateTimeOffset value)
    {
        value = default;

        // RoundtripKind keeps apart what the text says: an offset (Local), Z (Utc) or neither (Unspecified).
        if (formats.Length == 0
            || !DateTime.TryParseExact(text, formats, culture, Styles | DateTimeStyles.RoundtripKind, out DateTime time))
        {
            return false;
        }

        // Without a date it would be today's, and a page is seldom read on the day that it speaks of.
        if (time.Year <= 1)
            return false;

        // With an offset it is parsed once more for that offset as written; DateTime turns it into the machine's own.
        if (time.Kind != DateTimeKind.Unspecified)
            return DateTimeOffset.TryParseExact(text, formats, culture, DateTimeStyles.AllowWhiteSpaces, out value);

        if (_timeZone is null)
            return false;

        value = new DateTimeOffset(time, _timeZone.GetUtcOffset(time));
        return true;
    }
}
