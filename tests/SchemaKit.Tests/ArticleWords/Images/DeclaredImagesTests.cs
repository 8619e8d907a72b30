using SchemaKit.Articles;
using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class DeclaredImagesTests
{
    private const string Meta = """
        <meta name="twitter:image" content="/card.jpg">
        <meta property="og:image" content="/og.jpg"><meta property="og:image:width" content="1200">
        <meta property="og:image:height" content="630"><meta property="og:image:alt" content="A lake">
        <meta property="og:image" content="/second.jpg"><meta property="og:image:width" content="9">
        """;

    private const string JsonLd = """
        <script type="application/ld+json">{ "@type": "NewsArticle", "image": [
            { "@type": "ImageObject", "url": "/wide.jpg", "width": 1600, "height": "900px", "caption": "A lake.",
              "author": { "name": "Ann Lee" } },
            "/square.jpg", { "@type": "ImageObject", "contentUrl": "/wide.jpg" } ] }</script>
        """;

    private const string Text = "<article><h1>Lakes</h1><p>One.</p><p>Two.</p></article>";

    [Fact]
    public void The_picture_of_the_json_ld_serves_where_the_markup_has_none()
    {
        FoundImage found = Assert.Single(ImagePages.Find(Meta + JsonLd + Text));

        Assert.Equal((ArticleSources.JsonLd, "script"), (found.Source, found.Node.Exists ? "script" : ""));
        Assert.Equal(["/wide.jpg", "/square.jpg"], ImagePages.Paths(found.Image));
        Assert.Equal("/wide.jpg", found.Image.Url.AbsolutePath);
        Assert.Equal((1600, 900), (found.Image.Versions[0].Width, found.Image.Versions[0].Height));
        Assert.Equal(("A lake.", "Ann Lee", true, 0), (found.Image.Caption, found.Image.Credit, found.Image.IsCover, found.Image.Position));
    }

    [Fact]
    public void The_picture_of_the_head_serves_where_there_is_no_other()
    {
        FoundImage found = Assert.Single(ImagePages.Find(Meta + Text));

        Assert.Equal(ArticleSources.Meta, found.Source);
        Assert.Equal(["/og.jpg"], ImagePages.Paths(found.Image));
        Assert.Equal((1200, 630), (found.Image.Versions[0].Width, found.Image.Versions[0].Height));
        Assert.Equal(("A lake", true), (found.Image.Description, found.Image.IsCover));
    }

    [Theory]
    [InlineData("<meta name=twitter:image content=/a.jpg>")]
    [InlineData("<meta property=og:image content=''><meta name=twitter:image content=/a.jpg>")]
    [InlineData("<meta name=og:image:url content=/a.jpg>")]
    public void Any_name_of_it_will_do(string meta) =>
        Assert.Equal("a", ImagePages.Names(ImagePages.Find(meta + Text)));

    [Fact]
    public void A_word_keeps_to_its_sources()
    {
        string html = Meta + JsonLd + Text.Replace("<p>One.", "<img src=/a.jpg><p>One.", StringComparison.Ordinal);

        Assert.Equal("a", ImagePages.Names(ImagePages.Find(html)));
        Assert.Equal("wide", ImagePages.Names(ImagePages.Find(html, ArticleSources.JsonLd | ArticleSources.Meta)));
        Assert.Equal("og", ImagePages.Names(ImagePages.Find(html, ArticleSources.Meta)));
        Assert.Empty(ImagePages.Find(html, ArticleSources.None));
    }

    [Fact]
    public void The_pictures_of_articles_that_the_page_lists_are_not_its_own()
    {
        const string List = """
            <script type="application/ld+json">{ "@type": "ItemList", "itemListElement": [
                { "@type": "ListItem", "item": { "@type": "NewsArticle", "image": "/other.jpg" } } ] }</script>
            """;
        Assert.Empty(ImagePages.Find(List + Text));
    }

    [Fact]
    public void Json_ld_says_what_the_markup_does_not()
    {
        const string Html = "<article><h1>Lakes</h1><img src='/wide.jpg?w=300'><p>One.</p></article>";

        ArticleImage image = Assert.Single(ImagePages.Find(JsonLd + Html)).Image;
        Assert.Equal(("A lake.", "Ann Lee"), (image.Caption, image.Credit));
        Assert.Null(Assert.Single(ImagePages.Find(JsonLd + Html, ArticleSources.Markup)).Image.Caption);
    }

    [Fact]
    public void A_page_that_says_nothing_has_none() => Assert.Empty(ImagePages.Find(Text));
}
