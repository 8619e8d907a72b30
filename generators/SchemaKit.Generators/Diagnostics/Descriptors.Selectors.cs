using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About what selectors say.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidSelector = Error(
        DiagnosticIds.InvalidSelector,
        "The selector is not valid",
        "{0}",
        Category.Selectors,
        "The text of `[Css]` is a selector list of Selectors Level 4, as far as the markup alone can tell whether " +
        "it matches, with `:text(\"…\")` and `:contains(\"…\")` of our own. The message says what is wrong with the " +
        "marked characters. Pseudo-elements, namespaces, and pseudo-classes that depend on a user (`:hover`, " +
        "`:visited`) never match a saved page, so they are errors as well.");
}
