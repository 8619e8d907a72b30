using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About where values come from.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidName = Error(
        DiagnosticIds.InvalidName,
        "The name or path cannot occur on a page",
        "{0}",
        Category.Sources,
        "The name of `[Meta]` and `[Link]`, the paths of `[JsonLd]`, `[Microdata]` and `[ScriptJson]` and the `Attribute` of `[Css]` are " +
        "looked for as they are written. One that is empty, holds white space or other characters that no such name has, " +
        "or is a path with an empty part, is never found. `**` stands at the beginning of a path only, and a type, whose " +
        "name begins with a capital letter, before the member that is taken.");

    public static readonly DiagnosticDescriptor ReaderWithoutSource = Error(
        DiagnosticIds.ReaderWithoutSource,
        "There is no source to read from",
        "[{0}] says how to read '{1}', and nothing says from where: add a source such as [Css]",
        Category.Sources,
        "`[Trim]`, `[Pattern]`, `[Split]`, `[Timestamp]` and `[Between]` say how a value is read, not where it " +
        "stands. The property needs a source beside them: `[Css]`, `[Meta]`, `[Link]` or `[JsonLd]`. So do `[Authors]` and " +
        "`[Topics]` with `ArticleSources.None`.");

    public static readonly DiagnosticDescriptor SourceDoesNotFit = Error(
        DiagnosticIds.SourceDoesNotFit,
        "The source does not fit the property",
        "[{0}] does not fit '{1}': {2}",
        Category.Sources,
        "A `Ranking` and a nested schema are read from an element, so that only `[Css]` with a selector alone can " +
        "give them. `Exclude` takes something off a text or markup; neither an attribute nor an element's own text has " +
        "anything inside. A `Dateline` comes from `[Dateline]`, and a `Subhead` from `[Css]` with `[Between]`. " +
        "`[Without]` gives a list where the dateline's text is a list, and a single text where it is one; it is " +
        "the only source of its property. Article words give what they are named for: `[Body]` an `ArticleBody`, `[Images]` " +
        "`ArticleImage`s, all others texts; their `Sources` say where a word without a selector looks, and `Subheads`, `Caption` " +
        "and the like belong to a selector.");

    public static readonly DiagnosticDescriptor UnknownProperty = Error(
        DiagnosticIds.UnknownProperty,
        "There is no such property",
        "The schema '{0}' has no property '{1}' that is read from the page",
        Category.Sources,
        "`[Dateline]`, `[Without]` and `[Between]` name another property of the schema, one that is read from the " +
        "page itself. With `nameof` the compiler keeps the name right.");

    public static readonly DiagnosticDescriptor UnsuitableProperty = Error(
        DiagnosticIds.UnsuitableProperty,
        "The property named is of the wrong type",
        "[{0}] needs the name of {1}; '{2}' is none",
        Category.Sources,
        "`[Dateline]` reads a `string`, a list of strings or an `ArticleBody`; `[Without]` names a property with `[Dateline]`, and " +
        "by `From` a property that this dateline is looked for in; `[Between]` names a list.");

    public static readonly DiagnosticDescriptor DerivationCycle = Error(
        DiagnosticIds.DerivationCycle,
        "Properties derive from one another in a circle",
        "'{0}' derives from itself: {1}",
        Category.Sources,
        "A property that derives from another one is read after it. In a circle there is none to begin with.");

    public static readonly DiagnosticDescriptor UnreachableSource = Warning(
        DiagnosticIds.UnreachableSource,
        "The source can never give a value",
        "[{0}] never gives a value, for what it finds is found by [{1}] before it",
        Category.Sources,
        "Sources are asked in the order written, and the next one only where the one before it finds nothing. " +
        "What the marked source finds, an earlier source of the property finds as well, so it is never asked with " +
        "success. The source that asks for more must stand before the one that asks for less.");

    public static readonly DiagnosticDescriptor AmbiguousText = Error(
        DiagnosticIds.AmbiguousText,
        "It is not clear which text is meant",
        "'{0}' is looked for in several properties ({1}): say by 'From' which one this is the text of",
        Category.Sources,
        "Where a dateline is looked for in several properties, `[Without]` says by `From` which of them it takes " +
        "the dateline off. The text of the others stays as it is.");

    public static readonly DiagnosticDescriptor NothingInherited = Error(
        DiagnosticIds.NothingInherited,
        "There are no sources to inherit",
        "The property overrides or hides none that has sources, so that [Inherited] stands for nothing",
        Category.Sources,
        "`[Inherited]` stands for the sources of the property that this one overrides or hides. Where there is no " +
        "such property, or it has no sources, it stands for nothing.");
}
