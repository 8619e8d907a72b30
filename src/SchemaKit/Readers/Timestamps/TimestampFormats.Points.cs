using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Readers;

public sealed partial class TimestampFormats
{
    private bool TryGetPoint(
        in TimestampFields fields, Calendar? calendar, DateTimeOffset? retrievedAt, out DateTimeOffset value)
    {
        value = default;
        if (!fields.TryGetTime(out TimeSpan timeOfDay))
            return false;

        if (fields.TryGetDate(calendar, out DateTime date))
            return TryGetPoint(date + timeOfDay, in fields, out value);

        // What is missing follows from when the page was loaded: from today's date, or this year.
        if (!CanTellFrom(retrievedAt, out DateTimeOffset retrieved) || fields.Year >= 0 || calendar is not null)
            return false;

        DateTime now = NowOf(retrieved, in fields);
        DateTime? time = fields.HasDate
            ? RelativeTime.LastDate(fields.Month, fields.Day, timeOfDay, now)
            : RelativeTime.LastShown(timeOfDay, now);
        return time is { } found && TryGetPoint(found, in fields, retrieved.Offset, out value);
    }

    private bool TryReadRelative(ReadOnlySpan<char> text, DateTimeOffset? retrievedAt, out DateTimeOffset value)
    {
        value = default;
        if (!CanTellFrom(retrievedAt, out DateTimeOffset retrieved))
            return false;

        DateTime now = NowOf(retrieved, new TimestampFields());
        if (!_relative.TryRead(text, now, out RelativeTime time))
            return false;

        // Where the text gives a zone, it is that one's day which counts.
        if (time.Fields.Offset is not null || time.Fields.Zone is not null)
        {
            now = NowOf(retrieved, in time.Fields);
            _relative.TryRead(text, now, out time);
        }

        if (time.Local == now)
            value = retrieved;
        else if (!TryGetPoint(time.Local, in time.Fields, retrieved.Offset, out value))
            return false;

        value -= time.Elapsed;
        if (time.Fields.Offset is null && time.Fields.Zone is null)
            value = InZone(value);
        return true;
    }

    [MemberNotNullWhen(true, nameof(_relative))]
    private bool CanTellFrom(DateTimeOffset? retrievedAt, out DateTimeOffset retrieved)
    {
        retrieved = retrievedAt.GetValueOrDefault();
        return _relative is not null && retrieved.Year is >= RelativeTime.FirstYear and <= RelativeTime.LastYear;
    }

    /// <summary>What clocks showed when the page was loaded: those of the text's zone, else of the field's.</summary>
    private DateTime NowOf(DateTimeOffset retrievedAt, in TimestampFields fields)
    {
        if (fields.Offset is { } offset)
            return retrievedAt.ToOffset(offset).DateTime;
        return (fields.Zone is { } zone ? TimeZoneInfo.ConvertTime(retrievedAt, zone) : InZone(retrievedAt)).DateTime;
    }

    private DateTimeOffset InZone(DateTimeOffset point) =>
        _zone is null ? point : TimeZoneInfo.ConvertTime(point, _zone);

    private bool TryGetPoint(DateTime time, in TimestampFields fields, TimeSpan otherwise, out DateTimeOffset value) =>
        _zone is null && fields.Offset is null && fields.Zone is null
            ? ZoneClock.TryMake(time, otherwise, out value)
            : TryGetPoint(time, in fields, out value);

    private bool TryGetPoint(DateTime time, in TimestampFields fields, out DateTimeOffset value)
    {
        if (fields.Offset is { } offset)
            return ZoneClock.TryMake(time, offset, out value);

        if ((fields.Zone ?? _zone) is { } zone)
            return ZoneClock.TryGetPoint(time, zone, out value);

        value = default;
        return false;
    }
}
