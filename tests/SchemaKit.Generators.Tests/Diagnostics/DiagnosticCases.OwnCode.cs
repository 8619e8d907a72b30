namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    /// <summary>What readers and sources ask of the schema's own code, and of one another.</summary>
    private static DiagnosticCase[] OwnCode =>
    [
        Field(
            "SK0022",
            "[Css(\"p\"), Regex(⟦\"Price\"⟧)] public string? Value { get; init; }",
            "[Css(\"p\"), Regex(nameof(Price))] public string? Value { get; init; }\n    " +
            "private static System.Text.RegularExpressions.Regex Price() => new(\"[0-9]+\");"),
        Field(
            "SK0022",
            "[Css(\"p\"), Regex(⟦nameof(Price)⟧)] public string? Value { get; init; }\n    " +
            "private System.Text.RegularExpressions.Regex Price() => new(\"[0-9]+\");",
            "[Css(\"p\"), Regex(nameof(Price))] public string? Value { get; init; }\n    " +
            "private static readonly System.Text.RegularExpressions.Regex Price = new(\"[0-9]+\");"),
        new(
            "SK0022",
            "public abstract class Base { [Css(\"p\"), Regex(⟦\"Price\"⟧)] public string? Value { get; init; } " +
            "private static System.Text.RegularExpressions.Regex Price() => new(\"[0-9]+\"); } [Schema] public partial class Page : Base;",
            "public abstract class Base { [Css(\"p\"), Regex(\"Price\")] public string? Value { get; init; } " +
            "protected static System.Text.RegularExpressions.Regex Price() => new(\"[0-9]+\"); } [Schema] public partial class Page : Base;"),
        Field(
            "SK0022",
            "[Css(\"p\"), Convert(⟦nameof(Read)⟧)] public decimal? Value { get; init; }\n    " +
            "private static string Read(string text) => text;",
            "[Css(\"p\"), Convert(nameof(Read))] public decimal? Value { get; init; }\n    " +
            "private static decimal? Read(string text) => text.Length;"),
        Field(
            "SK0022",
            "[Css(\"p\"), Convert(⟦nameof(Make)⟧)] public Version? Value { get; init; }\n    " +
            "private static bool Make(string text, Version value) => text == value.ToString();",
            "[Css(\"p\"), Convert(nameof(Read))] public Version? Value { get; init; }\n    " +
            "private static bool Read(string text, out Version? value) => Version.TryParse(text, out value);"),
        Field(
            "SK0004",
            "[Css(\"p\", Exclude = \"b⟦]⟧\")] public string? Value { get; init; }",
            "[Css(\"p\", Exclude = \"b\")] public string? Value { get; init; }"),
        Field(
            "SK0004",
            "[Css(\"p\", Exclude = ⟦\":scope > b\"⟧)] public string? Value { get; init; }",
            "[Css(\"p\", Exclude = \"p > b\")] public string? Value { get; init; }"),
        Field(
            "SK0053",
            "[Css(\"p\", Exclude = \"⟦fgure⟧\")] public string? Value { get; init; }",
            "[Css(\"p\", Exclude = \"figure\")] public string? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Css(\"p\", Attribute = \"id\", Exclude = \"b\")⟧] public string? Value { get; init; }",
            "[Css(\"p\", Text = TextKind.Raw, Exclude = \"b\")] public string? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Css(\"p\", Text = TextKind.Own, Exclude = \"b\")⟧] public string? Value { get; init; }",
            "[Css(\"p\", Text = TextKind.Own)] public string? Value { get; init; }"),
        Field(
            "SK0017",
            "[⟦Css(\"p\")⟧] [Custom] public object? Value { get; init; }\n    " +
            "private static partial object? ReadValue(Node scope) => scope;",
            "[Custom] public object? Value { get; init; }\n    " +
            "private static partial object? ReadValue(Node scope) => scope;"),
        Field(
            "SK0016",
            "[Custom, ⟦Trim(\"x\")⟧] public object? Value { get; init; }\n    " +
            "private static partial object? ReadValue(Node scope) => scope;",
            "[Custom] public object? Value { get; init; }\n    " +
            "private static partial object? ReadValue(Node scope) => scope;"),
        Field(
            "SK0005",
            "[Css(\"p\"), Replace(⟦\"\"⟧, \"x\")] public string? Value { get; init; }",
            "[Css(\"p\"), Replace(\"x\", \"\")] public string? Value { get; init; }"),
        Field(
            "SK0005",
            "[Css(\"p\"), Skip(\"Read ⟦{*⟧\")] public string? Value { get; init; }",
            "[Css(\"p\"), Skip(\"Read {*}\")] public string? Value { get; init; }"),
        Field(
            "SK0012",
            "[Css(\"p\")] private Kind? ⟦Value⟧ { get; init; } private enum Kind { None }",
            "[Css(\"p\")] public Kind? Value { get; init; } public enum Kind { None }"),
    ];
}
