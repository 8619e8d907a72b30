namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private static DiagnosticCase[] Versions =>
    [
        new(
            "SK0045",
            "[Schema(\"a.example\", ValidFrom = \"⟦2023-4-1⟧\")] public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01\")] public partial class Page;"),
        new(
            "SK0045",
            "[Schema(\"a.example\", ValidUntil = \"⟦2023-02-29⟧\")] public partial class Page;",
            "[Schema(\"a.example\", ValidUntil = \"2024-02-29\")] public partial class Page;"),
        new(
            "SK0045",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01T⟦25:00⟧Z\")] public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01T23:00Z\")] public partial class Page;"),
        new(
            "SK0045",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01T⟦05:00⟧\")] public partial class Page;",
            "[Schema(\"a.example\", TimeZone = \"Asia/Tokyo\", ValidFrom = \"2023-04-01T05:00\")] " +
            "public partial class Page;"),
        new(
            "SK0045",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01T05:00:00⟦+9⟧\")] public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01T05:00:00+09:00\")] public partial class Page;"),
        new(
            "SK0045",
            "[Schema(\"a.example\", ValidFrom = ⟦\"\"⟧)] public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = null)] public partial class Page;"),
        new(
            "SK0046",
            "[Schema(\"a.example\", ValidFrom = \"2024-01-15\", ValidUntil = ⟦\"2023-04-01\"⟧)] " +
            "public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01\", ValidUntil = \"2024-01-15\")] " +
            "public partial class Page;"),
        new(
            "SK0046",
            "[Schema(\"a.example\", ValidFrom = \"2024-01-15T00:00+09:00\", ValidUntil = ⟦\"2024-01-14T15:00Z\"⟧)] " +
            "public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = \"2024-01-15T00:00+09:00\", ValidUntil = \"2024-01-14T15:01Z\")] " +
            "public partial class Page;"),
        new(
            "SK0047",
            "[Schema(\"⟦https://⟧a.example\", \"b.example⟦:80⟧\", \"⟦*⟧\", \"c.example⟦/news⟧\", ⟦\"\"⟧)] " +
            "public partial class Page;",
            "[Schema(\"a.example\", \"b.example\", \"*.c.example\", \"c.example/news/*\")] public partial class Page;"),
        new(
            "SK0048",
            "[Schema(ValidFrom = ⟦\"2023-04-01\"⟧, ValidUntil = ⟦\"2024-01-15\"⟧, When = ⟦\"h1\"⟧)] " +
            "public partial class Page;",
            "[Schema(\"a.example\", ValidFrom = \"2023-04-01\", ValidUntil = \"2024-01-15\", When = \"h1\")] " +
            "public partial class Page;"),
        new(
            "SK0004",
            "[Schema(\"a.example\", When = \"body⟦:hover⟧\")] public partial class Page;",
            "[Schema(\"a.example\", When = \"body\")] public partial class Page;"),
        new(
            "SK0049",
            """
            [Schema("a.example", "b.example")] public partial class First;
            [Schema("c.example", ⟦"B.example"⟧)] public partial class Second;
            """,
            """
            [Schema("a.example", "b.example")] public partial class First;
            [Schema("c.example", "d.example")] public partial class Second;
            """),
        new(
            "SK0049",
            "[Schema(\"a.example\", ⟦\"A.example\"⟧)] public partial class Page;",
            "[Schema(\"a.example\", \"*.a.example\")] public partial class Page;"),
        new(
            "SK0049",
            """
            [Schema("*.a.example", When = "h1")] public partial class First;
            [Schema(⟦"*.a.example"⟧, When = " h1 ")] public partial class Second;
            """,
            """
            [Schema("*.a.example", When = "h1")] public partial class First;
            [Schema("*.a.example", When = "h2")] public partial class Second;
            [Schema("*.a.example")] public partial class Third;
            [Schema("*.a.example", Kind = PageKind.Text)] public partial class Fourth;
            [Schema("*.a.example/news/*")] public partial class Fifth;
            [Schema("b.a.example")] public partial class Sixth;
            """),
        new(
            "SK0050",
            """
            [Schema("a.example", "b.example", ValidUntil = "2024-01-15")] public partial class First;
            [Schema("a.example", "b.example", ValidFrom = ⟦"2023-04-01"⟧)] public partial class Second;
            """,
            """
            [Schema("a.example", "b.example", ValidUntil = "2023-04-01")] public partial class First;
            [Schema("a.example", "b.example", ValidFrom = "2023-04-01")] public partial class Second;
            """),
        new(
            "SK0050",
            """
            [Schema("a.example", ValidFrom = ⟦"2023-04-01"⟧)] public partial class Second;
            [Schema("a.example")] public partial class First;
            """,
            """
            [Schema("a.example", ValidFrom = "2023-04-01")] public partial class Second;
            [Schema("a.example", ValidUntil = "2023-04-01")] public partial class First;
            """),
        new(
            "SK0050",
            """
            [Schema("a.example", ValidUntil = "2023-04-01")] public partial class First;
            [Schema(⟦"a.example"⟧, ValidUntil = "2024-01-15")] public partial class Second;
            """,
            """
            [Schema("a.example", ValidUntil = "2023-04-01")] public partial class First;
            [Schema("a.example", ValidFrom = "2023-04-01", ValidUntil = "2024-01-15")] public partial class Second;
            """),
        new(
            "SK0050",
            """
            [Schema("a.example", ValidFrom = "2020-01-01")] public partial class First;
            [Schema("a.example", ValidFrom = ⟦"2021-01-01"⟧, ValidUntil = "2022-01-01")] public partial class Second;
            [Schema("a.example", ValidFrom = ⟦"2023-01-01"⟧, ValidUntil = "2024-01-01")] public partial class Third;
            """,
            """
            [Schema("a.example", ValidFrom = "2020-01-01")] public partial class First;
            [Schema("a.example", ValidFrom = "2021-01-01", ValidUntil = "2022-01-01", When = "h2")]
            public partial class Second;
            [Schema("a.example", ValidFrom = "2023-01-01", ValidUntil = "2024-01-01", When = "h2")]
            public partial class Third;
            """),
        new(
            "SK0051",
            """
            [Schema("a.example", ValidUntil = "2023-04-01")] public partial class First;
            [Schema("a.example", ValidFrom = ⟦"2023-04-02"⟧)] public partial class Second;
            [Schema("a.example", When = ".live")] public partial class Live;
            """,
            """
            [Schema("a.example", TimeZone = "Asia/Tokyo", ValidUntil = "2023-04-01")] public partial class First;
            [Schema("a.example", ValidFrom = "2023-03-31T15:00Z")] public partial class Second;
            """),
        new(
            "SK0051",
            """
            [Schema("a.b.example", ValidUntil = "2020-01-01")] public partial class First;
            [Schema("a.b.example", ValidFrom = ⟦"2023-01-01"⟧)] public partial class Second;
            [Schema("*.b.example", ValidFrom = "2020-01-01", ValidUntil = "2022-01-01")] public partial class Wide;
            """,
            """
            [Schema("a.b.example", ValidUntil = "2020-01-01")] public partial class First;
            [Schema("a.b.example", ValidFrom = "2023-01-01")] public partial class Second;
            [Schema("*.b.example", ValidUntil = "2023-01-01")] public partial class Wide;
            """),
    ];

    private static DiagnosticCase[] Registries =>
    [
        Registry("[SchemaRegistry] public static SchemaRegistry ⟦All⟧ { get; } = new();"),
        Registry("[SchemaRegistry] public partial SchemaRegistry ⟦All⟧ { get; }", "CS9248"),
        Registry("[SchemaRegistry] public static partial SchemaRegistry ⟦All⟧ { get; set; }", "CS9248"),
        Registry("[SchemaRegistry] public static partial object ⟦All⟧ { get; }", "CS9248"),
        Registry("[SchemaRegistry] public static partial SchemaRegistry? ⟦All⟧ { get; }", "CS9248"),
    ];

    private static DiagnosticCase Registry(string bad, string compilerErrors = "") => new(
        "SK0052",
        $"public partial class Publishers {{ {bad} }}",
        "public partial class Publishers { [SchemaRegistry] public static partial SchemaRegistry All { get; } }",
        compilerErrors);
}
