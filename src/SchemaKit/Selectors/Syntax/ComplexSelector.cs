using System.Text;

namespace SchemaKit.Selectors;

/// <summary>
/// A chain of compound selectors and the combinators between them. In <c>:has</c> it is relative: it begins with the
/// combinator that leads away from the element that <c>:has</c> stands on.
/// </summary>
/// <param name="Steps">The compounds from left to right, each with the combinator in front of it; at least one.</param>
internal sealed record ComplexSelector(EquatableArray<SelectorStep> Steps)
{
    /// <summary>Whether the first step has a combinator too, as the selectors of <c>:has</c> have.</summary>
    public bool IsRelative => Steps[0].Combinator != Combinator.None;

    /// <summary>The compound that the selected element itself matches.</summary>
    public CompoundSelector Subject => Steps[Steps.Count - 1].Compound;

    /// <summary>The selector in canonical form.</summary>
    public override string ToString()
    {
        StringBuilder text = new();
        for (int i = 0; i < Steps.Count; i++)
            text.Append(Steps[i].Combinator.ToText(isFirst: i == 0)).Append(Steps[i].Compound);
        return text.ToString();
    }
}

/// <summary>A compound of a complex selector and how it is joined to what stands left of it.</summary>
/// <param name="Combinator">The combinator in front of the compound.</param>
/// <param name="Compound">The compound.</param>
internal sealed record SelectorStep(Combinator Combinator, CompoundSelector Compound);
