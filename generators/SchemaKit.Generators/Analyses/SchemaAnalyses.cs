using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Parsing;

namespace SchemaKit.Generators.Analyses;

/// <summary>
/// What is looked for in a schema that can be parsed: nothing of it keeps the schema from working, but it does not work
/// as it seems to. The generator has no use for it, so only the analyzer runs it.
/// </summary>
internal static class SchemaAnalyses
{
    /// <summary>Looks at a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="fields">Its fields.</param>
    /// <param name="sink">Who wants to know.</param>
    /// <param name="cancellation">Ends the analyses early.</param>
    public static void Run(
        INamedTypeSymbol schema, IEnumerable<FieldDraft> fields, IDiagnosticSink sink, CancellationToken cancellation)
    {
        ValuelessMemberAnalysis.Run(schema, sink, cancellation);
        foreach (FieldDraft field in fields)
        {
            // A schema that others inherit from is looked at by itself, once for all of them.
            INamedTypeSymbol declaring = field.Symbol.ContainingType;
            if (!SymbolEqualityComparer.Default.Equals(declaring, schema)
                && KnownTypes.SchemaAttributeOf(declaring) is not null)
            {
                continue;
            }

            FallbackAnalysis.Run(field, sink);
            foreach (Annotation annotation in field.Annotations)
            {
                cancellation.ThrowIfCancellationRequested();
                SourceNameAnalysis.Run(annotation, sink);
                foreach (SelectorText text in SelectorText.AllOf(annotation))
                {
                    SelectorLogicAnalysis.Run(text, sink);
                    SelectorNameAnalysis.Run(text, sink);
                    BuildHashAnalysis.Run(text, sink);
                }
            }
        }
    }
}
