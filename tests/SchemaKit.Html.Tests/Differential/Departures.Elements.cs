using System.Text.RegularExpressions;

namespace SchemaKit.Tests;

internal static partial class Departures
{
    private static Departure[] Elements =>
    [
        new(
            "isindex",
            "obsolete.html#non-conforming-features",
            "The element has no rule of its own any more. AngleSharp makes a form of it.",
            new("<isindex>x"),
            ["    <isindex>", "      \"x\""])
        {
            Rewrite = Rewrite(html => Rename(html, "isindex")),
        },
        new(
            "search",
            "parsing.html#parsing-main-inbody",
            "A search closes a p, as the other blocks do. AngleSharp does not know the element.",
            new("<p><search>"),
            ["    <p>", "    <search>"])
        {
            Rewrite = Rewrite(html => Rename(html, "search")),
        },
        new(
            "declarative shadow roots",
            "parsing.html#parsing-main-inhead",
            "A template with shadowrootmode is an ordinary one unless the document allows declarative shadow roots. "
            + "For AngleSharp they all do.",
            new("<div><template shadowrootmode=open>"),
            ["    <div>", "      <template>", "        shadowrootmode=\"open\"", "        content"])
        {
            Rewrite = Rewrite(html => Replace(html, "shadowrootmode", "mode")),
        },
        new(
            "form in template contents",
            "parsing.html#parsing-main-inbody",
            "While template contents are parsed, a form is inserted whatever the form element pointer says, and "
            + "leaves that alone (September 2026; in tables too). AngleSharp goes by the older text.",
            new("<div><template><form><form>"),
            ["      <template>", "        content", "          <form>", "            <form>"])
        {
            Rewrite = input => HasTemplateContents(input) ? input with { Html = Rename(input.Html, "form") } : input,
        },
        new(
            "end tags of another form",
            "parsing.html#parsing-main-inbody",
            "An end tag form closes the form that the form element pointer is, if that one is in scope. For AngleSharp "
            + "any form in scope will do.",
            new("<form><li><table></form><form></table></form>x"),
            ["      <li>", "        <table>", "          <form>", "        \"x\""])
        {
            Rewrite = Rewrite(html => Rename(html, "form")),
        },
        new(
            "template behind the head",
            "parsing.html#the-after-head-insertion-mode",
            "Between head and body, a template goes into the head as meta and script do. AngleSharp begins the body.",
            new("<head></head><template>"),
            ["  <head>", "    <template>", "      content", "  <body>"])
        {
            Rewrite = Rewrite(html => Rename(html, "head")),
        },
        new(
            "white space in framesets",
            "parsing.html#parsing-main-inframeset",
            "White space is inserted, other characters are dropped, one by one. AngleSharp drops the white space "
            + "behind them.",
            new("<frameset>x y"),
            ["  <head>", "  <frameset>", "    \" \""])
        {
            Rewrite = input => new(
                Rename(input.Html, "frameset"), input.Context == "frameset" ? "div" : input.Context, input.Scripting),
        },
        new(
            "content of select",
            "parsing.html#parsing-main-inbody",
            "A select may hold any element, is parsed as the rest of the body, and ends scopes (July 2025). "
            + "AngleSharp has the modes that dropped most tags in it, and fails for some where the context is one.",
            new("<select><p>x"),
            ["    <select>", "      <p>", "        \"x\""])
        {
            Rewrite = input => new(
                Rename(input.Html, "select"), input.Context == "select" ? "div" : input.Context, input.Scripting),
        },
        new(
            "the bookmark of the adoption agency",
            "parsing.html#adoption-agency-algorithm",
            "A formatting element takes its place in the list behind the first clone of an element that stood in it. "
            + "AngleSharp puts it behind the place that it had; that shows where eight rounds do not suffice.",
            new($"<table><b><i><u>{string.Concat(Enumerable.Repeat("<div>", 9))}</b><tr>x"),
            ["    <i>", "      <u>", "        <b>", "          \"x\"", "    <table>", "      <tbody>", "        <tr>"])
        {
            Rewrite = Rewrite(html => Regex.Count(html, BlockStartTag, RegexOptions.IgnoreCase) >= 8
                ? Replace(html, BlockStartTag, "<x>")
                : html),
        },
    ];

    private const string BlockStartTag =
        @"<(?:address|article|blockquote|center|d[dlt]|dialog|div|h[1-6]|hgroup|li|main|menu|ol|p|pre|search|table|t[dhr]"
        + @"|ul)\b[^>]*>";
}
