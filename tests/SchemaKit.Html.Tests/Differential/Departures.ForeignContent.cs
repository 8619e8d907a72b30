namespace SchemaKit.Tests;

internal static partial class Departures
{
    private static Departure[] ForeignContent =>
    [
        new(
            "attributes that differ by namespace alone",
            "parsing.html#adjust-foreign-attributes",
            "In SVG and MathML xlink:href and href are two attributes. AngleSharp keeps the last of them.",
            new("<svg href=a xlink:href=b>"),
            ["    <svg svg>", "      href=\"a\"", "      xlink href=\"b\""])
        {
            Rewrite = Rewrite(html => Replace(html, "(?<=xlink|xml|xmlns):", "-")),
        },
        new(
            "self-closing script in MathML",
            "parsing.html#parsing-main-inforeign",
            "It is popped as any other element. In another script, AngleSharp pops that one too.",
            new("<math><script><script/>x"),
            ["      <math script>", "        <math script>", "        \"x\""])
        {
            Rewrite = Rewrite(html => Replace(html, "<(?=script[^>]*/>)", "<x-")),
        },
        new(
            "end tags in foreign content",
            "parsing.html#parsing-main-inforeign",
            "Where the adjusted current node is no HTML element, an end tag closes foreign elements down to the first "
            + "HTML element, which alone is asked by the rules of its mode; br and p close all foreign elements; and "
            + "an HTML element's end tag finds no foreign element of its name. AngleSharp goes by local names in all "
            + "of this.",
            new("<svg><desc><b></desc>x"),
            ["      <svg desc>", "        <b>", "          \"x\""])
        {
            Rewrite = input => HasForeignContent(input)
                ? input with { Html = Replace(Rename(input.Html, RawTextElements), "</(?=[a-z])", "</?") }
                : input,
        },
    ];

    private const string RawTextElements = "script|style|xmp|iframe|noembed|noframes|noscript|textarea|title";

    private static bool HasForeignContent(ParserInput input) =>
        input.Context?.Contains(' ', StringComparison.Ordinal) == true
        || input.Html.Contains("<svg", StringComparison.OrdinalIgnoreCase)
        || input.Html.Contains("<math", StringComparison.OrdinalIgnoreCase);
}
