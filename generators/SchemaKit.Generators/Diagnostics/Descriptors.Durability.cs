using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About what will not last.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor BuildHashClass = Warning(
        DiagnosticIds.BuildHashClass,
        "The class has a name that a build made up",
        "'{0}' looks like a name that {1} made of a hash, another one when the site is built anew; {2}",
        Category.Durability,
        "Tools that write style sheets give classes names with a hash in them, such as `css-1q2w3e`, `sc-bdVaJa` " +
        "or `Title_headline__3fK2x`. It changes with the styles, on any day, and the schema finds nothing from " +
        "then on. Where a part of the name was written by a person, ask for that part: " +
        "`[class^=\"Title_headline\"]`, or `[class*=\"Title_headline\"]` where other classes may stand before it. " +
        "Else ask for an id, another attribute such as `data-testid`, the role of the element, or where it " +
        "stands. If the name was chosen by a person, silence the warning in that place.");
}
