using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>A walk over all elements of a page and what it finds out about each.</summary>
internal sealed class SelectorPass
{
    /// <summary>Whether the elements are visited from the last to the first.</summary>
    public required bool IsBackward { get; init; }

    /// <summary>The compounds; a compound's place is its bit.</summary>
    public required ImmutableArray<NumberedCompound> Compounds { get; init; }

    /// <summary>The complex selectors, in the order of their bits.</summary>
    public required ImmutableArray<SelectorRun> Runs { get; init; }

    /// <summary>
    /// The counts of <c>:nth-child(… of …)</c> and <c>:nth-last-child(… of …)</c>, in the order in which they are
    /// taken.
    /// </summary>
    public required ImmutableArray<SiblingCount> Counts { get; init; }

    /// <summary>What is noted for later passes.</summary>
    public required ImmutableArray<PassFact> Facts { get; init; }

    /// <summary>The bits that begin a run: every element is a candidate.</summary>
    public required BitSet Start { get; init; }

    /// <summary>
    /// The bits whose next one may match what is inside of an element that matched; backward, what it is inside of.
    /// </summary>
    public required BitSet Descendant { get; init; }

    /// <summary>The bits whose next one may match a child; backward, the parent.</summary>
    public required BitSet Child { get; init; }

    /// <summary>The bits whose next one may match the next sibling; backward, the previous one.</summary>
    public required BitSet NextSibling { get; init; }

    /// <summary>The bits whose next one may match any later sibling; backward, any earlier one.</summary>
    public required BitSet SubsequentSibling { get; init; }

    /// <summary>How many machine words the bits take.</summary>
    public int Words => (Compounds.Length + BitSet.WordLength - 1) / BitSet.WordLength;

    /// <summary>Whether places among siblings of the same type are asked for.</summary>
    public bool CountsTypes => Asks(condition => condition is PlaceCondition { OfType: true });

    /// <summary>Whether a condition of some kind is asked anywhere.</summary>
    public bool Asks(Func<Condition, bool> condition) => Compounds.Any(compound => compound.All.Any(condition));
}

/// <summary>A compound selector and its number.</summary>
/// <param name="Text">The compound in canonical form, for people.</param>
/// <param name="Conditions">What an element must fulfil to match it, the cheap ones first.</param>
internal sealed record NumberedCompound(string Text, ImmutableArray<Condition> Conditions)
{
    /// <summary>All conditions, with those inside of others.</summary>
    public IEnumerable<Condition> All => Conditions.SelectMany(Flatten);

    private static IEnumerable<Condition> Flatten(Condition condition) => condition switch
    {
        AllCondition all => all.Conditions.SelectMany(Flatten).Prepend(all),
        AnyCondition any => any.Conditions.SelectMany(Flatten).Prepend(any),
        NotCondition not => Flatten(not.Inner).Prepend(not),
        _ => [condition],
    };
}

/// <summary>A complex selector and its bits.</summary>
/// <param name="Text">The selector in canonical form, for people.</param>
/// <param name="FirstBit">The bit of its first compound; backward, of its last one.</param>
/// <param name="LastBit">The bit that an element matches if it matches the selector.</param>
internal sealed record SelectorRun(string Text, int FirstBit, int LastBit);

/// <summary>Counts the siblings that match a list.</summary>
/// <param name="Text">The list in canonical form, for people.</param>
/// <param name="Bits">An element counts if it matched one of these.</param>
/// <param name="EndBit">All these bits are lower than this one, and all that ask for the count are not.</param>
internal sealed record SiblingCount(string Text, BitSet Bits, int EndBit);

/// <summary>Something that a pass finds out for later ones.</summary>
/// <param name="Text">What, for people.</param>
/// <param name="Fact">Its number.</param>
/// <param name="Bits">It is true of an element that matched one of these.</param>
internal sealed record PassFact(string Text, int Fact, BitSet Bits);
