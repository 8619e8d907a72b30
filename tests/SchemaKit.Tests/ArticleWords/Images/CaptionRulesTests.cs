using SchemaKit.Articles;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class CaptionRulesTests
{
    [Theory]
    [InlineData("<figure><img src=/a.jpg><figcaption>A lake.</figcaption></figure>", "A lake.", null)]
    [InlineData("<div><figure><div><img src=/a.jpg></div></figure><p class=wp-caption-text>A lake.</p></div>", "A lake.", null)]
    [InlineData("<div class=wp-caption><img src=/a.jpg><p class=wp-caption-text>A lake.</p></div>", "A lake.", null)]
    [InlineData("<div><img src=/a.jpg><span class=imageCaption>A lake.</span></div>", "A lake.", null)]
    [InlineData("<div><img src=/a.jpg><p class=img-info>A lake.</p></div>", "A lake.", null)]
    [InlineData("<div itemscope><img src=/a.jpg><p itemprop=caption>A lake.</p></div>", "A lake.", null)]
    [InlineData("<div itemscope><img src=/a.jpg><meta itemprop=caption content='A lake.'></div>", "A lake.", null)]
    [InlineData(
        "<figure><img src=/a.jpg><figcaption>A lake. <span class=credit>Ann Lee</span></figcaption></figure>",
        "A lake.", "Ann Lee")]
    [InlineData(
        "<figure><img src=/a.jpg><figcaption>A lake.</figcaption><div class=c-copyright>Foto: Ann Lee</div></figure>",
        "A lake.", "Ann Lee")]
    [InlineData("<figure><img src=/a.jpg><figcaption>A lake. <small>(Ann Lee)</small></figcaption></figure>", "A lake.", "Ann Lee")]
    [InlineData("<figure><img src=/a.jpg><figcaption>A lake. <i class=source>Ann Lee</i></figcaption></figure>", "A lake.", "Ann Lee")]
    [InlineData(
        "<figure><img src=/a.jpg><div class=credit><p class=caption>A lake.</p><p class=credit>Ann Lee</p></div></figure>",
        "A lake.", "Ann Lee")]
    [InlineData(
        "<figure><img src=/a.jpg><figcaption>A lake <i itemprop=copyrightHolder>Ann Lee</i></figcaption></figure>",
        "A lake", "Ann Lee")]
    [InlineData("<figure><img src=/a.jpg><figcaption><i class=credit>Photo: Ann Lee</i></figcaption></figure>", null, "Ann Lee")]
    [InlineData("<figure><img src=/a.jpg><i class=credit>Ann Lee</i><i class=credit>Ann Lee</i></figure>", null, "Ann Lee")]
    [InlineData("<figure><img src=/a.jpg><button class=caption>Show</button><figcaption>A lake. –</figcaption></figure>", "A lake.", null)]
    [InlineData("<figure><img src=/a.jpg><p class=caption> </p><p class=caption>A lake.</p></figure>", "A lake.", null)]
    [InlineData("<div><img src=/a.jpg><h1>Lakes</h1><p class=description>All about lakes.</p></div>", null, null)]
    [InlineData("<article><p><img src=/a.jpg></p><p class=caption>Another one's.</p></article>", null, null)]
    [InlineData("<div><img src=/a.jpg><i class=source>A lake.</i></div>", null, null)]
    public void What_stands_with_a_picture_is_told_by_what_it_is_called(string html, string? caption, string? credit)
    {
        ArticleImage image = Assert.Single(ImagePages.Read(html));
        Assert.Equal((caption, credit), (image.Caption, image.Credit));
    }

    [Fact]
    public void What_holds_a_part_of_the_text_is_more_than_the_picture()
    {
        const string Html = "<div><img src=/a.jpg><p>A paragraph.</p><p class=caption>Of something else.</p></div>";
        Assert.Null(Assert.Single(ImagePages.Read(Html, paragraphs: "p:not([class])")).Caption);
        Assert.NotNull(Assert.Single(ImagePages.Read(Html)).Caption);
    }

    [Fact]
    public void What_holds_another_picture_is_not_looked_at()
    {
        const string Html = "<div><img src=/a.jpg><figure><img src=/b.jpg><figcaption>The second.</figcaption></figure></div>";
        Assert.Equal([null, "The second."], ImagePages.Read(Html).Select(image => image.Caption));
    }
}
