namespace SchemaKit.Readers.Timestamps;

/// <summary>
/// The abbreviations of time zones that pages write, and what they mean. The compiler looks here as well.
/// </summary>
internal static partial class ZoneAbbreviations
{
    /// <summary>Finds the most common meaning of an abbreviation, written in capital letters.</summary>
    public static ZoneAbbreviation? Find(string name) => Array.Find(Table, candidate => candidate.Name == name);
}

/// <summary>A meaning of an abbreviation.</summary>
/// <param name="Name">The abbreviation.</param>
/// <param name="OffsetMinutes">Its offset from UTC in minutes; it does not change with the season.</param>
/// <param name="Zone">The IANA zone that stands for it where summer and winter differ, as with <c>ET</c>.</param>
/// <param name="Places">The IANA zones in which it has this meaning and not the most common one.</param>
internal sealed record ZoneAbbreviation(string Name, int OffsetMinutes, string? Zone, string[] Places);
