namespace SchemaKit.Selectors;

/// <summary>A pseudo-class without an argument: a condition on where the element stands or on what is in it.</summary>
/// <param name="Kind">Which one.</param>
internal sealed record StructuralPseudoClass(StructuralKind Kind) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => Kind switch
    {
        StructuralKind.Root => ":root",
        StructuralKind.Scope => ":scope",
        StructuralKind.Empty => ":empty",
        StructuralKind.OnlyChild => ":only-child",
        _ => ":only-of-type",
    };
}

/// <summary>The pseudo-classes of <see cref="StructuralPseudoClass"/>.</summary>
internal enum StructuralKind
{
    /// <summary><c>:root</c>: the document's element.</summary>
    Root,

    /// <summary><c>:scope</c>: the element that the search began at; the root where it began at the document.</summary>
    Scope,

    /// <summary>
    /// <c>:empty</c>: there are neither elements nor text in it, not even white space, as browsers have it.
    /// </summary>
    Empty,

    /// <summary><c>:only-child</c>: it has no sibling.</summary>
    OnlyChild,

    /// <summary><c>:only-of-type</c>: it has no sibling of its name.</summary>
    OnlyOfType,
}

/// <summary>
/// <c>:nth-child(…)</c> and its kin: the element's place among its siblings. <c>:first-child</c> is
/// <c>:nth-child(1)</c>, and so on.
/// </summary>
/// <param name="Kind">Which siblings count, and from which end.</param>
/// <param name="Position">The places, from 1.</param>
/// <param name="Of">What the element and the siblings that count must match; <see langword="null"/> if all do.</param>
internal sealed record NthPseudoClass(NthKind Kind, AnPlusB Position, SelectorList? Of) : SimpleSelector
{
    /// <summary>Whether places are counted from the last sibling.</summary>
    public bool IsFromEnd => Kind is NthKind.LastChild or NthKind.LastOfType;

    /// <summary>Whether only siblings of the element's own name count.</summary>
    public bool IsOfType => Kind is NthKind.OfType or NthKind.LastOfType;

    /// <inheritdoc/>
    public override string ToString()
    {
        if (Position == AnPlusB.First && Of is null)
            return $":{(IsFromEnd ? "last" : "first")}-{(IsOfType ? "of-type" : "child")}";

        string of = Of is null ? "" : $" of {Of}";
        return $":nth-{(IsFromEnd ? "last-" : "")}{(IsOfType ? "of-type" : "child")}({Position}{of})";
    }
}

/// <summary>The pseudo-classes of <see cref="NthPseudoClass"/>.</summary>
internal enum NthKind
{
    /// <summary><c>:nth-child</c></summary>
    Child,

    /// <summary><c>:nth-last-child</c></summary>
    LastChild,

    /// <summary><c>:nth-of-type</c></summary>
    OfType,

    /// <summary><c>:nth-last-of-type</c></summary>
    LastOfType,
}
