using SchemaKit.ArticleWords;
using SchemaKit.Html;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class ArticleImagesTests
{
    [Fact]
    public void They_are_those_above_the_text_and_in_it()
    {
        const string Html = """
            <header><img src="/site.jpg"></header>
            <main>
                <h1>Lakes</h1>
                <figure><img src="/cover.jpg"><figcaption>The first.</figcaption></figure>
                <div>
                    <p>One.</p>
                    <div><img src="/a.jpg"></div>
                    <p>Two.</p>
                    <figure><img src="/b.jpg"><figcaption>The third. Photo: Ann Lee</figcaption></figure>
                    <p>Three.</p>
                </div>
                <img src="/below.jpg">
            </main>
            """;
        List<FoundImage> found = ImagePages.Find(Html);

        Assert.Equal("cover a b", ImagePages.Names(found));
        Assert.Equal([0, 1, 2], found.Select(image => image.Image.Position));
        Assert.Equal([true, false, false], found.Select(image => image.Image.IsCover));
        Assert.Equal(["The first.", null, "The third."], found.Select(image => image.Image.Caption));
        Assert.Equal([null, null, "Ann Lee"], found.Select(image => image.Image.Credit));
        Assert.All(found, image => Assert.Equal(ArticleSources.Markup, image.Source));
    }

    [Theory]
    [InlineData("<aside><img src=/x.jpg></aside>")]
    [InlineData("<nav><img src=/x.jpg></nav>")]
    [InlineData("<footer><img src=/x.jpg></footer>")]
    [InlineData("<div hidden><img src=/x.jpg></div>")]
    [InlineData("<div class=related-stories><ul><li><img src=/x.jpg></ul></div>")]
    [InlineData("<div class=c-recommendations><img src=/x.jpg></div>")]
    [InlineData("<div class=articleAuthorBox><img src=/x.jpg></div>")]
    [InlineData("<div id=newsletter><img src=/x.jpg></div>")]
    [InlineData("<div class=SHARE><img src=/x.jpg></div>")]
    [InlineData("<div class=o-teaser><img src=/x.jpg></div>")]
    [InlineData("<article><img src=/x.jpg><h3>Rivers</h3></article>")]
    [InlineData("<a href=/rivers><img src=/x.jpg><h3>Rivers</h3></a>")]
    [InlineData("<ul><li><a href=/rivers><img src=/x.jpg></a><div><a href=/rivers>Rivers</a></div></ul>")]
    [InlineData("<a href=/people/1 rel=author><img src=/x.jpg></a>")]
    [InlineData("<img src=/x.svg>")]
    [InlineData("<img data-src=/x.svg?v=1>")]
    [InlineData("<img src=/x.jpg width=1 height=1>")]
    [InlineData("<img src=/x.jpg width=80 height=80>")]
    [InlineData("<img src=/x.jpg width=24>")]
    [InlineData("<img src=/x.jpg class=author-avatar>")]
    public void What_is_of_something_else_is_none(string other)
    {
        string html = $"<article><h1>Lakes</h1><p>One.</p>{other}<img src=/a.jpg><p>Two.</p></article>";
        Assert.Equal("a", ImagePages.Names(ImagePages.Find(html)));
    }

    [Theory]
    [InlineData("<div class=teaser-image><img src=/x.jpg></div>")]
    [InlineData("<div class='layout no-sidebar has-author'><img src=/x.jpg></div>")]
    [InlineData("<div class=shareable-item><img src=/x.jpg></div>")]
    [InlineData("<aside class=article-image><img src=/x.jpg></aside>")]
    [InlineData("<button><img src=/x.jpg></button>")]
    [InlineData("<img src=/x.jpg width=16 height=9>")]
    [InlineData("<img src=/x.jpg width=640 height=360>")]
    [InlineData("<a href=/x-large.jpg><img src=/x.jpg></a>")]
    [InlineData("<figure><a href=/gallery/1><img src=/x.jpg><i>Open</i></a><figcaption>A lake.</figcaption></figure>")]
    public void What_is_only_called_alike_is_one(string cover)
    {
        string html = $"<article><h1>Lakes</h1>{cover}<p>One.</p><p>Two.</p></article>";
        Assert.Equal("x", ImagePages.Names(ImagePages.Find(html)));
    }

    [Fact]
    public void What_holds_the_text_is_the_article_whatever_it_is_called()
    {
        const string Html = """
            <div class="related author"><h1>Lakes</h1><aside><p>One.</p><img src="/a.jpg"><p>Two.</p></aside></div>
            """;
        Assert.Equal("a", ImagePages.Names(ImagePages.Find(Html)));
    }

    [Fact]
    public void The_article_has_the_headline_and_the_text()
    {
        const string Html = """
            <div><img src="/before.jpg">
                <section>
                    <div><h1>Lakes</h1></div><img src="/cover.jpg">
                    <article><h1 class="again">Lakes</h1><p>One.</p><p>Two.</p></article>
                </section>
            </div>
            """;
        Assert.Equal("cover", ImagePages.Names(ImagePages.Find(Html)));
    }

    [Fact]
    public void A_headline_that_is_the_logo_is_none()
    {
        const string Html = """
            <h1><img src="/site.png"></h1><img src="/before.jpg">
            <div><h1>Lakes</h1><img src="/cover.jpg"><p>One.</p><p>Two.</p></div>
            """;
        Assert.Equal("cover", ImagePages.Names(ImagePages.Find(Html)));
    }

    [Fact]
    public void Without_a_text_they_are_those_of_what_is_said_to_be_the_article()
    {
        Assert.Equal("a", ImagePages.Names(ImagePages.Find("<img src=/x.jpg><article><img src=/a.jpg></article>")));
        Assert.Equal("a", ImagePages.Names(ImagePages.Find("<img src=/x.jpg><div role=main><img src=/a.jpg></div>")));
        Assert.Empty(ImagePages.Find("<img src=/x.jpg><div><img src=/a.jpg></div>"));
    }

    [Fact]
    public void The_next_page_knows_nothing_of_the_last_one()
    {
        const string Html = "<article><h1>Lakes</h1><img src=/{0}.jpg><p>One.</p></article>";
        Assert.Equal("a", ImagePages.Names(ImagePages.Find(string.Format(null, Html, "a"))));
        Assert.Equal("b", ImagePages.Names(ImagePages.Find(string.Format(null, Html, "b"))));
    }

    [Fact]
    public void A_page_with_an_address_that_is_not_known_has_relative_ones()
    {
        using Page page = Page.Parse("<article><img src=/a.jpg></article>");
        FoundImage found = Assert.Single(ImagePages.Find(page));
        Assert.False(found.Image.Url.IsAbsoluteUri);
        Assert.Equal("/a.jpg", found.Image.Url.OriginalString);
    }
}
