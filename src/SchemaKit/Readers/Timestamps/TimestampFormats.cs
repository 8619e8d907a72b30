using System.ComponentModel;
using System.Globalization;
using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Readers;

/// <summary>
/// How a field's points in time are written: formats, their culture, and the zone of those that have no offset. Made once
/// a field by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class TimestampFormats
{
    private readonly FormatPart[][] _formats;
    private readonly CultureInfo _culture;
    private readonly CalendarNames _names;
    private readonly string? _zoneName;
    private readonly TimeZoneInfo? _zone;
    private readonly RelativeReader? _relative;

    /// <summary>Makes the formats of a field.</summary>
    /// <param name="culture">The name of the culture; empty for the invariant one.</param>
    /// <param name="timeZone">
    /// The zone of what has no offset, an IANA name or an abbreviation; without one such a text is not understood.
    /// </param>
    /// <param name="formats">The formats, in the order in which they are tried.</param>
    /// <exception cref="CultureNotFoundException">There is no such culture on this machine.</exception>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone on this machine.</exception>
    /// <exception cref="ArgumentException">Nothing can be read by a format.</exception>
    public TimestampFormats(string culture, string? timeZone, params ReadOnlySpan<string> formats)
    {
        _formats = new FormatPart[formats.Length][];
        for (int i = 0; i < formats.Length; i++)
        {
            FormatParseResult result = FormatParser.Parse(formats[i], FormatContent.DateOrTime);
            if (result.Errors is [var error, ..])
                throw new ArgumentException($"The format '{formats[i]}' cannot be used: {error.Message}.", nameof(formats));
            _formats[i] = result.Parts;
        }

        _culture = CultureInfo.GetCultureInfo(culture);
        _names = new CalendarNames(_culture);
        _zoneName = timeZone;
        _zone = timeZone is null ? null : ZoneClock.Find(timeZone);
    }

    /// <summary>Whether times are understood that are told from the time at which the page was loaded.</summary>
    /// <exception cref="ArgumentException">Those of the culture's language are not known.</exception>
    public bool IsRelative
    {
        get => _relative is not null;
        init
        {
            if (!value)
                return;
            RelativeLanguage language = RelativeLanguages.Find(_culture.Name)
                ?? throw new ArgumentException($"Relative times are not known in '{_culture.Name}'.", nameof(value));
            _relative = new RelativeReader(language, _names, _zoneName);
        }
    }

    /// <summary>Whether a number is understood as the seconds or milliseconds since 1970.</summary>
    public bool IsUnix { get; init; }

    /// <summary>
    /// Why a text cannot be read, where there is more to say than that: that it needs the time at which the page was loaded.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="page">The page that it stands on.</param>
    public string? ReasonFor(string text, Html.Page page)
    {
        ArgumentNullException.ThrowIfNull(page);
        bool isMissing = page.RetrievedAt is null && TryRead(text, DateTimeOffset.UnixEpoch, out _);
        return isMissing ? "it is told from when the page was loaded, which is not known (PageOptions.RetrievedAt)" : null;
    }

    /// <summary>Reads a point in time.</summary>
    /// <param name="text">The text.</param>
    /// <param name="retrievedAt">When the page was loaded, if that is known.</param>
    /// <param name="value">The point in time.</param>
    internal bool TryRead(ReadOnlySpan<char> text, DateTimeOffset? retrievedAt, out DateTimeOffset value)
    {
        foreach (FormatPart[] format in _formats)
        {
            if (FormatReader.TryRead(format, text, _names, _zoneName, out TimestampFields fields)
                && TryGetPoint(in fields, _names.Calendar, retrievedAt, out value))
            {
                return true;
            }
        }

        return (StandardForms.TryRead(text, _zoneName, out TimestampFields standard)
                && TryGetPoint(in standard, calendar: null, retrievedAt: null, out value))
            || (IsUnix && UnixTime.TryRead(text, out value))
            || TryReadRelative(text, retrievedAt, out value);
    }

    /// <summary>Reads a date.</summary>
    /// <param name="text">The text.</param>
    /// <param name="retrievedAt">When the page was loaded, if that is known.</param>
    /// <param name="value">The date as written; the zone's where the text is relative or a number.</param>
    internal bool TryReadDate(ReadOnlySpan<char> text, DateTimeOffset? retrievedAt, out DateOnly value)
    {
        value = default;
        foreach (FormatPart[] format in _formats)
        {
            if (FormatReader.TryRead(format, text, _names, _zoneName, out TimestampFields fields)
                && TryGetDate(in fields, _names.Calendar, ref value))
            {
                return true;
            }
        }

        if (StandardForms.TryRead(text, _zoneName, out TimestampFields standard)
            && TryGetDate(in standard, calendar: null, ref value))
        {
            return true;
        }

        // What is left has no date of its own.
        if (!TryRead(text, retrievedAt, out DateTimeOffset point))
            return false;
        value = DateOnly.FromDateTime(InZone(point).Date);
        return true;
    }

    private static bool TryGetDate(in TimestampFields fields, Calendar? calendar, ref DateOnly value)
    {
        if (!fields.TryGetTime(out _) || !fields.TryGetDate(calendar, out DateTime date))
            return false;
        value = DateOnly.FromDateTime(date);
        return true;
    }
}
