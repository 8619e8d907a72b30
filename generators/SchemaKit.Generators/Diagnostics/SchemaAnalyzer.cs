using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>Says what is wrong with a schema, on the characters that are wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NotPartial,
        Descriptors.UnsupportedType,
        Descriptors.NoConstructor,
        Descriptors.InvalidSelector,
        Descriptors.InvalidTemplate,
        Descriptors.TemplateWithoutHole,
        Descriptors.InvalidName,
        Descriptors.InvalidTimestampFormat,
        Descriptors.TimestampWithoutZone,
        Descriptors.UnknownCulture,
        Descriptors.UnknownTimeZone,
        Descriptors.UnreadableType,
        Descriptors.MemberWithoutSource,
        Descriptors.PropertyWithoutSetter,
        Descriptors.ReaderWithoutSource,
        Descriptors.ReaderDoesNotFit,
        Descriptors.SourceDoesNotFit,
        Descriptors.UnknownProperty,
        Descriptors.UnsuitableProperty,
        Descriptors.DerivationCycle,
        Descriptors.RecursiveSchema,
        .. VersionAnalysis.All,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        VersionAnalysis.Register(context);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        Sink sink = new(context);
        SchemaParser.Parse((INamedTypeSymbol)context.Symbol, context.Compilation, sink, context.CancellationToken);
    }

    internal sealed class Sink(SymbolAnalysisContext context) : IDiagnosticSink
    {
        public void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
        {
            Location location = PlaceLocator.Find(place, context.CancellationToken);
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, arguments.ToArray<object>()));
        }
    }
}
