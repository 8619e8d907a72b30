using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>What the compiler says of a schema that cannot work as written.</summary>
internal static class Descriptors
{
    private const string Category = "SchemaKit";
    private const string HelpFolder = "https://github.com/schemakit/schemakit/blob/main/docs/diagnostics/";

    public static readonly DiagnosticDescriptor NotPartial = Error(
        DiagnosticIds.NotPartial,
        "A schema must be partial",
        "'{0}' must be partial, for the generator adds members to {1}");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        DiagnosticIds.UnsupportedType,
        "The type cannot be a schema",
        "'{0}' cannot be a schema, because {1}");

    public static readonly DiagnosticDescriptor UnfilledParameter = Error(
        DiagnosticIds.UnfilledParameter,
        "A parameter of the constructor cannot be filled",
        "The parameter '{0}' of the constructor of '{1}' cannot be filled from a page, because {2}");

    public static readonly DiagnosticDescriptor InvalidSelector = Error(
        DiagnosticIds.InvalidSelector,
        "The selector is not valid",
        "{0}");

    public static readonly DiagnosticDescriptor InvalidTemplate = Error(
        DiagnosticIds.InvalidTemplate,
        "The template is not valid",
        "{0}");

    public static readonly DiagnosticDescriptor TemplateWithoutHole = Error(
        DiagnosticIds.TemplateWithoutHole,
        "The template has no hole for the value",
        "The template has no hole '{0}', whose text the property takes");

    public static readonly DiagnosticDescriptor InvalidName = Error(
        DiagnosticIds.InvalidName,
        "The name or path cannot occur on a page",
        "{0}");

    public static readonly DiagnosticDescriptor InvalidTimestampFormat = Error(
        DiagnosticIds.InvalidTimestampFormat,
        "The timestamp format is not usable",
        "The format cannot be used: {0}");

    public static readonly DiagnosticDescriptor TimestampWithoutZone = Error(
        DiagnosticIds.TimestampWithoutZone,
        "The timestamp has no time zone",
        "The format has no offset and the schema no time zone: set TimeZone in [Schema] or [Timestamp], or add 'zzz' to the format");

    public static readonly DiagnosticDescriptor UnknownCulture = Error(
        DiagnosticIds.UnknownCulture,
        "The culture is not known",
        "There is no culture '{0}'; cultures are named as in 'en-US'");

    public static readonly DiagnosticDescriptor UnknownTimeZone = Error(
        DiagnosticIds.UnknownTimeZone,
        "The time zone is not known",
        "There is no time zone '{0}'; zones are named as in 'Asia/Tokyo' or 'UTC'");

    public static readonly DiagnosticDescriptor UnreadableType = Error(
        DiagnosticIds.UnreadableType,
        "The property's type cannot be read from a page",
        "A '{0}' cannot be read from a page{1}");

    public static readonly DiagnosticDescriptor MemberWithoutSource = Error(
        DiagnosticIds.MemberWithoutSource,
        "A required member has no source",
        "'{0}' must be given a value and names no source that it could come from");

    public static readonly DiagnosticDescriptor PropertyWithoutSetter = Error(
        DiagnosticIds.PropertyWithoutSetter,
        "The property cannot be set",
        "'{0}' cannot be given a value: {1}");

    public static readonly DiagnosticDescriptor ReaderWithoutSource = Error(
        DiagnosticIds.ReaderWithoutSource,
        "There is no source to read from",
        "[{0}] says how to read '{1}', and nothing says from where: add a source such as [Css]");

    public static readonly DiagnosticDescriptor ReaderDoesNotFit = Error(
        DiagnosticIds.ReaderDoesNotFit,
        "The reader does not fit the property",
        "[{0}] does not fit '{1}': {2}");

    public static readonly DiagnosticDescriptor SourceDoesNotFit = Error(
        DiagnosticIds.SourceDoesNotFit,
        "The source does not fit the property",
        "[{0}] does not fit '{1}': {2}");

    public static readonly DiagnosticDescriptor UnknownProperty = Error(
        DiagnosticIds.UnknownProperty,
        "There is no such property",
        "The schema '{0}' has no property '{1}' that is read from the page");

    public static readonly DiagnosticDescriptor UnsuitableProperty = Error(
        DiagnosticIds.UnsuitableProperty,
        "The property named is of the wrong type",
        "[{0}] needs the name of {1}; '{2}' is none");

    public static readonly DiagnosticDescriptor DerivationCycle = Error(
        DiagnosticIds.DerivationCycle,
        "Properties derive from one another in a circle",
        "'{0}' derives from itself: {1}");

    public static readonly DiagnosticDescriptor RecursiveSchema = Error(
        DiagnosticIds.RecursiveSchema,
        "A schema contains itself",
        "'{0}' holds a schema that contains '{1}' again; a page could make that as deep as it likes");

    public static readonly DiagnosticDescriptor UnsuitableMember = Error(
        DiagnosticIds.UnsuitableMember,
        "The member named cannot be used",
        "[{0}] needs the name of {1}; '{2}' is none");

    public static readonly DiagnosticDescriptor AmbiguousText = Error(
        DiagnosticIds.AmbiguousText,
        "It is not clear which text is meant",
        "'{0}' is looked for in several properties ({1}): say by 'From' which one this is the text of");

    public static readonly DiagnosticDescriptor DatelineWithoutForm = Error(
        DiagnosticIds.DatelineWithoutForm,
        "The dateline has neither a family nor a template",
        "Without a template there must be a family: nothing says what the dateline looks like");

    public static readonly DiagnosticDescriptor NoRelativeTimes = Error(
        DiagnosticIds.NoRelativeTimes,
        "Relative times are not known in the language",
        "Nothing is known of how '{0}' tells relative times; known languages are {1}");

    public static readonly DiagnosticDescriptor UnreachableTimestampFormat = Error(
        DiagnosticIds.UnreachableTimestampFormat,
        "The timestamp format is never used",
        "The format '{0}' before it reads all that this one does");

    public static readonly DiagnosticDescriptor AmbiguousConstructor = Error(
        DiagnosticIds.AmbiguousConstructor,
        "Several constructors could make the schema",
        "Several constructors of '{0}' {1}; mark the one that is meant");

    public static readonly DiagnosticDescriptor ListOfLists = Error(
        DiagnosticIds.ListOfLists,
        "A list of lists cannot be read",
        "A '{0}' is a list of lists; let the entries be a schema that has the inner list as a property");

    public static readonly DiagnosticDescriptor NothingInherited = Error(
        DiagnosticIds.NothingInherited,
        "There are no sources to inherit",
        "The property overrides or hides none that has sources, so that [Inherited] stands for nothing");

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: $"{HelpFolder}{id}.md");
}
