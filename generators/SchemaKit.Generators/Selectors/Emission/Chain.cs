using System.Collections.Immutable;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>A complex selector, or a part of one, as the emitter walks it.</summary>
/// <param name="Links">What is to be matched, from left to right; at least one.</param>
internal readonly record struct Chain(ImmutableArray<ChainLink> Links)
{
    /// <summary>Whether it begins at the element that <c>:has</c> stands on.</summary>
    public bool IsAnchored => Links[0].IsAnchor;

    /// <summary>The chain of a whole selector.</summary>
    public static Chain Of(ComplexSelector selector) =>
        new([.. selector.Steps.Select(step => new ChainLink(step.Combinator, step.Compound))]);

    /// <summary>The chain of a relative selector: it begins at the anchor.</summary>
    public static Chain OfRelative(ComplexSelector selector) => new(Of(selector).Links.Insert(0, ChainLink.Anchor));

    /// <summary>
    /// The part of the chain that ends with a link and has to be matched as one, since combinators that leave less
    /// choice than a given one join it.
    /// </summary>
    /// <param name="last">The last link of the part.</param>
    /// <param name="combinator">The combinator behind it: <c>&#x20;</c> or <c>~</c>.</param>
    public Chain RunBefore(int last, Combinator combinator)
    {
        int first = last;
        while (first > 0 && IsJoined(Links[first].Combinator, combinator))
            first--;
        return new Chain(Links[first..(last + 1)]);
    }

    /// <inheritdoc/>
    public override string ToString()
    {
        string text = "";
        for (int i = 0; i < Links.Length; i++)
            text += i == 0 ? Links[i].ToString() : Links[i].Combinator.ToText(isFirst: false) + Links[i];
        return text;
    }

    // An ancestor fixes parents and siblings; an earlier sibling only fixes the one right before it. Its parent is that
    // of any other sibling, so what is left of a '>' need not be tried again.
    private static bool IsJoined(Combinator inner, Combinator outer) => outer == Combinator.Descendant
        ? inner != Combinator.Descendant
        : inner == Combinator.NextSibling;
}

/// <summary>A compound of a chain.</summary>
/// <param name="Combinator">The combinator in front of it; without meaning for the first of a chain.</param>
/// <param name="Compound">The compound; <see langword="null"/> for the element that <c>:has</c> stands on.</param>
internal readonly record struct ChainLink(Combinator Combinator, CompoundSelector? Compound)
{
    /// <summary>The element that <c>:has</c> stands on.</summary>
    public static ChainLink Anchor => new(Combinator.None, null);

    /// <summary>Whether it is that element.</summary>
    public bool IsAnchor => Compound is null;

    /// <inheritdoc/>
    public override string ToString() => Compound?.ToString() ?? "(anchor)";
}
