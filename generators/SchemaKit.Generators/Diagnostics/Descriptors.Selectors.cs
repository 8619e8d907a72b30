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

    public static readonly DiagnosticDescriptor ImpossibleSelector = Warning(
        DiagnosticIds.ImpossibleSelector,
        "The selector can never match",
        "This can never match: {0}",
        Category.Selectors,
        "The marked part of the selector asks for what no element of any page is: two names or ids at once, a " +
        "value that no attribute can have, something inside of an element that has no content, a sibling of the " +
        "root. What matches nothing gives no value, and nothing says so at run time. Only what follows from the " +
        "standards is reported.");

    public static readonly DiagnosticDescriptor NeedlessCondition = Warning(
        DiagnosticIds.NeedlessCondition,
        "The condition is always true",
        "This is always true: {0}",
        Category.Selectors,
        "The marked part of the selector takes nothing away: every element is so, or every element that the rest " +
        "matches. As a rule something else was meant.");

    public static readonly DiagnosticDescriptor CoveredSelector = Warning(
        DiagnosticIds.CoveredSelector,
        "A part of the selector matches nothing more",
        "All that this matches is matched by '{0}' as well",
        Category.Selectors,
        "A selector list matches what any of its parts matches. The marked part adds nothing, since another part " +
        "of the list matches all its elements: it is the same, or asks for more. The order of the parts does not " +
        "matter; for values in order of preference write several attributes.");
}
