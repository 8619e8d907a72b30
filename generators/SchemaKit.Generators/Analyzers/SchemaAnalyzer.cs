using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generators.Analyses;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Analyzers;

/// <summary>Says what is wrong with a schema, on the characters that are wrong.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SchemaAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        Descriptors.NotPartial,
        Descriptors.UnsupportedType,
        Descriptors.UnfilledParameter,
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
        Descriptors.UnsuitableMember,
        Descriptors.AmbiguousText,
        Descriptors.DatelineWithoutForm,
        Descriptors.NoRelativeTimes,
        Descriptors.UnreachableTimestampFormat,
        Descriptors.AmbiguousConstructor,
        Descriptors.ListOfLists,
        Descriptors.NothingInherited,
        Descriptors.MisspelledElement,
        Descriptors.MisspelledAttribute,
        Descriptors.MisspelledMetadata,
        Descriptors.MisspelledRelation,
        Descriptors.ImpossibleSelector,
        Descriptors.NeedlessCondition,
        Descriptors.CoveredSelector,
        Descriptors.UnreachableSource,
        Descriptors.BuildHashClass,
        Descriptors.ValuelessMember,
        .. VersionAnalysis.All,
    ];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // A constant may be in a generated file, and what is wrong with it in a schema that is not.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
        VersionAnalysis.Register(context);
    }

    private static void Analyze(SymbolAnalysisContext context)
    {
        Sink sink = new(context);
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        SchemaParser.Parse(
            type, context.Compilation, sink, context.CancellationToken, out IReadOnlyList<FieldDraft> fields);
        if (KnownTypes.SchemaAttributeOf(type) is not null)
            SchemaAnalyses.Run(type, fields, sink, context.CancellationToken);
    }

    internal sealed class Sink(SymbolAnalysisContext context) : IDiagnosticSink
    {
        public void Report(DiagnosticDescriptor descriptor, Place place, params string[] arguments)
        {
            Location location = PlaceLocator.Find(place, context.Compilation, context.CancellationToken);

            // What a base type in another assembly says is not here; the schema that inherits it is.
            if (!location.IsInSource)
                location = context.Symbol.Locations[0];
            context.ReportDiagnostic(Diagnostic.Create(descriptor, location, arguments.ToArray<object>()));
        }
    }
}
