using SchemaKit.Articles;

namespace SchemaKit.Tests.Readers.Rankings;

public sealed class RankingTitleTests
{
    [Fact]
    public void Reads_title_address_and_picture_of_an_item()
    {
        Ranking ranking = Assert.Single(RankingPages.Read(
            """
            <ul><li><a href="/a?x=1&amp;y=2"><figure><img src=" /a.jpg "></figure><h3>Rain,<br>then sun...</h3></a></li>
            <li><a href="b">Plain</a></li></ul>
            """));

        Assert.Equal(
            [
                new RankingItem
                {
                    Rank = 1, Title = "Rain, then sun", Raw = "Rain, then sun...", Truncated = true,
                    Url = new Uri("https://example.com/a?x=1&y=2"), Thumbnail = new Uri("https://example.com/a.jpg"),
                },
                new RankingItem { Rank = 2, Title = "Plain", Raw = "Plain", Url = new Uri("https://example.com/news/b") },
            ],
            ranking.Items);
    }

    [Theory]
    [InlineData("""<a href="/t">The Title of It</a> <a href="/s">Sports</a>""")]
    [InlineData("""<a href="/s" class="label">The Section of Sports</a><a href="/t" class="item__headline">The Title of It</a>""")]
    [InlineData("""<a href="/t"><span class="x-meta">Sports</span><span>The Title of It</span></a>""")]
    [InlineData("""<a href="/t"><div class="box-title">The Title of It<div class="box-author">Bertha Blum</div></div></a>""")]
    [InlineData("""<a href="/t" class="title">The Title of It</a><a href="/s" class="label">The Title</a>""")]
    [InlineData("""<a href="/t"><h3><span class="label">Live</span>. The Title of It</h3></a>""")]
    [InlineData("""<a href="/t"><h3><span class="visually-hidden">Subscribers only. </span><span>The Title of It</span></h3></a>""")]
    [InlineData("""<a href="/t"><span class="sr-only">The Title of It</span></a><div>In Sports</div>""")]
    [InlineData("""<a href="/t"><time>18:30</time><div>The Title of It</div></a>""")]
    [InlineData("""<h4 class="kicker">In Sports</h4><h3><a href="/t">The Title of It</a></h3><h5><a href="/b">Bertha</a></h5>""")]
    [InlineData("""<h3><span class="sr-only">The Title of It</span> <a href="/t">The Title of It</a></h3>""")]
    [InlineData("""<h3>The Title <a href="/t">of</a> It</h3>""")]
    [InlineData("""<a href="/t"></a><div><h3>The Title of It</h3><p>What is said below, at some length.</p></div>""")]
    [InlineData("""<a href="/t"><img alt="The Title of It" src="/t.jpg"></a>""")]
    [InlineData("""<a href="/t" title="The Title of It"><img src="/t.jpg"></a>""")]
    public void Tells_the_title_from_what_stands_beside_it(string item)
    {
        RankingItem read = Assert.Single(RankingPages.Read($"<ul><li>{item}</ul>")).Items[0];
        Assert.Equal(("The Title of It", "https://example.com/t"), (read.Title, read.Url?.AbsoluteUri));
    }

    [Theory]
    [InlineData("""<img src="data:image/gif;base64,R0" data-src="/t.jpg">""", "/t.jpg")]
    [InlineData("""<img src="/empty.png" data-src="/t.jpg">""", "/t.jpg")]
    [InlineData("""<img srcset="/t.jpg 1x, /t2.jpg 2x">""", "/t.jpg")]
    [InlineData("""<img src="/lock.svg?v=1"><img src="/t.jpg">""", "/t.jpg")]
    [InlineData("""<img src="data:image/gif;base64,R0">""", null)]
    public void Takes_the_picture_that_is_to_be_shown(string image, string? address)
    {
        RankingItem read = Assert.Single(RankingPages.Read($"<ul><li><a href=/t>{image}Title</a></ul>")).Items[0];
        Assert.Equal(address is null ? null : "https://example.com" + address, read.Thumbnail?.AbsoluteUri);
    }

    [Theory]
    [InlineData("""<a href="/t" title="It’s raining in the harbour">It's raining in...</a>""", "It’s raining in the harbour", true)]
    [InlineData("""<a href="/t" aria-label="Rain in the harbour">Rain in …</a>""", "Rain in the harbour", true)]
    [InlineData("""<a href="/t"><img src="/t.jpg" alt="Rain in the harbour">Rain in [...]</a>""", "Rain in the harbour", true)]
    [InlineData("""<a href="/t"><h3 title="Rain in the harbour">Rain in...</h3></a>""", "Rain in the harbour", true)]
    [InlineData("""<a href="/t" title="A boat">Rain in...</a>""", "Rain in", true)]
    [InlineData("""<a href="/t" title="Rain in the...">Rain in...</a>""", "Rain in", true)]
    [InlineData("""<a href="/t" title="And then it rained...">And then it rained...</a>""", "And then it rained...", false)]
    [InlineData("""<a href="/t" title="More about rain">Rain in the harbour</a>""", "Rain in the harbour", false)]
    public void Takes_the_whole_title_where_an_attribute_has_it(string item, string title, bool isCut)
    {
        RankingItem read = Assert.Single(RankingPages.Read($"<ul><li>{item}</ul>")).Items[0];
        Assert.Equal((title, isCut), (read.Title, read.Truncated));
    }

    [Fact]
    public void Takes_dots_for_the_authors_where_longer_titles_are_not_cut()
    {
        Ranking ranking = Assert.Single(RankingPages.Read("<ul><li>And then it rained...<li>The harbour has a festival, and boats</ul>"));
        Assert.Equal([("And then it rained...", false), ("The harbour has a festival, and boats", false)], ranking.Items.Select(item => (item.Title, item.Truncated)));
    }

    [Theory]
    [InlineData("It's raining in...", new[] { "It’s raining in the harbour" }, "It’s raining in the harbour")]
    [InlineData("It’s raining in...", new[] { "It’s raining in the harbour", "It's raining in the harbour", "Snow" }, "It’s raining in the harbour")]
    [InlineData("Rain in...", new[] { "Rain in the harbour", "Rain in the town" }, null)]
    [InlineData("Rain in...", new[] { "Rain in", "Rain in the town" }, "Rain in the town")]
    [InlineData("Rain in...", new[] { "Rain in" }, null)]
    [InlineData("Rain in...", new[] { "Rain at the harbour" }, null)]
    [InlineData("Rain in...", new[] { "Rain in the town..." }, null)]
    public void Resolves_a_cut_title_by_the_only_whole_one_that_begins_with_it(string cut, string[] others, string? whole)
    {
        string html = $"<ul><li>{cut}</ul>" + string.Concat(others.Select((other, i) => $"<h2>List {i}</h2><ul><li>{other}</ul>"));
        Assert.Equal(whole, RankingPages.Read(html)[0].Items[0].ResolvedTitle);
    }
}
