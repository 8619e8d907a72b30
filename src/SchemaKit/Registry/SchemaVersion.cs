namespace SchemaKit;

/// <summary>A schema and one of the hosts that it reads, in the order of precedence among those of the same host.</summary>
/// <param name="Entry">The schema.</param>
/// <param name="Pattern">The host.</param>
/// <param name="Place">The place of the schema in the registry.</param>
internal sealed record SchemaVersion(SchemaEntry Entry, HostPattern Pattern, int Place) : IComparable<SchemaVersion>
{
    /// <summary>Whether the schema reads articles of a certain date.</summary>
    public bool Covers(DateTimeOffset date) =>
        !(date < Entry.Info.ValidFrom) && !(date >= Entry.Info.ValidUntil);

    /// <summary>
    /// The longer path first, then what asks for how a page looks, then what begins later, or ends later.
    /// </summary>
    public int CompareTo(SchemaVersion? other)
    {
        if (other is null)
            return 1;

        (SchemaInfo mine, SchemaInfo its) = (Entry.Info, other.Entry.Info);
        int order = other.Pattern.Path.Length.CompareTo(Pattern.Path.Length);
        if (order == 0)
            order = (mine.When is null).CompareTo(its.When is null);
        if (order == 0)
            order = (its.ValidFrom ?? DateTimeOffset.MinValue).CompareTo(mine.ValidFrom ?? DateTimeOffset.MinValue);
        if (order == 0)
            order = (its.ValidUntil ?? DateTimeOffset.MaxValue).CompareTo(mine.ValidUntil ?? DateTimeOffset.MaxValue);
        return order == 0 ? Place.CompareTo(other.Place) : order;
    }
}
