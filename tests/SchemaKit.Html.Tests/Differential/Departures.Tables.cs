namespace SchemaKit.Tests;

internal static partial class Departures
{
    private static Departure[] Tables =>
    [
        new(
            "pending table characters",
            "parsing.html#parsing-main-intabletext",
            "All characters up to the next tag are taken together: if one is no white space, all are foster parented. "
            + "AngleSharp takes those in front of a < that begins no tag by themselves.",
            new("<table> < "),
            ["    \" < \"", "    <table>"])
        {
            Rewrite = Rewrite(html => Replace(Replace(html, "</>", ""), @"<(?=/?\z|/?[^a-z/!?])", "&lt;")),
        },
        new(
            "end tags of the other kind of cell",
            "parsing.html#parsing-main-intd",
            "In a th, an end tag td is ignored unless a td is in table scope. AngleSharp has it end the th.",
            new("<table><th></td>x"),
            ["          <th>", "            \"x\""])
        {
            Rewrite = Rewrite(html => Replace(html, @"(?<=</?)th\b", "td")),
        },
        new(
            "foster parents in a fragment",
            "parsing.html#appropriate-place-for-inserting-a-node",
            "Where no table is on the stack, the foster parent is its first element: of a fragment, the fragment. "
            + "AngleSharp loses the node.",
            new("<tr>x", "table"),
            ["<tbody>", "  <tr>", "\"x\""])
        {
            Rewrite = input => input.Context switch
            {
                "table" or "template" => new($"<{input.Context}>{input.Html}", "div", input.Scripting),
                "tbody" => new($"<table><tbody>{input.Html}", "div", input.Scripting),
                "tr" => new($"<table><tr>{input.Html}", "div", input.Scripting),
                _ => input,
            },
        },
        new(
            "white space in template contents",
            "parsing.html#parsing-main-intable",
            "In the modes of tables, characters right in a template are pending table characters too, for which no "
            + "formatting element is reconstructed. For AngleSharp, those right in table parts are alone.",
            new("<template><tr><b></tr> "),
            ["      content", "        <tr>", "        <b>", "        \" \"", "  <body>"])
        {
            Rewrite = input => HasTemplateContents(input)
                ? input with { Html = Replace(input.Html, $"(?<=>)(?:{WhiteSpace})+", "") }
                : input,
        },
        new(
            "the token behind pre",
            "parsing.html#parsing-main-inbody",
            "Behind pre, a line feed is ignored, and all else is processed as ever. AngleSharp processes the token "
            + "behind one as if it were foster parented as well, and what is left of the text where nothing is.",
            new("<table><pre><colgroup>"),
            ["    <pre>", "    <table>", "      <colgroup>"])
        {
            Rewrite = Rewrite(html => Rename(html, "pre|listing|textarea")),
        },
    ];

    /// <summary>One character of it, itself or as a reference.</summary>
    private const string WhiteSpace =
        @"[\t\n\f\r ]|&(?:Tab|NewLine);|&#0*(?:9|10|12|13|32)(?:;|(?![0-9]))|&#x0*(?:9|a|c|d|20)(?:;|(?![0-9a-f]))";
}
