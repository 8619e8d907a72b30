using SchemaKit.Selectors;

namespace SchemaKit.Generators.Model;

/// <summary>Which articles of its hosts a schema reads.</summary>
/// <param name="From">When the first one was published; <see langword="null"/> for the beginning.</param>
/// <param name="Until">
/// When the first one was published that it reads no more; <see langword="null"/> for no end.
/// </param>
/// <param name="When">What a page must hold; <see langword="null"/> for any page.</param>
internal sealed record VersionSpec(VersionDate? From, VersionDate? Until, VersionCondition? When);

/// <summary>What a page must hold to be read.</summary>
/// <param name="Text">The selector as written, for people.</param>
/// <param name="Selector">The selector.</param>
internal sealed record VersionCondition(string Text, SelectorList Selector);

/// <summary>A point in time, as an attribute says it.</summary>
/// <param name="Time">What a clock shows; not in the first nor in the last year that there is.</param>
/// <param name="Offset">The minutes that the clock is ahead of UTC; <see langword="null"/> where its zone tells.</param>
/// <param name="TimeZone">The IANA name of the clock's zone; empty where the offset tells.</param>
internal readonly record struct VersionDate(DateTime Time, int? Offset, string TimeZone)
{
    // No two clocks of the world are further apart.
    private static readonly TimeSpan Widest = TimeSpan.FromHours(26);

    /// <summary>The time in UTC, as near as it can be told without the history of the zone: for sorting.</summary>
    public DateTime Nearly => Time.AddMinutes(-Offset ?? 0);

    /// <summary>
    /// Compares two points in time; <see langword="null"/> where two zones, or a zone and an offset, leave it open
    /// which is first: the compiler's machine may not know the zones' history, and says nothing that it is not sure of.
    /// </summary>
    public static int? Compare(VersionDate left, VersionDate right)
    {
        TimeSpan difference = left.Nearly - right.Nearly;
        bool isExact = left.Offset is null == right.Offset is null && left.TimeZone == right.TimeZone;
        return isExact || difference.Duration() >= Widest ? difference.CompareTo(TimeSpan.Zero) : null;
    }
}
