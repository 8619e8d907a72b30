namespace SchemaKit.Runtime;

/// <summary>A list of siblings that a walk is in, with how far it has come.</summary>
internal struct SiblingFrame
{
    /// <summary>The node that they stand in; -1 for a list that is not to be looked at as a whole.</summary>
    public int Parent;

    /// <summary>The place behind all that they hold.</summary>
    public int End;

    /// <summary>How many of them were visited.</summary>
    public int Visited;

    /// <summary>How many there are; -1 where nobody has counted them yet.</summary>
    public int Total;

    /// <summary>How many types of elements were known before this list.</summary>
    public int TypesBefore;

    /// <summary>Whether the siblings of each type were counted.</summary>
    public bool HasTotalsOfTypes;
}
