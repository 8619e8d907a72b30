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
        "`{Date}`, `{Reporter}` and `{*}`.");

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
        "The formats of `[Timestamp]` are .NET date and time format strings. The compiler writes a point in time " +
        "by the format, in the schema's culture, and reads it back. If that fails, so would every page. A format " +
        "must give the year, the month and the day; a 12-hour clock (`h`) needs `tt`; words that stand for " +
        "themselves belong in quotes.");

    public static readonly DiagnosticDescriptor TimestampWithoutZone = Error(
        DiagnosticIds.TimestampWithoutZone,
        "The timestamp has no time zone",
        "The format has no offset and the schema no time zone: set TimeZone in [Schema], or add 'zzz' to the format",
        Category.Readers,
        "A `DateTimeOffset` is a point in time. A text without an offset is one only together with a time zone, " +
        "so the schema must name it, or the format must read an offset.");

    public static readonly DiagnosticDescriptor UnknownCulture = Error(
        DiagnosticIds.UnknownCulture,
        "The culture is not known",
        "There is no culture '{0}'; cultures are named as in 'en-US'",
        Category.Readers,
        "`Culture` is the name of a .NET culture: a language, and as a rule a region, joined by a hyphen. Where " +
        "the compiler runs without culture data only the form of the name is checked.");

    public static readonly DiagnosticDescriptor UnknownTimeZone = Error(
        DiagnosticIds.UnknownTimeZone,
        "The time zone is not known",
        "There is no IANA time zone '{0}'; zones are named as in 'Asia/Tokyo' or 'UTC'",
        Category.Readers,
        "`TimeZone` is the name of an IANA time zone: `Area/City`, or `UTC`. Abbreviations such as `JST` and the " +
        "names that Windows uses are none. Where the compiler runs without time zone data only the form of the " +
        "name is checked.");

    public static readonly DiagnosticDescriptor ReaderDoesNotFit = Error(
        DiagnosticIds.ReaderDoesNotFit,
        "The reader does not fit the property",
        "[{0}] does not fit '{1}': {2}",
        Category.Readers,
        "`[Timestamp]` is for a `DateTimeOffset`, `[Split]` for a list. `[Trim]`, `[Pattern]` and `[Split]` work " +
        "on texts, so they have no place on a `Ranking` or a nested schema, which are read from elements, nor on " +
        "a property with `[Dateline]` or `[Without]`.");
}
