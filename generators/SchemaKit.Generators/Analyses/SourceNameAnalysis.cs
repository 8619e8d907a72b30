using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Names;
using SchemaKit.Generators.Parsing;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Analyses;

/// <summary>Finds names in sources other than selectors that may be misspelled.</summary>
internal static class SourceNameAnalysis
{
    /// <summary>Looks at an attribute.</summary>
    public static void Run(Annotation annotation, IDiagnosticSink sink)
    {
        switch (annotation)
        {
            case { Name: "Css" } when annotation.NamedText("Attribute") is { } attribute
                && SelectorNameAnalysis.NearAttribute(AsciiText.ToLower(attribute.Value)) is { } meant:
                sink.Report(
                    Descriptors.MisspelledAttribute, attribute.At(0, attribute.Value.Length), attribute.Value, meant);
                break;

            case { Name: "Meta", Text: { } name } when NearMetadata(name.Value) is { } meant:
                sink.Report(Descriptors.MisspelledMetadata, name.At(0, name.Value.Length), name.Value, meant);
                break;

            case { Name: "Link", Text: { } relation }
                when KnownNames.LinkRelations.FindNear(AsciiText.ToLower(relation.Value)) is { } meant:
                sink.Report(
                    Descriptors.MisspelledRelation, relation.At(0, relation.Value.Length), relation.Value, meant);
                break;
        }
    }

    /// <summary>The name that may be meant; <see langword="null"/> if there is nothing to say.</summary>
    public static string? NearMetadata(string name)
    {
        // Pages number what they have several of: og:image2.
        string lower = AsciiText.ToLower(name);
        return KnownNames.Metadata.Contains(lower.TrimEnd('0', '1', '2', '3', '4', '5', '6', '7', '8', '9'))
            ? null
            : KnownNames.Metadata.FindNear(lower);
    }
}
