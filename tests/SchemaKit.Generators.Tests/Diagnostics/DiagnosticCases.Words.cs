namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private static DiagnosticCase[] Words =>
    [
        Field(
            "SK0017",
            "[⟦Body⟧] public string? Value { get; init; }",
            "[Body] public ArticleBody? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Body⟧] public List<ArticleBody> Value { get; init; } = [];",
            "[Body] public ArticleBody? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Headline⟧] public ArticleBody? Value { get; init; }",
            "[JsonLd(\"articleBody\")] public ArticleBody? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Images⟧] public List<Uri> Value { get; init; } = [];",
            "[Images] public List<ArticleImage> Value { get; init; } = [];"),
        Field(
            "SK0017",
            "[⟦Css(\"figure\")⟧] public ArticleImage? Value { get; init; }",
            "[Images(\"figure\")] public ArticleImage? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Body(Subheads = \"h2\")⟧] public ArticleBody? Value { get; init; }",
            "[Body(\"article p\", Subheads = \"h2\")] public ArticleBody? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Body(\"article p\", Sources = ArticleSources.Markup)⟧] public ArticleBody? Value { get; init; }",
            "[Body(Sources = ArticleSources.Markup)] public ArticleBody? Value { get; init; }"),
        Field(
            "SK0017",
            "[Css(\"h1\"), ⟦Headline(Sources = ArticleSources.None)⟧] public string? Value { get; init; }",
            "[Css(\"h1\"), Headline(Sources = ArticleSources.Meta)] public string? Value { get; init; }"),
        Field(
            "SK0015",
            "[⟦Authors(Sources = ArticleSources.None)⟧] public List<string> Value { get; init; } = [];",
            "[Css(\".by\"), Authors(Sources = ArticleSources.None)] public List<string> Value { get; init; } = [];"),
        Field(
            "SK0004",
            "[Body(\"p\", Subheads = \"h2⟦:hover⟧\")] public ArticleBody? Value { get; init; }",
            "[Body(\"p\", Subheads = \"h2\")] public ArticleBody? Value { get; init; }"),
        Field(
            "SK0053",
            "[Images(\"figure\", Credit = \"⟦figcapion⟧ b\")] public List<ArticleImage> Value { get; init; } = [];",
            "[Images(\"figure\", Credit = \"figcaption b\")] public List<ArticleImage> Value { get; init; } = [];"),
        Field(
            "SK0019",
            "[Images] public List<ArticleImage> Images { get; init; } = [];\n    " +
            "[Dateline(From = ⟦nameof(Images)⟧)] public Dateline? Value { get; init; }",
            "[Body] public ArticleBody? Text { get; init; }\n    " +
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }"),
    ];
}
