using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchemaKit.Generators.Emission;
using SchemaKit.Generators.Incremental;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators;

/// <summary>
/// Writes the parser of every type with <c>[Schema]</c>, a file each, and the registries, which list them.
/// </summary>
/// <remarks>
/// It says nothing of what is wrong with a schema: <see cref="Analyzers.SchemaAnalyzer"/> does, so that no place in a
/// file gets into the pipeline, where each edit above it would count as a change.
/// </remarks>
[Generator(LanguageNames.CSharp)]
public sealed class SchemaGenerator : IIncrementalGenerator
{
    /// <summary>The names of the pipeline's steps, for tests of what an edit makes run again.</summary>
    internal static class Steps
    {
        /// <summary>Types that may have changed since they were parsed.</summary>
        public const string Find = "Find";

        /// <summary>Types to specifications.</summary>
        public const string Parse = "Parse";

        /// <summary>All specifications together.</summary>
        public const string Collect = "Collect";

        /// <summary>Each specification with the name of its file.</summary>
        public const string NameFiles = "NameFiles";

        /// <summary>Properties to the registries that they are.</summary>
        public const string ParseRegistries = "ParseRegistries";

        /// <summary>Specifications to what a registry needs to know of them.</summary>
        public const string List = "List";

        /// <summary>Each registry with the schemas that it lists.</summary>
        public const string FillRegistries = "FillRegistries";
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // ForAttributeWithMetadataName would ask of each type, after each keystroke, what its attributes mean. A candidate
        // asks only if something has changed that could make a difference, and that is a look at a few references.
        IncrementalValuesProvider<SchemaSpec?> schemas = context.SyntaxProvider
            .CreateSyntaxProvider(
                predicate: static (node, _) => node is TypeDeclarationSyntax { AttributeLists.Count: > 0 },
                transform: static (context, _) => new SchemaCandidate(
                    (TypeDeclarationSyntax)context.Node, context.SemanticModel))
            .WithTrackingName(Steps.Find)
            .Select(static (candidate, cancellation) => candidate.Parse(cancellation))
            .WithTrackingName(Steps.Parse);

        WriteParsers(context, schemas);
        WriteRegistries(context, schemas);
    }

    private static void WriteParsers(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SchemaSpec?> schemas)
    {
        IncrementalValuesProvider<SchemaFile> files = schemas
            .Collect()
            .WithTrackingName(Steps.Collect)
            .SelectMany(static (schemas, _) => SchemaFile.NameAll(schemas))
            .WithTrackingName(Steps.NameFiles);

        context.RegisterSourceOutput(
            files, static (context, file) => context.AddSource(file.HintName, SchemaEmitter.Emit(file.Schema)));
    }

    private static void WriteRegistries(
        IncrementalGeneratorInitializationContext context, IncrementalValuesProvider<SchemaSpec?> schemas)
    {
        // A registry knows of a schema what it is called, and asks it for the rest: so it is written again only when
        // there is another schema, or one less.
        IncrementalValueProvider<EquatableArray<ListedSchema>> listed = schemas
            .Select(static (schema, _) => ListedSchema.Of(schema))
            .WithTrackingName(Steps.List)
            .Where(static schema => schema is not null)
            .Select(static (schema, _) => schema!)
            .Collect()
            .Select(static (all, _) => RegistryFile.Sort(all));

        IncrementalValuesProvider<RegistryFile> files = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownTypes.SchemaRegistryAttribute,
                predicate: static (node, _) => node is PropertyDeclarationSyntax,
                transform: static (context, cancellation) =>
                    RegistryParser.Parse((IPropertySymbol)context.TargetSymbol, sink: null, cancellation))
            .WithTrackingName(Steps.ParseRegistries)
            .Where(static registry => registry is not null)
            .Select(static (registry, _) => registry!)
            .Collect()
            .Combine(listed)
            .SelectMany(static (pair, _) => RegistryFile.NameAll(pair.Left, pair.Right))
            .WithTrackingName(Steps.FillRegistries);

        context.RegisterSourceOutput(
            files, static (context, file) => context.AddSource(file.HintName, RegistryEmitter.Emit(file)));
    }
}
