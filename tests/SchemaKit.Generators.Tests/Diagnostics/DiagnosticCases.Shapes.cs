namespace SchemaKit.Generators.Tests.Diagnostics;

internal static partial class DiagnosticCases
{
    private static DiagnosticCase[] Shapes =>
    [
        new(
            "SK0003",
            "[Schema] public partial class Page(string ⟦address⟧) { public string Url => address; }",
            "[Schema] public partial class Page(string address = \"\") { public string Url => address; }"),
        new(
            "SK0003",
            "[Schema] public partial class Page(string ⟦url⟧) { [Link(\"canonical\")] public Uri Url { get; } = new(url); }",
            "[Schema] public partial class Page(Uri url) { [Link(\"canonical\")] public Uri Url { get; } = url; }"),
        new(
            "SK0003",
            "[Schema] public partial class Page { public Page(ref string ⟦title⟧) { } " +
            "[Css(\"h1\")] public string? Title { get; } }",
            "[Schema] public partial class Page { public Page(in string title) { } " +
            "[Css(\"h1\")] public string? Title { get; } }"),
        new(
            "SK0013",
            "[Schema] public partial class Page(string url) { public string ⟦Url⟧ => url; }",
            "[Schema] public partial class Page(string url = \"\") { public string Url => url; }"),
        new(
            "SK0030",
            "[Schema] public partial class ⟦Page⟧ { public Page(string title) { } public Page(int count) { } " +
            "[Css(\"h1\")] public string? Title { get; } [Css(\"b\")] public int? Count { get; set; } }",
            "[Schema] public partial class Page { " +
            "[SchemaConstructor] public Page(string title) { } public Page(int count) { } " +
            "[Css(\"h1\")] public string? Title { get; } [Css(\"b\")] public int? Count { get; set; } }"),
        new(
            "SK0030",
            "[Schema] public partial class Page { [SchemaConstructor] public Page() { } " +
            "[SchemaConstructor] public ⟦Page⟧(string title) { } [Css(\"h1\")] public string? Title { get; set; } }",
            "[Schema] public partial class Page { public Page() { } " +
            "[SchemaConstructor] public Page(string title) { } [Css(\"h1\")] public string? Title { get; } }"),
        Field(
            "SK0031",
            "[Css(\"ul\")] public IReadOnlyList<List<string>>? ⟦Value⟧ { get; init; }",
            "[Css(\"ul\")] public IReadOnlyList<string>? Value { get; init; }"),
        new(
            "SK0032",
            "public class Base { public string? Title { get; init; } } " +
            "[Schema] public partial class Page : Base { [Css(\"h1\"), ⟦Inherited⟧] public new string? Title { get; init; } }",
            "public class Base { [Meta(\"og:title\")] public string? Title { get; init; } } " +
            "[Schema] public partial class Page : Base { [Css(\"h1\"), Inherited] public new string? Title { get; init; } }"),
        Field(
            "SK0019",
            "[Css(\"p\")] public HashSet<string> Text { get; init; } = []; " +
            "[Dateline(From = ⟦nameof(Text)⟧)] public Dateline? Value { get; init; }",
            "[Css(\"p\")] public List<string> Text { get; init; } = []; " +
            "[Dateline(From = nameof(Text))] public Dateline? Value { get; init; }"),
        new(
            "SK0012",
            "[Schema] public partial class Page<T> { [Css(\"p\")] public List<T>? ⟦Values⟧ { get; init; } }",
            "[Schema] public partial class Page<T> where T : struct, ISpanParsable<T> { " +
            "[Css(\"p\")] public List<T>? Values { get; init; } }"),
        new(
            "SK0021",
            "[Schema] public partial class Pages<T> where T : class, ISchema<T> { " +
            "[Css(\"li\")] public List<T>? Items { get; init; } } " +
            "[Schema] public partial class Page { [Css(\"ul\")] public Pages<Page>? ⟦Parts⟧ { get; init; } }",
            "[Schema] public partial class Pages<T> where T : class, ISchema<T> { " +
            "[Css(\"li\")] public List<T>? Items { get; init; } } " +
            "[Schema] public partial class Part; " +
            "[Schema] public partial class Page { [Css(\"ul\")] public Pages<Part>? Parts { get; init; } }"),
        new(
            "SK0021",
            "[Schema] public partial class Pages<T> { [Css(\"li\")] public Pages<Pages<T>>? ⟦Items⟧ { get; init; } } " +
            "[Schema] public partial class Page { [Css(\"ul\")] public Pages<int>? Parts { get; init; } }",
            "[Schema] public partial class Pages<T> { [Css(\"li\")] public string? Items { get; init; } } " +
            "[Schema] public partial class Page { [Css(\"ul\")] public Pages<int>? Parts { get; init; } }"),
    ];
}
