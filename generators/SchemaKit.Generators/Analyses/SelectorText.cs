using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Parsing;
using SchemaKit.Generators.Selectors;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Analyses;

/// <summary>A selector that an attribute's text is.</summary>
/// <param name="Argument">The text.</param>
/// <param name="List">The selector.</param>
/// <param name="Places">Where its parts stand in the text.</param>
internal sealed record SelectorText(TextArgument Argument, SelectorList List, SelectorPlaces Places)
{
    /// <summary>The selectors of an attribute, without those that have errors.</summary>
    public static IEnumerable<SelectorText> AllOf(Annotation annotation)
    {
        foreach (TextArgument? text in ArgumentsOf(annotation))
        {
            if (text is not null && SelectorParser.Parse(text.Value, out SelectorPlaces places) is { } list)
                yield return new SelectorText(text, list, places);
        }
    }

    private static TextArgument?[] ArgumentsOf(Annotation annotation) => annotation.Name switch
    {
        "Css" => [annotation.Text, annotation.NamedText("Exclude")],
        "ScriptJson" => [annotation.NamedText("Css")],
        "Body" =>
        [
            annotation.Text, annotation.NamedText("Subheads"), annotation.NamedText("Summary"), annotation.NamedText("Exclude"),
        ],
        "Images" =>
        [
            annotation.Text, annotation.NamedText("Caption"), annotation.NamedText("Credit"), annotation.NamedText("Exclude"),
        ],
        _ => [],
    };

    /// <summary>Characters of the text.</summary>
    public Place At(TextSpan span) => Argument.At(span.Start, span.Length);

    /// <summary>All compounds, those in the parentheses of pseudo-classes too.</summary>
    public IEnumerable<CompoundSelector> Compounds()
    {
        Stack<SelectorList> open = new([List]);
        while (open.Count > 0)
        {
            foreach (ComplexSelector selector in open.Pop().Selectors)
            {
                foreach (SelectorStep step in selector.Steps)
                {
                    yield return step.Compound;
                    foreach (SimpleSelector condition in step.Compound.Conditions)
                    {
                        if (SelectorLogic.InnerOf(condition) is { } inner)
                            open.Push(inner);
                    }
                }
            }
        }
    }
}
