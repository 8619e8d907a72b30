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

    public static readonly DiagnosticDescriptor NoConstructor = Error(
        DiagnosticIds.NoConstructor,
        "A schema must have a constructor without parameters",
        "'{0}' has no constructor without parameters, and only a record's own parameters can be filled from a page");

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
        "The format has no offset and the schema no time zone: set TimeZone in [Schema], or add 'zzz' to the format");

    public static readonly DiagnosticDescriptor UnknownCulture = Error(
        DiagnosticIds.UnknownCulture,
        "The culture is not known",
        "There is no culture '{0}'; cultures are named as in 'en-US'");

    public static readonly DiagnosticDescriptor UnknownTimeZone = Error(
        DiagnosticIds.UnknownTimeZone,
        "The time zone is not known",
        "There is no IANA time zone '{0}'; zones are named as in 'Asia/Tokyo' or 'UTC'");

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

    public static readonly DiagnosticDescriptor InvalidDate = Error(
        DiagnosticIds.InvalidDate,
        "The date is not valid",
        "'{0}' is no date of a version: {1}");

    public static readonly DiagnosticDescriptor EmptyValidity = Error(
        DiagnosticIds.EmptyValidity,
        "The version ends before it begins",
        "The version holds no time: ValidUntil must be later than ValidFrom");

    public static readonly DiagnosticDescriptor InvalidHost = Error(
        DiagnosticIds.InvalidHost,
        "No address has such a host",
        "{0}");

    public static readonly DiagnosticDescriptor VersionWithoutHost = Error(
        DiagnosticIds.VersionWithoutHost,
        "A version has no host",
        "{0} tells the versions of one site apart, and the schema names no host");

    public static readonly DiagnosticDescriptor AmbiguousHost = Error(
        DiagnosticIds.AmbiguousHost,
        "Two schemas claim the same pages",
        "The pages of '{0}' are read by '{1}' already");

    public static readonly DiagnosticDescriptor OverlappingVersions = Error(
        DiagnosticIds.OverlappingVersions,
        "Two versions overlap",
        "'{0}' reads '{1}' {2}, and so does '{3}': let one end where the other begins");

    public static readonly DiagnosticDescriptor GapBetweenVersions = Warning(
        DiagnosticIds.GapBetweenVersions,
        "There is a gap between two versions",
        "No schema reads what '{0}' published {1}, between '{2}' and '{3}'");

    public static readonly DiagnosticDescriptor UnusableRegistry = Error(
        DiagnosticIds.UnusableRegistry,
        "The registry cannot be written",
        "'{0}' cannot be a registry, because {1}");

    private static DiagnosticDescriptor Error(string id, string title, string message) =>
        Descriptor(id, title, message, DiagnosticSeverity.Error);

    private static DiagnosticDescriptor Warning(string id, string title, string message) =>
        Descriptor(id, title, message, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Descriptor(
        string id, string title, string message, DiagnosticSeverity severity) => new(
        id,
        title,
        message,
        Category,
        severity,
        isEnabledByDefault: true,
        helpLinkUri: $"{HelpFolder}{id}.md");
}
