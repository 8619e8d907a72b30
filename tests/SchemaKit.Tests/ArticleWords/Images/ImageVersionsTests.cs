using SchemaKit.Articles;

namespace SchemaKit.Tests.ArticleWords.Images;

public sealed class ImageVersionsTests
{
    [Theory]
    [InlineData("<img src=/a.jpg>", "/a.jpg")]
    [InlineData("<img src='/a.jpg?x=1&amp;y=2'>", "/a.jpg?x=1&y=2")]
    [InlineData("<img src=a.jpg>", "/2026/a.jpg")]
    [InlineData("<img src=//news.example/a.jpg>", "/a.jpg")]
    [InlineData("<img src='  /a.jpg\n'>", "/a.jpg")]
    [InlineData("<base href=/pics/><img src=a.jpg>", "/pics/a.jpg")]
    [InlineData("<amp-img src=/a.jpg></amp-img>", "/a.jpg")]
    [InlineData("<my-image srcset='/a.jpg 2x'></my-image>", "/a.jpg")]
    public void An_address_is_absolute(string html, string expected) =>
        Assert.Equal([expected], ImagePages.Paths(Assert.Single(ImagePages.Read(html, "img, amp-img, my-image"))));

    [Theory]
    [InlineData("<img src=/c.jpg srcset='/a.jpg 320w, /b.jpg 640w'>", "/a.jpg /b.jpg")]
    [InlineData("<img src=/c.jpg srcset='/a.jpg 1x, /b.jpg 2x'>", "/a.jpg /b.jpg")]
    [InlineData("<img src=/c.jpg srcset='/b.jpg 2x'>", "/b.jpg /c.jpg")]
    [InlineData("<img src=/c.jpg srcset='/b.jpg nonsense'>", "/c.jpg")]
    [InlineData("<img src=/a.jpg srcset='/a.jpg 2x, /a.jpg 3x'>", "/a.jpg")]
    public void Src_counts_where_srcset_leaves_room_for_it(string html, string expected) =>
        Assert.Equal(expected.Split(' '), ImagePages.Paths(Assert.Single(ImagePages.Read(html))));

    [Theory]
    [InlineData("<img src=/small.jpg data-src=/a.jpg>", "/a.jpg")]
    [InlineData("<img src=/small.jpg data-lazy-src=/a.jpg>", "/a.jpg")]
    [InlineData("<img src=/small.jpg data-original=/a.jpg>", "/a.jpg")]
    [InlineData("<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-lazy=/a.jpg>", "/a.jpg")]
    [InlineData("<img srcset='/tiny.jpg 20w' data-srcset='/a.jpg 320w, /b.jpg 640w'>", "/a.jpg /b.jpg")]
    [InlineData("<img data-original-set='/a.jpg 1x, /b.jpg 2x'>", "/a.jpg /b.jpg")]
    [InlineData("<img srcset='data:image/gif;base64,R0lGODlhAQABAAAAACw=' data-src=/a.jpg>", "/a.jpg")]
    [InlineData("<img src=/a.jpg data-src=42>", "/a.jpg")]
    [InlineData("<img src=/a.jpg data-full-src=/whole.jpg data-low-src=/low.jpg data-fallback-src=/none.jpg>", "/a.jpg")]
    [InlineData("<img src=/a.jpg data-src='/{width}/a.jpg'>", "/a.jpg")]
    public void What_a_script_puts_in_counts_instead(string html, string expected) =>
        Assert.Equal(expected.Split(' '), ImagePages.Paths(Assert.Single(ImagePages.Read(html))));

    [Theory]
    [InlineData("data:image/png;base64,iVBORw0KGgo=")]
    [InlineData("blob:https://news.example/1")]
    [InlineData("about:blank")]
    [InlineData("/img/blank.gif")]
    [InlineData("/img/spacer.gif?v=2")]
    [InlineData("/img/1x1.png")]
    [InlineData("/img/grey-placeholder.png")]
    [InlineData("/img/Transparent.png")]
    [InlineData("")]
    public void What_holds_a_place_is_no_picture(string address) =>
        Assert.Empty(ImagePages.Read($"<img src='{address}'>"));

    [Fact]
    public void A_picture_offers_its_sources_and_its_image()
    {
        const string Html = """
            <picture>
                <source media="(min-width: 960px)" type="image/webp" srcset="/wide-1.webp 1x, /wide-2.webp 2x">
                <source media="(min-width: 960px)" srcset="/wide-1.jpg">
                <noscript><img src="/small.jpg"></noscript>
                <span><img alt="A lake" data-src="/small.jpg"></span>
            </picture>
            """;
        foreach (string selector in (string[])["img", "picture", "source", "body", "picture, img"])
        {
            ArticleImage image = Assert.Single(ImagePages.Read(Html, selector));
            Assert.Equal(["/wide-1.webp", "/wide-2.webp", "/wide-1.jpg", "/small.jpg"], ImagePages.Paths(image));
            Assert.Equal("(min-width: 960px)", image.Versions[0].Media);
            Assert.Equal("image/webp", image.Versions[0].Type);
            Assert.Equal(2, image.Versions[1].Density);
            Assert.Null(image.Versions[3].Media);
            Assert.Equal("A lake", image.Description);
        }
    }

    [Fact]
    public void A_picture_may_have_sources_alone() =>
        Assert.Equal(["/a.jpg"], ImagePages.Paths(Assert.Single(ImagePages.Read("<picture><source srcset=/a.jpg></picture>", "picture"))));

    [Theory]
    [InlineData("<img src=/a.jpg width=640 height=360>", 640, 360)]
    [InlineData("<img src=/a.jpg width=640px height=auto>", 640, null)]
    [InlineData("<img src=/a.jpg width=100%>", null, null)]
    [InlineData("<img src=/1200x675/a.jpg width=300>", 1200, 675)]
    [InlineData("<img src='/a.jpg?w=1200&amp;h=675' width=300>", 1200, 675)]
    [InlineData("<img src='/cdn/width=800,quality=80/a.jpg'>", 800, null)]
    [InlineData("<img src=/crop/3000x2000/resize/600x400/a.jpg>", 600, 400)]
    [InlineData("<img src=/16x9/a.jpg>", null, null)]
    [InlineData("<img src='/c_scale,w_1392,h_783/a.jpg'>", 1392, 783)]
    [InlineData("<img src='/c_scale%2Cw_1392%2Cq_52/a.jpg'>", 1392, null)]
    [InlineData("<img src='/w_1392/https://pics.example/4000x3000/a.jpg'>", 1392, null)]
    [InlineData("<img src='/show_1392/a_h_5.jpg'>", null, null)]
    [InlineData("<img src='/c_fill,h_720p/a.jpg'>", null, null)]
    [InlineData("<img src=/ab1200x675/a.jpg>", null, null)]
    [InlineData("<img src='/a.jpg?flow=1200'>", null, null)]
    [InlineData("<img srcset='/a.jpg 640w 360h' width=10>", 640, 360)]
    [InlineData("<img srcset='/1200x675/a.jpg 640w'>", 640, null)]
    [InlineData("<img srcset='/a.jpg 2x' width=300 height=200>", 600, 400)]
    public void A_size_is_what_the_page_says(string html, int? width, int? height)
    {
        ImageVersion version = Assert.Single(ImagePages.Read(html)).Versions[0];
        Assert.Equal((width, height), (version.Width, version.Height));
    }

    [Theory]
    [InlineData("<img srcset='/a.jpg 320w, /b.jpg 1280w, /c.jpg 640w'>", "/b.jpg")]
    [InlineData("<img srcset='/a.jpg 1x, /b.jpg 3x, /c.jpg 2x'>", "/b.jpg")]
    [InlineData("<img srcset='/a.jpg?h=300, /b.jpg?h=900 2x, /c.jpg?h=600 3x'>", "/b.jpg?h=900")]
    [InlineData("<picture><source type=image/webp srcset='/a.webp 800w'><img src=/a.jpg?w=800></picture>", "/a.jpg?w=800")]
    public void The_address_is_that_of_the_largest_version(string html, string expected) =>
        Assert.Equal("https://news.example" + expected, Assert.Single(ImagePages.Read(html)).Url.AbsoluteUri);
}
