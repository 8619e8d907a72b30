using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Emission;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators;

/// <summary>Writes the parser of every type with <c>[Schema]</c>, a file each.</summary>
/// <remarks>
/// It says nothing of what is wrong with a schema: <see cref="Diagnostics.SchemaAnalyzer"/> does, so that no place in a
/// file gets into the pipeline, where each edit above it would count as a change.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>The names of the pipeline's steps, for tests of what an edit makes run again.</summary>
    internal static class Steps
    {
        /// <summary>Types to specifications.</summary>
        public const string Parse = "Parse";

        /// <summary>All specifications together.</summary>
        public const string Collect = "Collect";

        /// <summary>Each specification with the name of its file.</summary>
        public const string NameFiles = "NameFiles";
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        IncrementalValuesProvider<SchemaFile> files = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.SchemaAttribute,
                predicate: static (node, _) => node is TypeDeclarationSyntax,
                transform: static (context, cancellation) => SchemaParser.Parse(
                    (INamedTypeSymbol)context.TargetSymbol,
                    context.SemanticModel.Compilation,
                    sink: null,
                    cancellation))
            .WithTrackingName(Steps.Parse)
            .Collect()
            .WithTrackingName(Steps.Collect)
            .SelectMany(static (schemas, _) => SchemaFile.NameAll(schemas))
            .WithTrackingName(Steps.NameFiles);

        context.RegisterSourceOutput(
            files, static (context, file) => context.AddSource(file.HintName, SchemaEmitter.Emit(file.Schema)));
    }
}
