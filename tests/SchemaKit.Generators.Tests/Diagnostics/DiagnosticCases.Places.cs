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

        // concatenations
        Place("""[Css("a" + "⟦:hover⟧")]"""),
        Place("""[Css("a⟦:ho" + "ver⟧")]"""),
        Place("""[Css("a\t⟦:ho" + @"v" + ("er⟧ b" + ", ") + "p")]"""),
        Place("""[Css("a" + null + (string)"⟦:hover⟧")]"""),
        Place("""[Css("" + "p." + "" + "⟦.⟧lead")]"""),

        // raw strings, also with lines shorter than the indentation, and line ends of two characters
        Place(""""[Css("""\u0041⟦:hover⟧""")]""""),
        Place("[Css(\"\"\"\"\n    p[title='\"\"\"'],\n\n\n      a⟦:hover⟧\n    \"\"\"\")]"),
        Place("[Css(\"\"\"\r\n    p,\r\n  \r\n      a⟦:hover⟧,\r\n    b⟦:focus⟧\r\n    \"\"\")]"),

        // pairs of surrogates: a character of the text is two of the string
        Place("""[Css(".🌊⟦:hover⟧")]"""),
        Place("""[Css(".\U0001F30A" + ".\ud83c\udf0a⟦:hover⟧")]"""),

        // constants: the characters in the literal that holds them
        Place("""[Css(A)]""", """private const string A = "a⟦:hover⟧";"""),
        Place("""[Css(Page.A)]""", """private const string A = "a" + @"⟦:hover⟧";"""),
        Place("""[Css("p, " + A)]""", """private const string A = "a⟦:hover⟧";"""),
        Place("""[Css(B)]""", """private const string A = "a⟦:hover⟧"; private const string B = "p, " + A;"""),
        Place("""[Css(A + "⟦:hover⟧")]""", """private const string A = "a";"""),

        // what stands in two places at once is all that stands for it in the attribute
        Place("""[Css("p, " + ⟦A + "ver⟧")]""", """private const string A = "a:ho";"""),
        Place("""[Css("p, " + "a⟦:ho" + A⟧)]""", """private const string A = "ver";"""),
        Place("""[Css(⟦A + B⟧)]""", """private const string A = "a:ho"; private const string B = "ver";"""),

        // nameof: the name itself
        Place("""[Css("p⟦:" + nameof(Page.hover⟧))]""", Hover),
        Place("""[Css("p." + nameof(Page) + "⟦:hover⟧")]"""),
        Place("""[Css(".\u0070⟦:" + nameof(@hover⟧))]""", Hover),

        // interpolation
        Place("""[Css($"a⟦:hover⟧")]"""),
        Place("""[Css($"[title='{{}}'] {A}⟦:hover⟧, p")]""", """private const string A = "a";"""),
        Place("""[Css($"p, {A} {"b"}")]""", """private const string A = "a⟦:hover⟧";"""),
        Place("""[Css($"p, {A} {"b⟦:hover⟧"}")]""", """private const string A = "a";"""),
        Place("""[Css($@"[title=""{{}}""] {A}⟦:hover⟧")]""", """private const string A = "a";"""),
        Place(""""[Css($"""[title="x"] {A}⟦:hover⟧""")]"""", """private const string A = "a";"""),
        Place(
            "[Css($$\"\"\"\n    [title=\"{}\"] {{A}}⟦:hover⟧,\n      b⟦:focus⟧,\n    {{A}}⟦:active⟧\n    \"\"\")]",
            """private const string A = "a";"""),
        Place("""[Css($"{$"p, {A}"}⟦:hover⟧")]""", """private const string A = "a";"""),
        Place("""[Css($"\u0061{A}⟦:hover⟧")]""", """private const string A = "a";"""),

        // an expression of another kind is marked as a whole
        Place("""[Css(⟦true ? "a:hover" : "b"⟧)]"""),
        Place("""[Css("p, " + (⟦true ? "a:hover" : "b"⟧))]"""),

        Field(
            "SK0004",
            "[Css(selector: (\"a⟦:hover⟧\"))] public string? Value { get; init; }",
            "[Css(selector: (\"a\"))] public string? Value { get; init; }"),
    ];

    private const string Hover = "private const string hover = \"\";";

    /// <summary>A selector with <c>:hover</c> or the like, which no selector can have; its twin lacks it.</summary>
    private static DiagnosticCase Place(string attribute, string constants = "") => Field(
        "SK0004",
        $"{constants} {attribute} public string? Value {{ get; init; }}",
        "[Css(\"a\")] public string? Value { get; init; }");
}
