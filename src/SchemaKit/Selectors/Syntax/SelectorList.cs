using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>A selector list: an element matches it if it matches one of its selectors.</summary>
/// <param name="Selectors">The selectors as written; at least one.</param>
internal sealed record SelectorList(EquatableArray<ComplexSelector> Selectors)
{
    /// <summary>A list of one selector.</summary>
    public static SelectorList Of(ComplexSelector selector) => new(ImmutableArray.Create(selector));

    /// <summary>
    /// The list in canonical form; it parses to the same list and fits into one line of a C# comment.
    /// </summary>
    public override string ToString() => string.Join(", ", Selectors);
}
