using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <content>About how values are read.</content>
internal static partial class Descriptors
{
    public static readonly DiagnosticDescriptor InvalidTemplate = Error(
        DiagnosticIds.InvalidTemplate,
        "The template is not valid",
        "{0}",
        Category.Readers,
        "The templates of `[Pattern]` and `[Dateline]` consist of text, holes such as `{Name}` and `{*}`, and an " +
        "optional group `[…]` at the end; `{{`, `}}`, `[[` and `]]` stand for the single character. The message " +
        "says what is wrong with the marked characters. The holes of a dateline are `{Place}`, `{Agency}`, " +
        "`{Date}`, `{Reporter}` and `{*}`; for most datelines [no template is needed](../schemas.md#datelines).");

    public static readonly DiagnosticDescriptor TemplateWithoutHole = Error(
        DiagnosticIds.TemplateWithoutHole,
        "The template has no hole for the value",
        "The template has no hole '{0}', whose text the property takes",
        Category.Readers,
        "A property with `[Pattern]` takes the text of the hole that bears its name. Each of its templates must " +
        "have that hole, or it would never give a value.");

    public static readonly DiagnosticDescriptor InvalidTimestampFormat = Error(
        DiagnosticIds.InvalidTimestampFormat,
        "The timestamp format is not usable",
        "The format cannot be used: {0}",
        Category.Readers,
        "The formats of `[Timestamp]` are .NET custom date and time format strings. The compiler parses them as " +
        "the run time does, and marks what nothing can be read by: a specifier that does not exist or says again " +
        "what is said already, a quote that is not closed, digits that run together. A format must give the year, " +
        "the month and the day; with `Relative` it may lack the year, or the date. A 12-hour clock (`h`) needs " +
        "`tt`; words that stand for themselves belong in quotes. Formats of one letter (`D`) are not the same on " +
        "every machine, or always understood (`o`, `r`).");

    public static readonly DiagnosticDescriptor TimestampWithoutZone = Error(
        DiagnosticIds.TimestampWithoutZone,
        "The timestamp has no time zone",
        "The format has no offset and the schema no time zone: set TimeZone in [Schema] or [Timestamp], or add 'zzz' to the format",
        Category.Readers,
        "A `DateTimeOffset` is a point in time. A text without an offset is one only together with a time zone, " +
        "so the schema, or `[Timestamp]` itself, must name it, or the format must read an offset (`zzz` or `K`). " +
        "A `Timestamp` is one as well; a `DateOnly` needs no zone.");

    public static readonly DiagnosticDescriptor UnknownCulture = Error(
        DiagnosticIds.UnknownCulture,
        "The culture is not known",
        "There is no culture '{0}'; cultures are named as in 'en-US'",
        Category.Readers,
        "`Culture`, of `[Schema]` or `[Timestamp]`, is the name of a .NET culture: a language, and as a rule a " +
        "region, joined by a hyphen. Where the compiler runs without culture data only the form of the name is " +
        "checked.");

    public static readonly DiagnosticDescriptor UnknownTimeZone = Error(
        DiagnosticIds.UnknownTimeZone,
        "The time zone is not known",
        "There is no time zone '{0}'; zones are named as in 'Asia/Tokyo' or 'UTC'",
        Category.Readers,
        "`TimeZone`, of `[Schema]` or `[Timestamp]`, is the name of an IANA time zone, `Area/City`, or an " +
        "abbreviation in capital letters, such as `UTC` or `JST`. The names that Windows uses are none. Where the " +
        "compiler runs without time zone data only the form of the name is checked.");

    public static readonly DiagnosticDescriptor ReaderDoesNotFit = Error(
        DiagnosticIds.ReaderDoesNotFit,
        "The reader does not fit the property",
        "[{0}] does not fit '{1}': {2}",
        Category.Readers,
        "`[Timestamp]` is for a `DateTimeOffset`, a `Timestamp` or a `DateOnly`, `[Split]` for a list. All readers work " +
        "on texts, so they have no place on a `Ranking` or a nested schema, which are read from elements, nor on a " +
        "property with `[Dateline]` or `[Without]`, nor on one of a type that only `[Custom]` can make.");

    public static readonly DiagnosticDescriptor UnsuitableMember = Error(
        DiagnosticIds.UnsuitableMember,
        "The member named cannot be used",
        "[{0}] needs the name of {1}; {2}",
        Category.Readers,
        "`[Regex]` needs the name of a static member of the schema that gives a `Regex`; `[Convert]` needs the " +
        "name of a static method that makes a value of the property's type, or of a list's entries, out of a " +
        "text. A schema that inherits the property needs the member too, so in a base type it is `private protected`, not `private`.");

    public static readonly DiagnosticDescriptor DatelineWithoutForm = Error(
        DiagnosticIds.DatelineWithoutForm,
        "The dateline has neither a family nor a template",
        "Without a template there must be a family: nothing says what the dateline looks like",
        Category.Readers,
        "`DatelineFamilies.None` leaves the templates alone. Without a template nothing is left that could be " +
        "read.");

    public static readonly DiagnosticDescriptor NoRelativeTimes = Error(
        DiagnosticIds.NoRelativeTimes,
        "Relative times are not known in the language",
        "Nothing is known of how '{0}' tells relative times; known languages are {1}",
        Category.Readers,
        "`[Timestamp(Relative = true)]` understands \"3 hours ago\" as the language of the field's culture says it. " +
        "The message names the languages that are known; the culture may be set for a field alone. Formats and " +
        "ISO 8601 are understood in every culture.");

    public static readonly DiagnosticDescriptor UnreachableTimestampFormat = Error(
        DiagnosticIds.UnreachableTimestampFormat,
        "The timestamp format is never used",
        "The format '{0}' before it reads all that this one does",
        Category.Readers,
        "Formats are tried in the order written. What this one reads, the one that the message names has read " +
        "before: it is the same, or differs only in what does not matter when reading. `d` and `dd` take the same " +
        "numbers, `MMM` and `MMMM` the same names, white space may be missing or added, and `K` takes all that " +
        "`zzz` does.");
}
