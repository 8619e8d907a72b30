using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Parsing;

/// <summary>A property's type, as far as reading is concerned.</summary>
/// <param name="Value">The value, or an entry of the list.</param>
/// <param name="List">Whether and how it is a list.</param>
/// <param name="IsOptional">
/// Whether the property may be <see langword="null"/>, or nothing says that it may not.
/// </param>
/// <param name="Entry">The type of the value, or of an entry, itself; never <c>Nullable&lt;T&gt;</c>.</param>
internal sealed record PropertyType(ValueSpec Value, ListKind List, bool IsOptional, ITypeSymbol Entry);
