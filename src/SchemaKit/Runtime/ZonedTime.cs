using System.ComponentModel;
using SchemaKit.Readers.Timestamps;

namespace SchemaKit.Runtime;

/// <summary>Points in time by what the clocks of a zone show. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ZonedTime
{
    /// <summary>Makes one. A time that the zone's clocks skip is taken as if they had not been set yet; of one that they show twice, the first.</summary>
    /// <param name="timeZone">The IANA name of the zone, or an abbreviation.</param>
    /// <param name="time">What the clocks show.</param>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone on this machine.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The point in time is outside of the years 1 to 9999.</exception>
    public static DateTimeOffset In(string timeZone, DateTime time)
    {
        if (!ZoneClock.TryGetPoint(time, ZoneClock.Find(timeZone), out DateTimeOffset point))
            throw new ArgumentOutOfRangeException(nameof(time));
        return point;
    }
}
