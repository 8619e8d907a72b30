using System.ComponentModel;

namespace SchemaKit.Runtime;

/// <summary>Points in time by what the clocks of a zone show. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ZonedTime
{
    /// <summary>Makes one. What a zone's clocks leave out in spring is taken as if they did not.</summary>
    /// <param name="timeZone">The IANA name of the zone.</param>
    /// <param name="time">What the clocks show.</param>
    /// <exception cref="TimeZoneNotFoundException">There is no such zone on this machine.</exception>
    public static DateTimeOffset In(string timeZone, DateTime time) =>
        new(time, TimeZoneInfo.FindSystemTimeZoneById(timeZone).GetUtcOffset(time));
}
