using System.Text.RegularExpressions;

namespace SchemaKit.Tests;

/// <summary>
/// The rules of the HTML standard that AngleSharp 1.10.3 does not follow. What it does with <c>&lt;?</c> is set right by
/// <see cref="AngleSharpDump"/> already.
/// </summary>
internal static partial class Departures
{
    public static IReadOnlyList<Departure> All { get; } =
    [
        new(
            "end tags in raw text",
            "parsing.html#rawtext-end-tag-name-state",
            "An end tag that does not end the raw text is characters as they stand. AngleSharp makes its name lower case.",
            "<style></B></style>",
            ["    <style>", "      \"</B>\"", "  <body>"])
        {
            Blur = dump => EndTagName().Replace(dump, match => match.Value.ToLowerInvariant()),
        },
        new(
            "ampersand and semicolon",
            "parsing.html#character-reference-state",
            "An ampersand that no letter, digit or # follows is one. AngleSharp drops a semicolon behind it.",
            "<body>&;",
            ["  <body>", "    \"&;\""])
        {
            Rewrite = html => html.Replace("&;", "&amp;;", StringComparison.Ordinal),
        },
        new(
            "attributes that differ by namespace alone",
            "parsing.html#adjust-foreign-attributes",
            "In SVG and MathML xlink:href and href are two attributes. AngleSharp keeps the last of them.",
            "<body><svg href=a xlink:href=b>",
            ["    <svg svg>", "      href=\"a\"", "      xlink href=\"b\""])
        {
            Rewrite = html => html.Replace("xlink:", "xlink-", StringComparison.OrdinalIgnoreCase),
        },
        new(
            "declarative shadow roots",
            "parsing.html#parsing-main-inhead",
            "A template with shadowrootmode is an ordinary one unless the document allows declarative shadow roots. For "
            + "AngleSharp they all do.",
            "<body><div><template shadowrootmode=open>",
            ["    <div>", "      <template>", "        shadowrootmode=\"open\"", "        content"])
        {
            Rewrite = html => html.Replace("shadowrootmode", "data-mode", StringComparison.OrdinalIgnoreCase),
        },
    ];

    [GeneratedRegex("</[A-Za-z]+")]
    private static partial Regex EndTagName();
}
