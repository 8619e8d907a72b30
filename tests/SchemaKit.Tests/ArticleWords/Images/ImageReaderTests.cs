using SchemaKit.Articles;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class ImageReaderTests
{
    private const string Gallery = """
        <div class="slide"><div><img src="/a.jpg"></div><p class="text">First.</p><p class="by">Photo: Ann Lee</p></div>
        <div class="slide"><div><img src="/b.jpg"></div></div>
        <div class="slide"><div><img src="/c.jpg"></div><p class="text">Third <i class="by">© Bo Ek</i></p></div>
        """;

    [Fact]
    public void A_caption_belongs_to_the_picture_that_stands_with_it_alone()
    {
        List<ArticleImage> images = ImagePages.Read(Gallery, caption: ".text", credit: ".by");

        Assert.Equal(["First.", null, "Third"], images.Select(image => image.Caption));
        Assert.Equal(["Ann Lee", null, "Bo Ek"], images.Select(image => image.Credit));
    }

    [Fact]
    public void A_caption_is_all_that_the_nearest_element_around_has()
    {
        const string Html = """
            <section>
                <figure><img src="/a.jpg"><figcaption><p>A lake.</p><p>At <b>dawn</b>.</p></figcaption></figure>
                <figcaption><p>Something else.</p></figcaption>
            </section>
            """;
        Assert.Equal("A lake. At dawn.", Assert.Single(ImagePages.Read(Html, caption: "figcaption p")).Caption);
        Assert.Equal("A lake. At dawn.", Assert.Single(ImagePages.Read(Html, caption: "figcaption, figcaption p")).Caption);
    }

    [Fact]
    public void Where_selectors_are_given_the_rules_are_not_asked()
    {
        const string Html = "<figure><img src=/a.jpg><figcaption>A lake. Photo: Ann Lee</figcaption></figure>";

        ArticleImage image = Assert.Single(ImagePages.Read(Html, caption: ".none", credit: ".none"));
        Assert.Null(image.Caption);
        Assert.Null(image.Credit);
        image = Assert.Single(ImagePages.Read(Html, caption: "figcaption", credit: ".none"));
        Assert.Equal("A lake. Photo: Ann Lee", image.Caption);
        image = Assert.Single(ImagePages.Read(Html, caption: "figcaption"));
        Assert.Equal(("A lake.", "Ann Lee"), (image.Caption, image.Credit));
    }

    [Fact]
    public void What_is_excluded_is_neither_picture_nor_caption()
    {
        const string Html = """
            <div class="ad"><img src="/x.jpg"><div class="ad"><img src="/y.jpg"></div></div>
            <figure><img src="/a.jpg"><img class="ad" src="/z.jpg">
            <figcaption>A lake. <span class="ad">Buy a boat!</span> <i class="by">Ann Lee</i></figcaption></figure>
            """;
        ArticleImage image = Assert.Single(ImagePages.Read(Html, "body", credit: ".by", exclude: ".ad"));
        Assert.Equal(["/a.jpg"], ImagePages.Paths(image));
        Assert.Equal(("A lake.", "Ann Lee"), (image.Caption, image.Credit));
    }

    [Theory]
    [InlineData("<img src=/a.jpg><noscript><img src=/b.jpg></noscript>")]
    [InlineData("<div><span><img src=/a.jpg></span></div><noscript><img src=/b.jpg></noscript>")]
    [InlineData("<div><noscript><img src=/a.jpg></noscript><img src=/b.jpg></div>")]
    [InlineData("<amp-img src=/a.jpg><noscript><img src=/b.jpg></noscript></amp-img>")]
    [InlineData("<p class=wide><img srcset='/a.jpg 1x, /b.jpg 2x'></p><p class=narrow><img src=/b.jpg></p>")]
    public void The_same_picture_is_one(string html) =>
        Assert.Equal(["/a.jpg", "/b.jpg"], ImagePages.Paths(Assert.Single(ImagePages.Read(html, "img, amp-img"))));

    [Fact]
    public void One_file_in_several_sizes_is_one_picture_and_two_files_of_one_server_are_two()
    {
        Assert.Single(ImagePages.Read("<p><img src='/a.jpg?w=100'></p><p><img src='/a.jpg?w=900'></p>"));
        Assert.Equal(2, ImagePages.Read("<p><img src='/image?id=1'></p><p><img src='/image?id=2'></p>").Count);
    }

    [Theory]
    [InlineData("<div><img src=/a.jpg><noscript><img src=/b.jpg></noscript><img src=/c.jpg></div>")]
    [InlineData("<div><noscript><img src=/a.jpg></noscript><img src=/b.jpg><img src=/c.jpg></div>")]
    [InlineData("<div><noscript><img src=/a.jpg></noscript><noscript><img src=/c.jpg></noscript></div>")]
    [InlineData("<div><p>1<i>2<b>3</b></i>4<i>5<b>6</b></i>7<i>8<b>9</b></i><img src=/a.jpg></p><noscript><img src=/c.jpg></noscript></div>")]
    public void Another_one_beside_a_copy_is_another(string html) =>
        Assert.Equal(2, ImagePages.Read(html).Count);

    [Fact]
    public void The_same_picture_has_the_caption_that_either_has()
    {
        const string Html = """
            <div class="wide"><img src="/a.jpg"></div>
            <div class="narrow"><img src="/a.jpg" alt="Water"><figcaption>A lake.</figcaption></div>
            """;
        ArticleImage image = Assert.Single(ImagePages.Read(Html, caption: "figcaption"));
        Assert.Equal(("A lake.", "Water"), (image.Caption, image.Description));
    }

    [Fact]
    public void A_position_is_how_many_paragraphs_stand_before()
    {
        const string Html = """
            <img src="/a.jpg"><p>One.</p><img src="/b.jpg"><p>Two <img src="/c.jpg"></p><p>Three.</p><img src="/d.jpg">
            """;
        List<ArticleImage> images = ImagePages.Read(Html, paragraphs: "p");
        Assert.Equal([0, 1, 1, 3], images.Select(image => image.Position));
        Assert.Equal([true, false, false, false], images.Select(image => image.IsCover));
        Assert.Equal([true, false, false, false], ImagePages.Read(Html).Select(image => image.IsCover));
    }

    [Fact]
    public void A_description_is_the_alternative_text()
    {
        const string Html = "<img src=/a.jpg alt='  A &amp; B\n by night '><img src=/b.jpg alt=' '><img src=/c.jpg>";
        Assert.Equal(["A & B by night", null, null], ImagePages.Read(Html).Select(image => image.Description));
    }

    [Fact]
    public void Nothing_matched_is_no_picture() => Assert.Empty(ImagePages.Read("<p>No pictures.</p>"));

    [Theory]
    [InlineData("<i><span class=t>The mill.<span> - </span><span class=c>Copyright </span><span class=c>Rui Amado</span></span></i>")]
    [InlineData("<p class=t>The mill. |</p><p class=c>Rui Amado</p>")]
    [InlineData("<p class=t>The mill.</p><p class=c> - Rui Amado</p>")]
    [InlineData("<p class=t>The mill.<b class=c>&middot; Rui Amado</b></p>")]
    public void What_parts_a_caption_from_its_credit_belongs_to_neither(string texts)
    {
        ArticleImage image = Assert.Single(ImagePages.Read($"<figure><img src=/a.jpg>{texts}</figure>", caption: ".t", credit: ".c"));
        Assert.Equal(("The mill.", "Rui Amado"), (image.Caption, image.Credit));
    }

    [Fact]
    public void A_caption_without_a_credit_ends_as_it_is_written()
    {
        const string Html = "<figure><img src=/a.jpg><p class=t>The mill –</p></figure>";
        Assert.Equal("The mill –", Assert.Single(ImagePages.Read(Html, caption: ".t", credit: ".c")).Caption);
    }

    [Theory]
    [InlineData(" / ", "Rui Amado / Harbour News")]
    [InlineData(" &mdash; ", "Rui Amado — Harbour News")]
    [InlineData("<i> | </i>", "Rui Amado | Harbour News")]
    [InlineData(" ", "Rui Amado Harbour News")]
    [InlineData(" for ", "Rui Amado Harbour News")]
    [InlineData(" / <i>/</i> ", "Rui Amado Harbour News")]
    public void Between_two_credits_stands_what_parts_them(string between, string expected)
    {
        string html = $"<figure><img src=/a.jpg><p><b class=c>Rui Amado</b>{between}<b class=c>Harbour News</b></p></figure>";
        Assert.Equal(expected, Assert.Single(ImagePages.Read(html, credit: ".c")).Credit);
    }
}
