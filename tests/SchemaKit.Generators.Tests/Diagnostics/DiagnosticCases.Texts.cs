namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private static DiagnosticCase[] Templates =>
    [
        Field(
            "SK0005",
            "[Css(\"p\"), Pattern(\"By ⟦{Value⟧\")] public string? Value { get; init; }",
            "[Css(\"p\"), Pattern(\"By {Value}\")] public string? Value { get; init; }"),
        Field(
            "SK0005",
            "[Css(\"p\"), Pattern(\"{Value}\", \"{Value} {*}⟦{*}⟧\")] public string? Value { get; init; }",
            "[Css(\"p\"), Pattern(\"{Value}\", \"{Value} {*}\")] public string? Value { get; init; }"),
        Field(
            "SK0005",
            "[Css(\"p\")] public string? Text { get; init; }\n    " +
            "[Dateline(\"⟦{Town}⟧ — \", From = nameof(Text))] public Dateline? Value { get; init; }",
            "[Css(\"p\")] public string? Text { get; init; }\n    " +
            "[Dateline(\"{Place} — \", From = nameof(Text))] public Dateline? Value { get; init; }"),
        Field(
            "SK0006",
            "[Css(\"p\"), Pattern(⟦\"By {Author}\"⟧)] public string? Value { get; init; }",
            "[Css(\"p\"), Pattern(\"By {Value}\")] public string? Value { get; init; }"),
        Field(
            "SK0006",
            "[Css(\"p\"), Pattern(new[] { \"{Value}\", ⟦\"{*}\"⟧ })] public string? Value { get; init; }",
            "[Css(\"p\"), Pattern(new[] { \"{Value}\" })] public string? Value { get; init; }"),
    ];

    private static DiagnosticCase[] Names =>
    [
        Field(
            "SK0007",
            "[Meta(⟦\"\"⟧)] public string? Value { get; init; }",
            "[Meta(\"og:title\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[Link(\"shortcut⟦ ⟧icon\")] public Uri? Value { get; init; }",
            "[Link(\"icon\")] public Uri? Value { get; init; }"),
        Field(
            "SK0007",
            "[JsonLd(\"author⟦.⟧.name\")] public string? Value { get; init; }",
            "[JsonLd(\"author.name\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[JsonLd(\"author⟦.⟧\")] public string? Value { get; init; }",
            "[JsonLd(\"author\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[JsonLd(⟦\"\"⟧)] public string? Value { get; init; }",
            "[JsonLd(\"author\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[JsonLd(\"author.⟦**⟧.name\")] public string? Value { get; init; }",
            "[JsonLd(\"**.author.name\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[JsonLd(\"⟦**⟧\")] public string? Value { get; init; }",
            "[JsonLd(\"**.name\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[ScriptJson(\"__STATE__\", \"a⟦.⟧.b\")] public string? Value { get; init; }",
            "[ScriptJson(\"__STATE__\", \"a.Article\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[Microdata(\"author.⟦Person⟧\")] public string? Value { get; init; }",
            "[Microdata(\"author.Person.name\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[ScriptJson(\"my⟦ ⟧state\", \"a\")] public string? Value { get; init; }",
            "[ScriptJson(\"my.state\", \"a\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[ScriptJson(\"state\", \"a\", Css = \"p⟦:hover⟧\")] public string? Value { get; init; }",
            "[ScriptJson(\"state\", \"a\", Css = \"p\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[JsonLd(\"author.⟦Person⟧\")] public string? Value { get; init; }",
            "[JsonLd(\"author.Person.name\")] public string? Value { get; init; }"),
        Field(
            "SK0007",
            "[Css(\"a\", Attribute = \"h⟦=⟧ref\")] public string? Value { get; init; }",
            "[Css(\"a\", Attribute = \"HREF\")] public string? Value { get; init; }"),
    ];

    private static DiagnosticCase[] Readers =>
    [
        Field(
            "SK0015",
            "[⟦Trim(\"By \")⟧] public string? Value { get; init; }",
            "[Css(\"p\"), Trim(\"By \")] public string? Value { get; init; }"),
        Field(
            "SK0015",
            "[⟦Split(\",\")⟧, ⟦Trim(\"x\")⟧] public List<string> Value { get; init; } = [];",
            "public List<string> Value { get; init; } = [];"),
        Field(
            "SK0016",
            "[Css(\"p\"), ⟦Timestamp⟧] public string? Value { get; init; }",
            "[Css(\"p\"), Timestamp] public DateTimeOffset? Value { get; init; }"),
        Field(
            "SK0016",
            "[Css(\"p\"), ⟦Split(\",\")⟧] public string? Value { get; init; }",
            "[Css(\"p\"), Split(\",\")] public List<string>? Value { get; init; }"),
        Field(
            "SK0016",
            "[Css(\"ul\"), ⟦Trim(\"x\")⟧] public Ranking? Value { get; init; }",
            "[Css(\"ul\")] public Ranking? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Meta(\"x\")⟧] public Ranking? Value { get; init; }",
            "[Css(\"ul\")] public Ranking? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Css(\"ul\", Attribute = \"id\")⟧] public Ranking? Value { get; init; }",
            "[Css(\"ul\")] public Ranking? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Css(\"p\")⟧] public Dateline? Value { get; init; }",
            "public Dateline? Value { get; init; }"),
        Field(
            "SK0017",
            "[Css(\"p\")] public List<Subhead> ⟦Value⟧ { get; init; } = [];",
            "public List<Subhead> Value { get; init; } = [];"),
        Field(
            "SK0017",
            "[Css(\"p\")] public List<string> Text { get; init; } = [];\n    " +
            "[Css(\"h2\"), ⟦Between(nameof(Text))⟧] public string? Value { get; init; }",
            "[Css(\"p\")] public List<string> Text { get; init; } = [];\n    " +
            "[Css(\"h2\"), Between(nameof(Text))] public Subhead? Value { get; init; }"),
    ];

    private static DiagnosticCase[] Derivations =>
    [
        Derived(
            "SK0018",
            "[Dateline(From = ⟦\"Texts\"⟧)] public Dateline? Value { get; init; }",
            "[Dateline(From = \"Text\")] public Dateline? Value { get; init; }"),
        Derived(
            "SK0018",
            "[Dateline(From = ⟦nameof(Page)⟧)] public Dateline? Value { get; init; }",
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }"),
        Derived(
            "SK0018",
            "[Without(⟦\"Value\"⟧)] public List<string>? Rest { get; init; }",
            "[Without(nameof(Value))] public List<string>? Rest { get; init; }\n    " +
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }"),
        Derived(
            "SK0019",
            "[Dateline(From = ⟦nameof(Url)⟧)] public Dateline? Value { get; init; }\n    " +
            "[Link(\"x\")] public Uri? Url { get; init; }",
            "[Link(\"x\")] public Uri? Url { get; init; }"),
        Derived(
            "SK0019",
            "[Without(⟦nameof(Text)⟧)] public List<string>? Rest { get; init; }",
            "public List<string>? Rest { get; init; }"),
        Derived(
            "SK0019",
            "[Css(\"h2\"), Between(⟦nameof(Title)⟧)] public List<Subhead>? Value { get; init; }\n    " +
            "[Css(\"h1\")] public string? Title { get; init; }",
            "[Css(\"h2\"), Between(nameof(Text))] public List<Subhead>? Value { get; init; }"),
        Derived(
            "SK0017",
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }\n    " +
            "[⟦Without(nameof(Value))⟧] public string? Rest { get; init; }",
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }\n    " +
            "[Without(nameof(Value))] public string[]? Rest { get; init; }"),
        Derived(
            "SK0020",
            "[Dateline(From = nameof(Rest))] public Dateline? ⟦Value⟧ { get; init; }\n    " +
            "[Without(nameof(Value))] public List<string>? Rest { get; init; }",
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }\n    " +
            "[Without(nameof(Value))] public List<string>? Rest { get; init; }"),
    ];

    private static DiagnosticCase Derived(string id, string bad, string good)
    {
        const string Text = "[Css(\"p\")] public IReadOnlyList<string> Text { get; init; } = [];\n    ";
        return Field(id, Text + bad, Text + good);
    }
}
