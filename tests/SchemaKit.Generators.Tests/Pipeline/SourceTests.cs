namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>Where values come from, beside the elements that selectors match.</summary>
public sealed class SourceTests
{
    private const string Page =
        """
        <!DOCTYPE html>
        <base href="/base/">
        <h1>Tide <small>today</small> Rises</h1>
        <div class="body"><p>One <b>two</b></p><aside><p>More</p></aside><p>Three</p></div>
        <ul><li id="a"><b>A</b> x</li><li id="b"><b>B</b> y</li></ul>
        """;

    [Fact]
    public void What_Exclude_matches_is_left_out_of_each_kind_of_text()
    {
        Reading article = Html(
            """
            [Css("h1", Exclude = "small")] public string? Normalized { get; init; }
            [Css(".body", Exclude = "aside, .body b")] public string? Several { get; init; }
            [Css(".body", Exclude = "aside", Text = TextKind.Raw)] public string? Raw { get; init; }
            [Css(".body", Exclude = "p:first-child", Text = TextKind.InnerHtml)] public string? Markup { get; init; }
            [Css("h1", Exclude = "h1")] public string? Itself { get; init; }
            """);
        Assert.Equal("Tide Rises", article["Normalized"]);
        Assert.Equal("One\nThree", article["Several"]);
        Assert.Equal("One twoThree", article["Raw"]);
        Assert.Equal("<aside></aside><p>Three</p>", article["Markup"]);
        Assert.Equal("Tide today Rises", article["Itself"]);
    }

    [Fact]
    public void What_Exclude_matches_is_left_out_in_each_nested_value()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article { [Css("li")] public Item[] Items { get; init; } = []; public string Texts => string.Join(",", (object[])Items); }
            [Schema] public partial class Item
            {
                [Css(":scope", Exclude = "b")] public string? Rest { get; init; }
                public override string ToString() => Rest ?? "none";
            }
            """,
            Page);
        Assert.Equal("x,y", article["Texts"]);
    }

    [Fact]
    public void What_Exclude_leaves_nothing_of_is_no_value()
    {
        Reading article = Html("[Css(\"aside\", Exclude = \"p\")] [Css(\"h1\")] public string? Value { get; init; }");
        Assert.Equal("Tide today Rises", article["Value"]);
    }

    [Fact]
    public void The_page_gives_its_own_address()
    {
        const string Source =
            """
            [Schema] public partial class Article
            {
                [PageUrl] public Uri? Url { get; init; }
                [PageUrl, Pattern("{*}/news/{Id}-{*}")] public int? Id { get; init; }
            }
            """;
        Reading article = Reading.Html(Source, Page, "https://harbour.example/news/123-tide?ä=1");
        Assert.Equal("https://harbour.example/news/123-tide?%C3%A4=1", ((Uri)article["Url"]!).AbsoluteUri);
        Assert.Equal(123, article["Id"]);
        Assert.Null(Reading.Html(Source, Page)["Url"]);
    }

    [Fact]
    public void A_method_of_the_schema_reads_what_no_other_source_can()
    {
        Reading article = Html(
            """
            [Css("h2"), Custom] public required string Headline { get; init; }
            [Custom] public int? Depth { get; init; }
            [Custom] public required IReadOnlyList<Version> Versions { get; init; }
            [Custom] public Dictionary<string, int>? Words { get; init; }
            [Custom] public int Count { get; init; } = 7;
            private static partial string? ReadHeadline(Node scope) => scope.Page.Select("h1 small")[0].GetText();
            private static partial int? ReadDepth(Node scope) => scope.Kind == NodeKind.Document ? 0 : 1;
            private static partial IEnumerable<Version>? ReadVersions(Node scope) => [new(1, 0), new(2, 0)];
            private static partial Dictionary<string, int>? ReadWords(Node scope) => new() { ["a"] = 1 };
            private static partial int? ReadCount(Node scope) => null;
            """);
        Assert.Equal("today", article["Headline"]);
        Assert.Equal(0, article["Depth"]);
        Assert.Equal([new Version(1, 0), new Version(2, 0)], (IReadOnlyList<Version>)article["Versions"]!);
        Assert.Equal(1, ((Dictionary<string, int>)article["Words"]!)["a"]);
        Assert.Equal(7, article["Count"]);
        Assert.Contains(article.Origins, origin => origin is { Field: "Headline", Source: "Custom", SourceIndex: 1 });
    }

    [Fact]
    public void A_method_that_gives_nothing_leaves_a_required_field_missing()
    {
        Reading article = Html(
            """
            [Custom] public required string Headline { get; init; }
            private static partial string? ReadHeadline(Node scope) => null;
            """);
        Assert.Equal(("Headline", IssueKind.Missing), Assert.Single(article.Issues.Select(issue => (issue.Field, issue.Kind))));
    }

    [Fact]
    public void A_method_gets_the_element_that_a_nested_value_stands_in()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article { [Css("li")] public Item? Item { get; init; } }
            [Schema] public partial class Item
            {
                [Custom] public Dateline? Place { get; init; }
                internal static partial Dateline? ReadPlace(Node scope) => new() { Raw = scope.GetAttribute("id")! };
            }
            """,
            Page);
        Assert.Equal("a", article["Item.Place.Raw"]);
    }

    [Fact]
    public void A_schema_that_inherits_a_field_inherits_its_method()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Older
            {
                [Custom] public string? Headline { get; init; }
                protected static partial string? ReadHeadline(Node scope) => "older";
            }
            [Schema] public sealed partial class Article : Older { [Css("li")] public string? Item { get; init; } }
            """,
            Page);
        Assert.Equal("older", article["Headline"]);
    }

    [Fact]
    public void A_hook_changes_what_was_read()
    {
        Reading article = Html(
            """
            [Css("h1")] public required string Headline { get; init; }
            static partial void OnRead(Node scope, ref Article value) =>
                value = new Article { Headline = value.Headline.ToUpperInvariant() };
            """);
        Assert.Equal("TIDE TODAY RISES", article["Headline"]);
    }

    [Fact]
    public void A_value_from_a_later_source_is_told_once_a_field()
    {
        Reading article = Html(
            """
            [Css("h2"), Css("h1")] public required string Headline { get; init; }
            [Css("ol > li"), Css("ul > li")] public required string[] Items { get; init; }
            [Css("h1"), Css("h2")] public string? First { get; init; }
            """);
        Assert.Equal(
            [("Headline", "Css(\"h1\")"), ("Items", "Css(\"ul > li\")")],
            article.Issues.Where(issue => issue.Kind == IssueKind.FallbackUsed).Select(issue => (issue.Field, issue.Source)));
        Assert.Equal(2, article.Issues.Count);
    }

    private static Reading Html(string members) =>
        Reading.Html($"[Schema] public sealed partial class Article\n{{\n{members}\n}}", Page);
}
