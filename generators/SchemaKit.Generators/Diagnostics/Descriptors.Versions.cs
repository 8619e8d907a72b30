using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About which schema reads which page.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidDate = Error(
        DiagnosticIds.InvalidDate,
        "The date is not valid",
        "'{0}' is no date of a version: {1}",
        Category.Versions,
        "`ValidFrom` and `ValidUntil` are dates of ISO 8601: a day, which begins in the schema's `TimeZone` or " +
        "else in UTC, or a point in time with its offset. With a `TimeZone`, the offset may be left out. The " +
        "message says what is wrong with the marked characters.");

    public static readonly DiagnosticDescriptor EmptyValidity = Error(
        DiagnosticIds.EmptyValidity,
        "The version ends before it begins",
        "The version holds no time: ValidUntil must be later than ValidFrom",
        Category.Versions,
        "A version reads what was published from `ValidFrom` on, and until right before `ValidUntil`. Where the " +
        "second is not later than the first, it reads nothing.");

    public static readonly DiagnosticDescriptor InvalidHost = Error(
        DiagnosticIds.InvalidHost,
        "No address has such a host",
        "{0}",
        Category.Versions,
        "A host is the name of a host, without scheme and port. In front of it, `*.` stands for every host below " +
        "it; behind it, a path may stand that ends in `/*`. The message says what is wrong with the marked " +
        "characters.");

    public static readonly DiagnosticDescriptor VersionWithoutHost = Error(
        DiagnosticIds.VersionWithoutHost,
        "A version has no host",
        "{0} tells the versions of one site apart, and the schema names no host",
        Category.Versions,
        "`ValidFrom`, `ValidUntil` and `When` tell the versions of one site's schema apart, for a registry that " +
        "picks one by the address of a page. A schema without a host is in no registry, and so nobody would ask.");

    public static readonly DiagnosticDescriptor AmbiguousHost = Error(
        DiagnosticIds.AmbiguousHost,
        "Two schemas claim the same pages",
        "The pages of '{0}' are read by '{1}' already",
        Category.Versions,
        "Two schemas of one assembly name the same host, and nothing says which of them reads a page. They may " +
        "differ in the path, in `Kind`, in their dates, or in `When`; a host goes before a wildcard that covers " +
        "it, and a schema whose `When` matches before one that has none.");

    public static readonly DiagnosticDescriptor OverlappingVersions = Error(
        DiagnosticIds.OverlappingVersions,
        "Two versions overlap",
        "'{0}' reads '{1}' {2}, and so does '{3}': let one end where the other begins",
        Category.Versions,
        "Two versions of one site's schema read what was published at the same time. A version reads from " +
        "`ValidFrom` on, inclusive, until `ValidUntil`, exclusive: so one may end at the very date at which the " +
        "other begins. A schema without dates reads at all times.");

    public static readonly DiagnosticDescriptor GapBetweenVersions = Warning(
        DiagnosticIds.GapBetweenVersions,
        "There is a gap between two versions",
        "No schema reads what '{0}' published {1}, between '{2}' and '{3}'",
        Category.Versions,
        "Between two versions of one site's schema there is a time at which no schema reads what was published: " +
        "neither another version, nor a schema of a wider path or of a wildcard that covers the host. A warning, " +
        "for perhaps there was nothing then.");

    public static readonly DiagnosticDescriptor UnusableRegistry = Error(
        DiagnosticIds.UnusableRegistry,
        "The registry cannot be written",
        "'{0}' cannot be a registry, because {1}",
        Category.Versions,
        "`[SchemaRegistry]` stands on a static partial property of type `SchemaRegistry` that has a getter alone; " +
        "the types around it are partial as well. The generator writes the other part.");
}
