using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Parsing;
using SchemaKit.Generators.Versions;

namespace SchemaKit.Generators.Analyzers;

/// <summary>The part of the analyzer that looks at schemas together, and at registries.</summary>
/// <remarks>
/// What is wrong between two schemas is said at one of them, by the action for that type: so an editor shows it while
/// the file is open. An action at the end of a compilation would be silent there.
/// </remarks>
internal static class VersionAnalysis
{
    /// <summary>The diagnostics.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } =
    [
        Descriptors.InvalidDate,
        Descriptors.EmptyValidity,
        Descriptors.InvalidHost,
        Descriptors.VersionWithoutHost,
        Descriptors.AmbiguousHost,
        Descriptors.OverlappingVersions,
        Descriptors.GapBetweenVersions,
        Descriptors.UnusableRegistry,
    ];

    /// <summary>Registers its actions.</summary>
    public static void Register(AnalysisContext context)
    {
        context.RegisterSymbolAction(AnalyzeRegistry, SymbolKind.Property);
        context.RegisterCompilationStartAction(start =>
        {
            Compilation compilation = start.Compilation;
            Lazy<ClaimMap> claims = new(() => ClaimMap.Of(compilation));
            start.RegisterSymbolAction(symbol => AnalyzeClaims(symbol, claims), SymbolKind.NamedType);
        });
    }

    private static void AnalyzeClaims(SymbolAnalysisContext context, Lazy<ClaimMap> claims)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (KnownTypes.SchemaAttributeOf(type) is null)
            return;

        SchemaAnalyzer.Sink sink = new(context);
        foreach (ClaimFault fault in claims.Value.FaultsOf(type))
            sink.Report(fault.Descriptor, fault.Place, [.. fault.Arguments]);
    }

    private static void AnalyzeRegistry(SymbolAnalysisContext context) =>
        RegistryParser.Parse(
            (IPropertySymbol)context.Symbol, new SchemaAnalyzer.Sink(context), context.CancellationToken);
}
