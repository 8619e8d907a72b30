using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;

namespace SchemaKit.Generators.Versions;

/// <summary>Something that is wrong between the schemas of a compilation, to be said at one of them.</summary>
/// <param name="Type">The schema.</param>
/// <param name="Descriptor">Which diagnostic.</param>
/// <param name="Place">The characters.</param>
/// <param name="Arguments">What goes into its message.</param>
internal sealed record ClaimFault(
    INamedTypeSymbol Type, DiagnosticDescriptor Descriptor, Place Place, ImmutableArray<string> Arguments);
