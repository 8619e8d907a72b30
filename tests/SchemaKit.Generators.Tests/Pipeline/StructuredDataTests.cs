namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>Values of the structured data of a page.</summary>
public sealed class StructuredDataTests
{
    private const string Page =
        """
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Tide","author":[{"name":"Ann"},"Bo"],"wordCount":1200}</script>
        <script type="application/ld+json">{"broken":"x","author":"Cy"</script>
        <div><script type="Application/LD+JSON">{"@type":"Person","name":"Dee"}</script></div>
        <p>One</p><p>Two</p>
        """;

    [Fact]
    public void Values_are_read_in_nested_schemas_too_and_the_blocks_once()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article
            {
                [JsonLd("BlogPosting.headline"), JsonLd("Article.headline")] public required string Headline { get; init; }
                [JsonLd("author.name")] public string[] Authors { get; init; } = [];
                [JsonLd("**.Person.name")] public string? Person { get; init; }
                [JsonLd("wordCount")] public int? Words { get; init; }
                [Css("p")] public Paragraph[] Paragraphs { get; init; } = [];
                public string Heads => string.Join(",", System.Linq.Enumerable.Select(Paragraphs, paragraph => paragraph.Headline));
            }
            [Schema] public partial class Paragraph { [JsonLd("headline")] public string? Headline { get; init; } }
            """,
            Page);
        Assert.Equal("Tide", article["Headline"]);
        Assert.Equal(["Ann", "Bo", "Cy"], (string[])article["Authors"]!);
        Assert.Equal("Dee", article["Person"]);
        Assert.Equal(1200, article["Words"]);
        Assert.Equal("Tide,Tide", article["Heads"]);
        Issue malformed = Assert.Single(article.Issues, issue => issue.Kind == IssueKind.Malformed);
        Assert.Equal(Page.IndexOf("<script type=\"application/ld+json\">{\"broken", StringComparison.Ordinal), malformed.Range!.Value.Start);
    }
}
