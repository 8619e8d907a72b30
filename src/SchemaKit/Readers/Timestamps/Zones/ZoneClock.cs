namespace SchemaKit.Readers.Timestamps;

/// <summary>Which offset a zone's clocks have at a time of theirs.</summary>
internal static class ZoneClock
{
    /// <summary>The zone of a name.</summary>
    /// <param name="name">An IANA name, or an abbreviation: that is its offset all year round.</param>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone on this machine.</exception>
    public static TimeZoneInfo Find(string name)
    {
        if (ZoneAbbreviations.Find(name) is not { } abbreviation)
            return TimeZoneInfo.FindSystemTimeZoneById(name);
        if (abbreviation.Zone is not null)
            return TimeZoneInfo.FindSystemTimeZoneById(abbreviation.Zone);

        TimeSpan offset = TimeSpan.FromMinutes(abbreviation.OffsetMinutes);
        return TimeZoneInfo.CreateCustomTimeZone(name, offset, name, name);
    }

    /// <summary>
    /// The point in time at which the zone's clocks show a time. One that they skip, or show twice, is taken with the
    /// offset that held before they were set: as if they had not been set yet.
    /// </summary>
    /// <param name="time">The time that they show.</param>
    /// <param name="zone">The zone.</param>
    /// <param name="value">The point in time, with the offset that clocks there have at it.</param>
    public static bool TryGetPoint(DateTime time, TimeZoneInfo zone, out DateTimeOffset value)
    {
        if (!zone.SupportsDaylightSavingTime)
            return TryMake(time, zone.GetUtcOffset(time), out value);

        if (zone.IsInvalidTime(time))
        {
            return TryMake(time, zone.GetUtcOffset(time.AddDays(-1)), out value)
                && TryMake(value.UtcDateTime + zone.GetUtcOffset(value), zone.GetUtcOffset(value), out value);
        }

        TimeSpan offset = zone.IsAmbiguousTime(time) ? zone.GetUtcOffset(time.AddDays(-1)) : zone.GetUtcOffset(time);
        return TryMake(time, offset, out value);
    }

    /// <summary>A time with an offset; <see langword="false"/> where that leads out of the years 1 to 9999.</summary>
    public static bool TryMake(DateTime time, TimeSpan offset, out DateTimeOffset value)
    {
        long utc = time.Ticks - offset.Ticks;
        bool isRepresentable = utc >= DateTime.MinValue.Ticks && utc <= DateTime.MaxValue.Ticks;
        value = isRepresentable ? new DateTimeOffset(DateTime.SpecifyKind(time, DateTimeKind.Unspecified), offset) : default;
        return isRepresentable;
    }
}
