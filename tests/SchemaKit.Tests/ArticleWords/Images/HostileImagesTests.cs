using System.Diagnostics;
using System.Text;
using SchemaKit.ArticleWords;
using SchemaKit.ArticleWords.Images;

namespace SchemaKit.Tests.ArticleWords.Images;

/// <summary>
/// Pages that somebody wrote to make a reader slow. A loop that looks at everything for everything would take hours; the tests allow a
/// minute on a busy machine.
/// </summary>
public sealed class HostileImagesTests
{
    private const int Many = 100_000;

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData("/{0}.jpg {0}w, ", Many)]
    [InlineData("/a.jpg {0}w, ", 1)]
    [InlineData("/a.jpg ((((, ", 0)]
    [InlineData("/a.jpg 1x 1x 1x 1x ", 0)]
    [InlineData(",,,,,,,,", 0)]
    public void A_long_srcset_is_read_once(string candidate, int expected)
    {
        StringBuilder set = new();
        for (int i = 1; i <= Many; i++)
            set.AppendFormat(null, candidate, i);

        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(expected, ImagePages.Read($"<img srcset='{set}'>").Sum(image => image.Versions.Count));
        Assert.True(watch.Elapsed < Patience);
    }

    [Theory]
    [InlineData("<img src=/{0}.jpg>", Many)]
    [InlineData("<img src=/a.jpg>", 1)]
    [InlineData("<figure><img src=/{0}.jpg><figcaption>No. {0}</figcaption></figure>", Many)]
    [InlineData("<p class=caption>No. {0}</p><img src=/{0}.jpg>", Many)]
    [InlineData("<a href=/{0}><img src=/{0}.jpg></a>", Many)]
    [InlineData("<div class=teaser><img src=/{0}.jpg></div>", 0)]
    [InlineData("<noscript><img src=/{0}.jpg></noscript>", Many)]
    [InlineData("<picture><source srcset=/{0}.jpg></picture>", Many)]
    public void Many_pictures_are_looked_at_once_each(string picture, int expected)
    {
        StringBuilder html = new("<article><h1>Lakes</h1><p>One.</p>");
        for (int i = 1; i <= Many; i++)
            html.AppendFormat(null, picture, i);
        html.Append("<p>Two.</p></article>");

        Stopwatch watch = Stopwatch.StartNew();
        List<FoundImage> found = ImagePages.Find(html.ToString());
        Assert.Equal(expected, found.Count);
        Assert.True(watch.Elapsed < Patience);
    }

    [Fact]
    public void Many_pictures_with_selectors_of_everything_are_looked_at_once_each()
    {
        StringBuilder html = new();
        for (int i = 1; i <= Many / 2; i++)
            html.Append(null, $"<div><img src=/{i}.jpg><p>No. {i}</p></div>");

        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(Many / 2, ImagePages.Read(html.ToString(), "body, div, img", "p, body", "p", paragraphs: "p").Count);
        Assert.True(watch.Elapsed < Patience);
    }

    [Fact]
    public void A_picture_element_may_hold_many()
    {
        StringBuilder html = new("<picture>");
        for (int i = 1; i <= Many; i++)
            html.Append(null, $"<source srcset=/{i}.webp><img src=/{i}.jpg>");

        Stopwatch watch = Stopwatch.StartNew();
        Assert.Equal(2 * Many, Assert.Single(ImagePages.Read(html.ToString())).Versions.Count);
        Assert.True(watch.Elapsed < Patience);
    }

    [Theory]
    [InlineData("<div class=caption>")]
    [InlineData("<figure>")]
    [InlineData("<a href=/x>")]
    [InlineData("<div><noscript>")]
    [InlineData("<picture><source srcset=/a.jpg>")]
    public void Deep_pages_are_no_deeper_for_each_picture(string around)
    {
        StringBuilder html = new("<article><h1>Lakes</h1><p>One.</p>");
        for (int i = 0; i < 600; i++)
            html.Append(around);
        for (int i = 0; i < Many / 10; i++)
            html.Append(null, $"<img src=/{i}.jpg>");

        Stopwatch watch = Stopwatch.StartNew();
        _ = ImagePages.Find(html.ToString());
        _ = ImagePages.Read(html.ToString(), "img, figure, div", "figure, div");
        Assert.True(watch.Elapsed < Patience);
    }

    [Fact]
    public void A_long_caption_has_its_credit_at_the_end()
    {
        string text = string.Concat(Enumerable.Repeat("Photo: (AP Photo/ © by ", Many));
        Stopwatch watch = Stopwatch.StartNew();
        (string? caption, string? credit) = CreditText.Split(text + "A lake. Photo: Ann Lee");
        Assert.NotNull(caption);
        Assert.True(credit!.Length < 130);
        Assert.True(watch.Elapsed < Patience);
    }
}
