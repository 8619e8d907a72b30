namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>The mistakes that the analyzer knows.</summary>
internal static partial class DiagnosticCases
{
    /// <summary>The cases that the help pages show.</summary>
    public static IReadOnlyList<DiagnosticCase> All { get; } =
    [
        .. Types, .. Shapes, .. Members, .. Selectors, .. Templates, .. Names, .. Timestamps, .. Readers, .. OwnCode, .. Derivations,
        .. Datelines, .. Versions, .. Registries, .. Spelling, .. SelectorLogic, .. Fallbacks, .. Durability, .. Valueless, .. Words,
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
        new("SK0002", "[Schema] public ref partial struct ⟦Page⟧;", "[Schema] public partial struct Page;"),
        new("SK0002", "[Schema] file partial class ⟦Page⟧;", "[Schema] internal partial class Page;"),
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
            "SK0031",
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
            "public class Base { [Css(\"p\")] public string? ⟦Value⟧ { get; private set; } }\n" +
            "[Schema] public partial class Page : Base;",
            "public class Base { [Css(\"p\")] public string? Value { get; protected set; } }\n" +
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
