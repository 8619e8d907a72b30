using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About names that may be misspelled.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor MisspelledElement = Warning(
        DiagnosticIds.MisspelledElement,
        "The name of the element may be misspelled",
        "There is no element '{0}' in HTML; '{1}' may be meant",
        Category.Spelling,
        "The selector asks for an element whose name is none of HTML, SVG or MathML, and differs from one of them " +
        "by a letter or two: missing, too much, changed or swapped with its neighbour. Names with a hyphen are " +
        "custom elements and never reported. If the pages do have such an element, silence the warning in that " +
        "place.");

    public static readonly DiagnosticDescriptor MisspelledAttribute = Warning(
        DiagnosticIds.MisspelledAttribute,
        "The name of the attribute may be misspelled",
        "There is no attribute '{0}' in HTML; '{1}' may be meant",
        Category.Spelling,
        "A selector or the `Attribute` of `[Css]` names an attribute that is none of HTML, SVG, MathML, ARIA, " +
        "RDFa or microdata, and differs from one of them by a letter or two. Attributes that begin with `data-`, " +
        "or as those of well-known frameworks do, are never reported. If the pages do have such an attribute, " +
        "silence the warning in that place.");

    public static readonly DiagnosticDescriptor MisspelledMetadata = Warning(
        DiagnosticIds.MisspelledMetadata,
        "The name of the metadata may be misspelled",
        "'{0}' is no well-known name of metadata; '{1}' may be meant",
        Category.Spelling,
        "`[Meta]` names something that pages are not known to say of themselves, and that differs by a letter or " +
        "two from what many pages do say: Open Graph, Twitter cards, Dublin Core, schema.org and the like. If the " +
        "pages do say so, silence the warning in that place.");

    public static readonly DiagnosticDescriptor MisspelledRelation = Warning(
        DiagnosticIds.MisspelledRelation,
        "The relation of the link may be misspelled",
        "'{0}' is no well-known relation; '{1}' may be meant",
        Category.Spelling,
        "`[Link]` names a relation that differs by a letter or two from a well-known one, and is none itself. If " +
        "the pages do have such links, silence the warning in that place.");
}
