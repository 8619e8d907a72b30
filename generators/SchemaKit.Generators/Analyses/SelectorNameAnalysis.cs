using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Names;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Analyses;

/// <summary>Finds names of elements and attributes in a selector that may be misspelled.</summary>
internal static class SelectorNameAnalysis
{
    /// <summary>Looks at a selector.</summary>
    public static void Run(SelectorText text, IDiagnosticSink sink)
    {
        foreach (CompoundSelector compound in text.Compounds())
        {
            for (int i = 0; i < compound.Conditions.Count; i++)
            {
                TextSpan place = text.Places.Of(compound, i);
                switch (compound.Conditions[i])
                {
                    case TypeSelector type when NearElement(type.Name) is { } meant:
                        sink.Report(Descriptors.MisspelledElement, text.At(place), type.Name, meant);
                        break;

                    case AttributeSelector attribute when NearAttribute(attribute.Name) is { } meant:
                        TextSpan name = PlaceOfName(text, place);
                        sink.Report(Descriptors.MisspelledAttribute, text.At(name), attribute.Name, meant);
                        break;
                }
            }
        }
    }

    /// <summary>The attribute that may be meant; <see langword="null"/> if there is nothing to say.</summary>
    /// <param name="name">The name in lower case.</param>
    public static string? NearAttribute(string name)
    {
        // Frameworks and pages have attributes of their own.
        string[] own = ["data-", "x-", "v-", "ng-", "hx-", "on-", "amp-"];
        return name.All(IsOfPlainName) && !own.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal))
            ? KnownNames.Attributes.FindNear(name)
            : null;
    }

    // A name with a hyphen is one that the page has defined itself.
    private static string? NearElement(string name) =>
        name.All(IsOfPlainName) && name.IndexOf('-') < 0 ? KnownNames.Elements.FindNear(name) : null;

    private static bool IsOfPlainName(char c) => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-';

    private static TextSpan PlaceOfName(SelectorText text, TextSpan test)
    {
        SelectorScanner scanner = new(text.Argument.Value) { Position = test.Start + 1 };
        scanner.SkipWhiteSpace();
        int start = scanner.Position;
        scanner.ReadIdentifier();
        return TextSpan.FromBounds(start, scanner.Position);
    }
}
