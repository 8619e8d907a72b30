namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>The mistakes that the analyzer knows.</summary>
internal static partial class DiagnosticCases
{
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        .. Types, .. Members, .. Selectors, .. Templates, .. Names, .. Timestamps, .. Readers, .. Derivations,
        .. Versions, .. Registries,
    ];

    private static DiagnosticCase[] Types =>
    [
        new("SK0001", "[Schema] public class ⟦Page⟧;", "[Schema] public partial class Page;", "CS0260"),
        new(
            "SK0001",
            "public class ⟦Pages⟧ { [Schema] public partial class Page; }",
            "public partial class Pages { [Schema] public partial class Page; }",
            "CS0260"),
        new("SK0002", "[Schema] public static partial class ⟦Page⟧;", "[Schema] public sealed partial class Page;"),
        new("SK0002", "[Schema] public abstract partial record ⟦Page⟧;", "[Schema] public partial record Page;"),
        new(
            "SK0002",
            "[Schema] public partial class ⟦Page⟧<T> { [Css(\"p\")] public string? Lead { get; init; } }",
            "[Schema] public partial class Page { [Css(\"p\")] public string? Lead { get; init; } }"),
        new(
            "SK0002",
            "public partial class Pages<T> { [Schema] public partial class ⟦Page⟧; }",
            "public partial class Pages { [Schema] public partial class Page; }"),
        new("SK0002", "[Schema] public ref partial struct ⟦Page⟧;", "[Schema] public partial struct Page;"),
        new("SK0002", "[Schema] file partial class ⟦Page⟧;", "[Schema] internal partial class Page;"),
        new(
            "SK0003",
            "[Schema] public partial class ⟦Page⟧(string url) { public string Url => url; }",
            "[Schema] public partial class Page(string url = \"\") { public string Url => url; }"),
        new(
            "SK0021",
            "[Schema] public partial class Comment { [Css(\"li\")] " +
            "public List<Comment> ⟦Answers⟧ { get; init; } = []; }",
            "[Schema] public partial class Comment { [Css(\"li\")] " +
            "public List<string> Answers { get; init; } = []; public Comment? Parent { get; set; } }"),
        new(
            "SK0021",
            """
            [Schema] public partial class Outer { [Css("p")] public Inner? ⟦Inner⟧ { get; init; } }
            [Schema] public partial record Inner([Css("p")] Outer? ⟦Outer⟧);
            """,
            """
            [Schema] public partial class Outer { [Css("p")] public Inner? Inner { get; init; } }
            [Schema] public partial record Inner([Css("p")] string? Outer);
            """),
    ];

    private static DiagnosticCase[] Members =>
    [
        Field(
            "SK0012",
            "[Css(\"p\")] public object? ⟦Value⟧ { get; init; }",
            "[Css(\"p\")] public string? Value { get; init; }"),
        Field(
            "SK0012",
            "[Css(\"p\")] public DateTime ⟦Value⟧ { get; init; }",
            "[Css(\"p\")] public DateTimeOffset Value { get; init; }"),
        Field(
            "SK0012",
            "[Css(\"p\")] public required string[][] ⟦Value⟧ { get; init; }",
            "[Css(\"p\")] public required string[] Value { get; init; }"),
        Field("SK0013", "public required string ⟦Value⟧ { get; init; }", "public string Value { get; init; } = \"\";"),
        Field("SK0013", "public required string ⟦Value⟧;", "public string Value = \"\";"),
        new(
            "SK0013",
            "[Schema] public partial record Page([Css(\"h1\")] string Title, int ⟦Visits⟧);",
            "[Schema] public partial record Page([Css(\"h1\")] string Title, int Visits = 0);"),
        Field(
            "SK0014",
            "[Css(\"p\")] public string? ⟦Value⟧ { get; }",
            "[Css(\"p\")] public string? Value { get; private set; }"),
        Field("SK0014", "[Css(\"p\")] public string ⟦Value⟧ => \"\";", "public string Value => \"\";"),
        new(
            "SK0014",
            "public class Base { [Css(\"p\")] public string? ⟦Value⟧ { get; private set; } } " +
            "[Schema] public partial class Page : Base;",
            "public class Base { [Css(\"p\")] public string? Value { get; protected set; } } " +
            "[Schema] public partial class Page : Base;"),
    ];

    private static DiagnosticCase[] Selectors =>
    [
        Field(
            "SK0004",
            "[Css(\"p.⟦.⟧lead\")] public string? Value { get; init; }",
            "[Css(\"p.lead\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(\"a⟦:hover⟧, p⟦::before⟧\")] public string? Value { get; init; }",
            "[Css(\"a, p\")] public string? Value { get; init; }"),
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
            "private const string A = \"a:hover\"; [Css(⟦A⟧)] public string? Value { get; init; }",
            "private const string A = \"a\"; [Css(A)] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(selector: (\"a⟦:hover⟧\"))] public string? Value { get; init; }",
            "[Css(selector: (\"a\"))] public string? Value { get; init; }"),
    ];

    /// <summary>A case about one property.</summary>
    private static DiagnosticCase Field(string id, string bad, string good, string arguments = "") =>
        new(id, Schema(bad, arguments), Schema(good, arguments));

    private static string Schema(string members, string arguments = "") =>
        $$"""
        [Schema{{arguments}}]
        public partial class Page
        {
            {{members}}
        }
        """;
}
