namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    /// <summary>Characters of a text, whatever the text was written as; no help page shows these.</summary>
    public static IReadOnlyList<DiagnosticCase> Places { get; } =
    [
        Field(
            "SK0004",
            "[Css(\"\\x70\\u0020⟦:hover⟧\")] public string? Value { get; init; }",
            "[Css(\"\\x70\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(\"[title='\\\"'] \\U0001F30A⟦:hover⟧\")] public string? Value { get; init; }",
            "[Css(\"[title='\\\"']\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(@\"[title=\"\"x\"\"]⟦:hover⟧\")] public string? Value { get; init; }",
            "[Css(@\"[title=\"\"x\"\"]\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(\"\"\"[title=\"x\"]⟦:hover⟧\"\"\")] public string? Value { get; init; }",
            "[Css(\"\"\"[title=\"x\"]\"\"\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(\"\"\"\n    p,\n      a⟦:hover⟧,\n\n    b\n    \"\"\")] public string? Value { get; init; }",
            "[Css(\"\"\"\n    p,\n      a\n    \"\"\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(⟦\"a\" + \":hover\"⟧)] public string? Value { get; init; }",
            "[Css(\"a\" + \"\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "private const string A = \"a:hover\";\n    [Css(⟦A⟧)] public string? Value { get; init; }",
            "private const string A = \"a\";\n    [Css(A)] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(selector: (\"a⟦:hover⟧\"))] public string? Value { get; init; }",
            "[Css(selector: (\"a\"))] public string? Value { get; init; }"),
    ];
}
