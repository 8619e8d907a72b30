using SchemaKit.Articles;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>Schemas that say of a property only which word of an article it is.</summary>
public sealed class ArticleWordTests
{
    private const string Page =
        """
        <!DOCTYPE html><html lang="en-GB"><head><title>Ferry runs aground - Harbour Times</title>
        <meta property="og:title" content="Ferry runs aground">
        <meta property="og:site_name" content="Harbour Times">
        <meta property="article:published_time" content="2026-03-04T05:06:07+01:00">
        <link rel="canonical" href="/news/ferry">
        <script type="application/ld+json">{"@type":"NewsArticle","headline":"Ferry runs aground","datePublished":"2026-03-04T05:06:07+01:00",
        "author":[{"@type":"Person","name":"Ann Lee"}],"keywords":["ferries","tides"]}</script></head>
        <body><article><h1>Ferry runs aground</h1><p class="lead">Nobody was hurt in the night.</p><p class="by">By Bo Ek and Cy Dee / Staff Writers</p>
        <figure><img src="/ferry.jpg" alt="A ferry on sand"><figcaption>The ferry at low tide <span class="who">Eve Fox</span></figcaption></figure>
        <div class="text"><p>OSLO — The ferry left the harbour at four and met the bank that every captain on this coast knows by heart.</p>
        <p class="ad">Buy a boat</p><h2>Low water</h2>
        <p>By five the sea had gone, and the passengers walked home over the sand with their shoes in their hands.</p></div>
        </article></body></html>
        """;

    private const string Url = "https://harbour.example/x";

    [Fact]
    public void A_class_without_selectors_reads_an_article()
    {
        Reading article = Reading.Html(
            """
            [Schema] public sealed partial record Article
            {
                [Headline] public required string Headline { get; init; }
                [Published] public DateTimeOffset Published { get; init; }
                [Authors] public IReadOnlyList<string> Authors { get; init; } = [];
                [Topics] public IReadOnlyList<string> Topics { get; init; } = [];
                [Canonical] public Uri? Canonical { get; init; }
                [Language] public string? Language { get; init; }
                [Images] public IReadOnlyList<ArticleImage> Images { get; init; } = [];
                [Body] public required ArticleBody Body { get; init; }
                [Dateline(From = nameof(Body))] public Dateline? Dateline { get; init; }
            }
            """,
            Page,
            Url);
        Assert.Equal("Ferry runs aground", article["Headline"]);
        Assert.Equal(new DateTimeOffset(2026, 3, 4, 5, 6, 7, TimeSpan.FromHours(1)), article["Published"]);
        Assert.Equal(["Ann Lee"], (IReadOnlyList<string>)article["Authors"]!);
        Assert.Equal(["ferries", "tides"], (IReadOnlyList<string>)article["Topics"]!);
        Assert.Equal(new Uri("https://harbour.example/news/ferry"), article["Canonical"]);
        Assert.Equal("en-GB", article["Language"]);
        Assert.Equal("OSLO", article["Dateline.Place"]);

        ArticleImage image = Assert.Single((IReadOnlyList<ArticleImage>)article["Images"]!);
        Assert.Equal(new Uri("https://harbour.example/ferry.jpg"), image.Url);
        Assert.Equal(0, image.Position);
        Assert.DoesNotContain(article.Issues, issue => issue.Kind == IssueKind.FallbackUsed);
    }

    [Fact]
    public void An_origin_says_which_of_a_words_sources_answered()
    {
        Reading article = Reading.Html(
            """
            [Schema] public sealed partial record Article
            {
                [Css("h1.none"), Authors] public IReadOnlyList<string> Authors { get; init; } = [];
                [Published(Sources = ArticleSources.Meta | ArticleSources.Markup)] public DateTimeOffset Published { get; init; }
            }
            """,
            Page);
        Origin author = Assert.Single(article.Origins, origin => origin.Field == "Authors");
        Assert.Equal("Authors(Sources = ArticleSources.JsonLd)", author.Source);
        Assert.Equal(1, author.SourceIndex);
        Assert.Equal("script", author.Node.Name);

        Origin published = Assert.Single(article.Origins, origin => origin.Field == "Published");
        Assert.Equal("Published(Sources = ArticleSources.Meta)", published.Source);
        Assert.Equal(0, published.SourceIndex);

        // What a word finds behind a selector stands in for that; what it finds first does not.
        Assert.Equal("Authors", Assert.Single(article.Issues).Field);
    }

    [Fact]
    public void A_selector_goes_before_the_word_and_is_read_by_it()
    {
        Reading article = Reading.Html(
            """
            [Schema] public sealed partial record Article
            {
                [Css(".by"), Authors] public IReadOnlyList<string> Authors { get; init; } = [];
                [Css(".by"), Authors(Sources = ArticleSources.None)] public string? First { get; init; }
                [Css(".none"), Authors(Sources = ArticleSources.None)] public string? None { get; init; }
            }
            """,
            Page);
        Assert.Equal(["Bo Ek", "Cy Dee"], (IReadOnlyList<string>)article["Authors"]!);
        Assert.Equal("Bo Ek", article["First"]);
        Assert.Null(article["None"]);
    }

    [Fact]
    public void Selectors_say_what_the_text_and_the_pictures_are()
    {
        Reading article = Reading.Html(
            """
            [Schema] public sealed partial record Article
            {
                [Images("figure", Caption = "figcaption", Credit = ".who")] public IReadOnlyList<ArticleImage> Images { get; init; } = [];
                [Body("article p:not(.by)", Subheads = "article h2", Summary = ".lead", Exclude = ".ad")]
                public required ArticleBody Body { get; init; }
                [Dateline(From = nameof(Body))] public Dateline? Dateline { get; init; }
            }
            """,
            Page,
            Url);
        ArticleBody body = (ArticleBody)article["Body"]!;
        Assert.Equal(["Nobody was hurt in the night."], body.Summary);
        Assert.Equal([null, "Low water"], body.Sections.Select(section => section.Headline));
        Assert.All(body.Sections, section => Assert.Single(section.Paragraphs));
        Assert.Equal("OSLO", article["Dateline.Place"]);
        Assert.Equal("p", Assert.Single(article.Origins, origin => origin.Field == "Dateline").Node.Name);

        ArticleImage image = Assert.Single((IReadOnlyList<ArticleImage>)article["Images"]!);
        Assert.Equal(("The ferry at low tide", "Eve Fox", "A ferry on sand"), (image.Caption, image.Credit, image.Description));
    }

    [Fact]
    public void The_text_may_be_the_html_in_a_script()
    {
        const string Script =
            """
            <script id="state" type="application/json">{"body":"<p>OSLO — One of <b>two</b>.</p><h2>Below</h2><p>Two of two.</p>"}</script>
            """;
        Reading article = Reading.Html(
            """
            [Schema] public sealed partial record Article
            {
                [Css("main p"), ScriptJson("state", "body")] public ArticleBody? Body { get; init; }
                [Dateline(From = nameof(Body))] public Dateline? Dateline { get; init; }
            }
            """,
            Script);
        ArticleBody body = (ArticleBody)article["Body"]!;
        Assert.Equal(["OSLO — One of two.", "Two of two."], body.GetParagraphs());
        Assert.Equal("Below", body.Sections[1].Headline);
        Assert.Equal("script", Assert.Single(article.Origins, origin => origin.Field == "Dateline").Node.Name);
    }

    [Fact]
    public void A_word_can_be_inherited()
    {
        Reading article = Reading.Html(
            """
            public abstract class Words { [Headline] public virtual required string Headline { get; init; } }
            [Schema] public sealed partial class Article : Words
            {
                [Css(".none"), Inherited] public override required string Headline { get; init; }
            }
            """,
            Page);
        Assert.Equal("Ferry runs aground", article["Headline"]);
    }

    [Fact]
    public void A_page_of_nothing_has_no_article()
    {
        Reading article = Reading.Html(
            """
            [Schema] public sealed partial record Article
            {
                [Body] public required ArticleBody Body { get; init; }
                [Headline] public required string Headline { get; init; }
                [Images] public IReadOnlyList<ArticleImage> Images { get; init; } = [];
            }
            """,
            "");
        Assert.False(article.IsComplete);
        Assert.Equal(["Body", "Headline"], article.Issues.Select(issue => issue.Field).Order());
    }
}
