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

    private const string Application =
        """
        <script id="__NEXT_DATA__" type="application/json">
        {"props":{"article":{"title":"Tide &amp; Boats","words":1200,"tags":["sea","boats"],
         "images":[{"url":"/a.png"},{"url":"/b.png"}],"body":"<p>One <b>two</b></p><p>Three<br>four</p>","none":null}}}
        </script>
        <script>
          var other = 1; if (window.__STATE__ == other) {}
          window.__STATE__ = {"a":{"text":"with } and \" inside"},"b":[1,2]}; start();
        </script>
        <script>window["__PARSED__"] = JSON.parse("{\"name\":\"Ann \\\"Lee\\\"\"}"); Site.encoded = JSON.parse( decodeURIComponent('%7B%22name%22%3A%22Bo%22%7D') );</script>
        <script>Site.broken = {name: 'Cy', list: [1, 2, };</script>
        <script>Site.cut = {"name": "Dee", "list": [1, 2</script>
        """;

    [Theory]
    [InlineData("__NEXT_DATA__", "props.article.title", "Tide & Boats")]
    [InlineData("__NEXT_DATA__", "props.article.words", "1200")]
    [InlineData("__NEXT_DATA__", "props.article.tags", "sea|boats")]
    [InlineData("__NEXT_DATA__", "props.article.images.url", "/a.png|/b.png")]
    [InlineData("__NEXT_DATA__", "props.article.images.1.url", "/b.png")]
    [InlineData("__NEXT_DATA__", "props.article.images.2.url", "")]
    [InlineData("__NEXT_DATA__", "**.article.title", "Tide & Boats")]
    [InlineData("__NEXT_DATA__", "props.article", "")]
    [InlineData("__NEXT_DATA__", "props.article.none", "")]
    [InlineData("__STATE__", "a.text", "with } and \" inside")]
    [InlineData("window.__STATE__", "b", "1|2")]
    [InlineData("STATE__", "b", "")]
    [InlineData("__PARSED__", "name", "Ann \"Lee\"")]
    [InlineData("Site.encoded", "name", "Bo")]
    [InlineData("Site.broken", "name", "Cy")]
    [InlineData("Site.broken", "list", "1|2")]
    [InlineData("Site.none", "name", "")]
    public void The_state_of_an_application_is_read(string state, string path, string expected)
    {
        Reading article = Reading.Html(
            $"[Schema] public partial class Article {{ [ScriptJson(\"{state}\", \"{path}\")] public string[] Values {{ get; init; }} = []; }}",
            Application);
        Assert.Equal(expected, string.Join('|', (string[])article["Values"]!));
        Assert.Empty(article.Issues);
    }

    [Fact]
    public void Html_in_the_state_is_a_page_of_its_own()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article
            {
                [ScriptJson("__NEXT_DATA__", "props.article.body", Css = "p")] public string[] Paragraphs { get; init; } = [];
                [ScriptJson("__NEXT_DATA__", "props.article.words")] public int Words { get; init; }
            }
            """,
            Application);
        Assert.Equal(["One two", "Three\nfour"], (string[])article["Paragraphs"]!);
        Assert.Equal(1200, article["Words"]);
        Assert.All(article.Origins, origin => Assert.Equal("script", origin.Node.Name));
    }

    [Fact]
    public void A_state_that_is_cut_off_is_read_as_far_as_can_be_and_told()
    {
        Reading article = Reading.Html(
            "[Schema] public partial class Article { [ScriptJson(\"Site.cut\", \"name\")] public string? Name { get; init; } }",
            Application);
        Assert.Equal("Dee", article["Name"]);
        Assert.Equal(IssueKind.Malformed, Assert.Single(article.Issues).Kind);
    }

    private const string Items =
        """
        <meta property="og:title" content="Meta">
        <ol itemscope itemtype="https://schema.org/BreadcrumbList">
          <li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem"><a itemprop="item name" href="/news">News</a></li>
        </ol>
        <article itemscope itemtype="http://schema.org/NewsArticle">
          <h1 itemprop="headline">The <b>Tide</b></h1>
          <time itemprop="datePublished" datetime="2025-06-26T14:48Z">Thursday</time>
          <span itemprop="author" itemscope itemtype="http://schema.org/Person">
            <a itemprop="name" href="/ann">Ann Lee</a>
            <span itemprop="worksFor" itemscope itemtype="http://schema.org/NewsMediaOrganization"><i itemprop="name">The Desk</i></span>
          </span>
          <img itemprop="image thumbnailUrl" src="/a.png">
          <link itemprop="mainEntityOfPage" href="/tide">
          <meta itemprop="wordCount" content="1200">
        </article>
        <div vocab="https://schema.org/" typeof="BlogPosting"><h2 property="headline">Boats</h2>
          <span property="author" typeof="Person"><b property="name">Bo</b></span></div>
        <p itemprop="">none</p>
        """;

    [Theory]
    [InlineData("headline", "The Tide|Boats")]
    [InlineData("NewsArticle.headline", "The Tide")]
    [InlineData("Article.headline", "The Tide|Boats")]
    [InlineData("BlogPosting.headline", "Boats")]
    [InlineData("Article.author.name", "Ann Lee|Bo")]
    [InlineData("NewsArticle.author.Person.name", "Ann Lee")]
    [InlineData("Article.author.Organization.name", "")]
    [InlineData("name", "")]
    [InlineData("**.name", "News|Ann Lee|The Desk|Bo")]
    [InlineData("**.Organization.name", "The Desk")]
    [InlineData("author.worksFor.Organization.name", "The Desk")]
    [InlineData("itemListElement.item", "News")]
    [InlineData("Article.image", "/a.png")]
    [InlineData("Article.mainEntityOfPage", "/tide")]
    [InlineData("Article.datePublished", "2025-06-26T14:48Z")]
    [InlineData("Article.wordCount", "1200")]
    public void Properties_of_items_are_read(string path, string expected)
    {
        Reading article = Reading.Html(
            $"[Schema] public partial class Article {{ [Microdata(\"{path}\")] public string[] Values {{ get; init; }} = []; }}", Items);
        Assert.Equal(expected, string.Join('|', (string[])article["Values"]!));
    }

    [Fact]
    public void Items_are_read_inside_of_an_element_too()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article { [Css("article")] public Author? Author { get; init; } }
            [Schema] public partial class Author
            {
                [Microdata("author.name")] public string? Name { get; init; }
                [Microdata("Article.datePublished")] public DateTimeOffset? Time { get; init; }
            }
            """,
            Items);
        Assert.Equal("Ann Lee", article["Author.Name"]);
        Assert.Equal(new DateTimeOffset(2025, 6, 26, 14, 48, 0, TimeSpan.Zero), article["Author.Time"]);
    }
}
