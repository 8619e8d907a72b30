using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>
/// What a diagnostic is about, in the parser's terms. Only the analyzer turns it into characters of a file, so that
/// the generator never looks at them.
/// </summary>
internal abstract record Place;

/// <summary>The name of a type, property or parameter where it is declared.</summary>
/// <param name="Symbol">The type, property or parameter.</param>
internal sealed record SymbolPlace(ISymbol Symbol) : Place;

/// <summary>A whole attribute.</summary>
/// <param name="Attribute">The attribute.</param>
internal sealed record AttributePlace(AttributeData Attribute) : Place;

/// <summary>An argument of an attribute, or characters of its string.</summary>
/// <param name="Attribute">The attribute.</param>
/// <param name="Parameter">
/// The place of the parameter in the constructor, and of the item if that is an array; or the name of the property.
/// </param>
/// <param name="Start">The first of the characters, counted in the string's value.</param>
/// <param name="Length">How many characters; -1 for the whole argument.</param>
internal sealed record ArgumentPlace(AttributeData Attribute, ParameterKey Parameter, int Start = 0, int Length = -1)
    : Place;

/// <summary>Names an argument of an attribute.</summary>
/// <param name="Position">The place of the constructor's parameter; -1 for a property.</param>
/// <param name="Item">The place in that parameter's array; 0 if it is none.</param>
/// <param name="Property">The name of the property; empty for a parameter.</param>
internal readonly record struct ParameterKey(int Position, int Item, string Property);
