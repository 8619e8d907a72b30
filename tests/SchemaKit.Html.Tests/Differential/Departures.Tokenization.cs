using System.Text.RegularExpressions;

namespace SchemaKit.Tests;

internal static partial class Departures
{
    private static Departure[] Tokenization =>
    [
        new(
            "end tags in raw text",
            "parsing.html#rawtext-end-tag-name-state",
            "An end tag that does not end the raw text is characters as they stand. AngleSharp makes its name lower "
            + "case.",
            new("<style></B></style>"),
            ["    <style>", "      \"</B>\"", "  <body>"])
        {
            Blur = dump => EndTagName().Replace(dump, match => match.Value.ToLowerInvariant()),
        },
        new(
            "ampersand and semicolon",
            "parsing.html#character-reference-state",
            "An ampersand that no letter, digit or # follows is one. AngleSharp drops a semicolon behind it.",
            new("<p>&;"),
            ["    <p>", "      \"&;\""])
        {
            Rewrite = Rewrite(html => html.Replace("&;", "&amp;;", StringComparison.Ordinal)),
        },
        new(
            "numbers beyond 32 bits",
            "parsing.html#numeric-character-reference-end-state",
            "A number that is no code point, however great, is U+FFFD. AngleSharp takes its lower 32 bits.",
            new("<p>&#x100000041;"),
            ["    <p>", "      \"\uFFFD\""])
        {
            Rewrite = Rewrite(html => Replace(html, "&#(x[0-9a-f]{8,}|[0-9]{10,})", "&#x110000")),
        },
        new(
            "processing instructions without end",
            "parsing.html#processing-instruction-open-state",
            "The end of the file in a processing instruction drops it. AngleSharp keeps it.",
            new("<p><?a"),
            ["    <p>"])
        {
            Rewrite = Rewrite(html => Replace(html, @"<\?[^>]*\z", "")),
        },
        new(
            "NUL characters",
            "parsing.html#data-state",
            "The tree builder drops them in HTML, and makes U+FFFD of them in SVG and MathML; a processing "
            + "instruction keeps them. AngleSharp drops them in all text, before it asks what element they are in.",
            new("<svg>a\0"),
            ["    <svg svg>", "      \"a\uFFFD\""])
        {
            Rewrite = Rewrite(html => html.Replace("\0", "", StringComparison.Ordinal)),
        },
        new(
            "CDATA behind a self-closing tag",
            "parsing.html#markup-declaration-open-state",
            "A CDATA section is one where the adjusted current node is no HTML element. AngleSharp asks whether it "
            + "was none before the last tag.",
            new("<div><svg/><![CDATA[x]]>"),
            ["    <div>", "      <svg svg>", "      <!-- [CDATA[x]] -->"])
        {
            Rewrite = Rewrite(html => html.Replace("<![CDATA[", "<!", StringComparison.Ordinal)),
        },
    ];

    [GeneratedRegex("</[A-Za-z]+")]
    private static partial Regex EndTagName();
}
