namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private static DiagnosticCase[] Spelling =>
    [
        Css("SK0053", "⟦hedaer⟧ > h1", "header > h1"),
        Css("SK0053", "p ⟦sapn⟧.lead, ⟦figcation⟧", "p span.lead, figcaption"),
        Css("SK0053", "article:has(⟦fgure⟧)", "article:has(figure), x-fgure, clippath, msubsup, blink"),
        Css("SK0054", "a[⟦hef⟧^='/']", "a[href^='/'], [data-hef], [x-hef], [hefty], [viewbox], [typeof]"),
        Css("SK0054", "p:not([ /**/ ⟦Clas⟧ ]) [⟦aria-lable⟧]", "p:not([ /**/ Class ]) [aria-label]"),
        Field(
            "SK0054",
            "[Css(\"img\", Attribute = \"⟦Scr⟧\")] public Uri? Value { get; init; }",
            "[Css(\"img\", Attribute = \"Src\")] public Uri? Value { get; init; }"),
        Field(
            "SK0055",
            "[Meta(\"⟦og:titel⟧\")] public string? Value { get; init; }",
            "[Meta(\"og:title\"), Meta(\"our:titel\")] public string? Value { get; init; }"),
        Field(
            "SK0055",
            "[Meta(\"⟦article:publish_time⟧\")] public DateTimeOffset? Value { get; init; }",
            "[Meta(\"article:published_time\"), Meta(\"og:image2\")] public string? Value { get; init; }"),
        Field(
            "SK0056",
            "[Link(\"⟦cannonical⟧\")] public Uri? Value { get; init; }",
            "[Link(\"Canonical\"), Link(\"our-own\")] public Uri? Value { get; init; }"),
    ];

    private static DiagnosticCase[] SelectorLogic =>
    [
        // one condition
        Css("SK0057", "p⟦:not(*)⟧", "p:not(p *)"),
        Css("SK0057", "a⟦[href^='']⟧, a⟦[rel~='a b']⟧, a⟦[rel~='']⟧", "a[href=''], a[rel='a b']"),
        Css("SK0057", "li⟦:nth-child(0)⟧, li⟦:nth-last-child(-n)⟧", "li:nth-child(1), li:nth-last-child(-n+3)"),
        Css("SK0057", "p⟦:text('By ')⟧, p⟦:contains('a  b')⟧", "p:text('By'), p:contains('By ')"),

        // two that exclude one another
        Css("SK0057", "⟦#top#main⟧", "#top #main, #top#TOP"),
        Css("SK0057", "⟦a:not(a)⟧, ⟦.x.y:not(.y.x)⟧", "a:not(.a), .x:not(.x.y)"),
        Css("SK0057", "⟦p:is(h1, h2)⟧", "p:is(h1 p, .h2)"),
        Css("SK0057", "⟦[lang=en][lang=de]⟧", "[lang=en][lang=EN], [lang=de]"),
        Css("SK0057", "a⟦[href^='/'][href=x]⟧", "a[href^='/'][href$='x'], a[href^='x'][href='xy']"),
        Css("SK0057", "a⟦.big[class=small]⟧", "a.big[class='small big']"),
        Css("SK0057", "p⟦:text('a'):text('b')⟧", "p:contains('a'):contains('b')"),
        Css("SK0057", "li⟦:first-child:nth-child(2n)⟧", "li:nth-child(3n):nth-child(2n)"),
        Css("SK0057", "⟦[id]:not([id])⟧", "[id]:not([id=x])"),

        // two elements
        Css("SK0057", "⟦html > :root⟧, ⟦:root + p⟧", ":root > body, :root p + p"),
        Css("SK0057", "⟦br > a⟧, ul ⟦:empty p⟧", "br + a, p:empty ~ p"),
        Css("SK0057", "⟦h2 + p:first-child⟧, ⟦p:last-child ~ p⟧", "h2 + p:last-child, p:first-child ~ p"),
        Css("SK0057", "⟦img:has(a)⟧", "a:has(img), img:has(+ a)"),

        // a part of what stands in parentheses
        Css("SK0057", "a:is(.x, ⟦b⟧)", "a:is(.x, [b])"),
        Css("SK0057", "p:not(:has(⟦br > b⟧, i))", "p:not(:has(br ~ b, i))"),

        Css("SK0058", "p⟦:not(:not(*))⟧", "p:not(:not(.x))"),
        Css("SK0058", "p⟦:is(*)⟧.x, a⟦:nth-child(n)⟧, b⟦:contains('')⟧", "p:is(p *).x, a:nth-child(n+2), b:text('')"),
        Css("SK0058", "a⟦:is(a)⟧, b⟦:not(a)⟧, .x⟦:not(:not(.x))⟧", "a:is(.a), a:not(b a)"),
        Css("SK0058", "p.x⟦.x⟧", "p.x.X"),
        Css("SK0058", "li⟦:first-of-type⟧:first-child", "li:first-child:last-child"),
        Css("SK0058", "p:is(.lead⟦:is(*)⟧)", "p:is(.lead)"),

        Css("SK0059", "a, b, ⟦a⟧", "a, b"),
        Css("SK0059", "⟦p.lead⟧, p, ⟦main > p⟧", "p"),
        Css("SK0059", "main p, ⟦main > div p.lead⟧", "main p, div > p"),
        Css("SK0059", "h2 ~ p, ⟦h2 + div + p⟧", "h2 ~ p, h2 + div p"),
        Css("SK0059", "[id], ⟦#top⟧, [href^=a], ⟦[href='ab']⟧", "[id=a], #top, [href^=a], [href='ba']"),
        Css("SK0059", "p:is(.x, ⟦.x.y⟧)", "p:is(.x, .y)"),
    ];

    private static DiagnosticCase[] Fallbacks =>
    [
        Field(
            "SK0060",
            "[Css(\"h1\"), Meta(\"og:title\"), ⟦Css(\"h1\")⟧] public string? Value { get; init; }",
            "[Css(\"h1\"), Meta(\"og:title\"), Css(\"h2\")] public string? Value { get; init; }"),
        Field(
            "SK0060",
            "[Css(\"p\"), ⟦Css(\"main p.lead\")⟧] public string? Value { get; init; }",
            "[Css(\"main p.lead\"), Css(\"p\")] public string? Value { get; init; }"),
        Field(
            "SK0060",
            "[Css(\"a, img\", Attribute = \"title\"), ⟦Css(\"a\", Attribute = \"Title\")⟧]\n    " +
            "public string[] Value { get; init; } = [];",
            "[Css(\"a\", Attribute = \"title\"), Css(\"a\", Attribute = \"alt\"), Css(\"a\")]\n    " +
            "public string[] Value { get; init; } = [];"),
        Field(
            "SK0060",
            "[Meta(\"og:url\"), Link(\"canonical\"), ⟦Meta(\"OG:URL\")⟧] public Uri? Value { get; init; }",
            "[Meta(\"og:url\"), Link(\"canonical\")] public Uri? Value { get; init; }"),
        Field(
            "SK0060",
            "[JsonLd(\"headline\"), ⟦JsonLd(\"headline\")⟧] public string? Value { get; init; }",
            "[JsonLd(\"headline\"), JsonLd(\"name\")] public string? Value { get; init; }"),
    ];

    private static DiagnosticCase[] Durability =>
    [
        Css("SK0061", "div⟦.css-1q2w3e4⟧ > p", "div.css-grid > p"),
        Css("SK0061", "h1⟦.Title_headline__3fK2x⟧", "h1[class^='Title_headline']"),
        Css("SK0061", "⟦.sc-bdVaJa⟧, ⟦.sc-1y06w8b-1⟧", ".sc-title, .sc-column-last"),
        Css("SK0061", "p⟦[class~='jss123']⟧, ⟦.svelte-1s4c2pi⟧", "p[class*='jss123'], .block__title, .w-\\[3px\\]"),
    ];

    private static DiagnosticCase[] Valueless =>
    [
        Field(
            "SK0062",
            "public string ⟦Value⟧ { get; init; } = null!;",
            "public string Value { get; set; } = null!;\n    public string? Other { get; init; } = null!;"),
        Field(
            "SK0062",
            "public List<string> ⟦Value⟧ { get; init; } = default!;",
            "public Page() => Value = [];\n    public List<string> Value { get; init; } = default!;"),
    ];

    private static DiagnosticCase Css(string id, string bad, string good) => Field(
        id,
        $"[Css(\"{bad}\")] public string? Value {{ get; init; }}",
        $"[Css(\"{good.Replace("\\", "\\\\", StringComparison.Ordinal)}\")] public string? Value {{ get; init; }}");
}
