using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Names;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Analyses;

/// <summary>Finds class names that will be others when the site is built anew.</summary>
internal static class BuildHashAnalysis
{
    private static readonly char[] WhiteSpace = [' ', '\t', '\n', '\r', '\f'];

    /// <summary>Looks at a selector.</summary>
    public static void Run(SelectorText text, IDiagnosticSink sink)
    {
        foreach (CompoundSelector compound in text.Compounds())
        {
            for (int i = 0; i < compound.Conditions.Count; i++)
            {
                foreach (string name in ClassesOf(compound.Conditions[i]))
                {
                    if (BuildHash.Find(name) is { } hash)
                    {
                        sink.Report(
                            Descriptors.BuildHashClass,
                            text.At(text.Places.Of(compound, i)),
                            name,
                            hash.Maker,
                            AdviceFor(hash));
                    }
                }
            }
        }
    }

    private static IEnumerable<string> ClassesOf(SimpleSelector condition) => condition switch
    {
        ClassSelector { Name: var name } => [name],
        AttributeSelector { Name: "class", Operator: AttributeOperator.Equals or AttributeOperator.Includes } test =>
            test.Value.Split(WhiteSpace, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal),
        _ => [],
    };

    private static string AdviceFor(BuildHash hash) => hash.Stable.Length > 0
        ? $"ask for what stays, '[class^={CssText.String(hash.Stable)}]'"
        : "ask for an id, another attribute, or where the element stands";
}
