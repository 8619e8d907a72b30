using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace SchemaKit.Selectors;

/// <summary>Where the parts of a selector stand in its text.</summary>
/// <remarks>Equal compounds are different ones here: each stands elsewhere.</remarks>
internal sealed class SelectorPlaces
{
    private readonly Dictionary<CompoundSelector, ImmutableArray<TextSpan>> _places =
        new(ReferenceComparer<CompoundSelector>.Instance);

    /// <summary>Notes where the conditions of a compound stand.</summary>
    public void Add(CompoundSelector compound, ImmutableArray<TextSpan> conditions) =>
        _places.Add(compound, conditions);

    /// <summary>Where a condition of a compound stands.</summary>
    public TextSpan Of(CompoundSelector compound, int condition) => _places[compound][condition];

    /// <summary>Where a compound stands.</summary>
    public TextSpan Of(CompoundSelector compound) =>
        TextSpan.FromBounds(Of(compound, 0).Start, Of(compound, compound.Conditions.Count - 1).End);

    /// <summary>Where a chain of compounds stands.</summary>
    public TextSpan Of(ComplexSelector selector) =>
        TextSpan.FromBounds(Of(selector.Steps[0].Compound).Start, Of(selector.Subject).End);
}
