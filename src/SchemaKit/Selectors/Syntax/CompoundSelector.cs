
namespace SchemaKit.Selectors;

/// <summary>Conditions on a single element; it matches if it fulfils all of them.</summary>
/// <param name="Conditions">
/// The conditions as written; at least one, a type or universal selector only as the first.
/// </param>
internal sealed record CompoundSelector(EquatableArray<SimpleSelector> Conditions)
{
    /// <summary>The compound in canonical form.</summary>
    public override string ToString() => string.Concat(Conditions);
}

/// <summary>A single condition on an element.</summary>
internal abstract record SimpleSelector;
