namespace SchemaKit.Readers.Timestamps;

internal static partial class ZoneAbbreviations
{
    /// <summary>Finds what an abbreviation means to those who write it.</summary>
    /// <param name="name">The abbreviation, in any case.</param>
    /// <param name="zone">
    /// Their zone: the abbreviation means what it means there, if anything; else what it means to most.
    /// </param>
    public static ZoneAbbreviation? Find(ReadOnlySpan<char> name, string? zone)
    {
        ZoneAbbreviation? found = null;
        foreach (ZoneAbbreviation candidate in Table)
        {
            if (!name.Equals(candidate.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            if (zone is not null && candidate.Places.Contains(zone))
                return candidate;
            found ??= candidate;
        }

        return found;
    }
}
