using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers;

public sealed class RankingReaderTests
{
    [Fact]
    public void Finds_headings_periods_and_their_group_in_a_flattened_text()
    {
        const string text = """
            The last sentence of the report.
            Most Read
            Popular articles in the past 24 hours
            -
            One
            -
            Two ...
            Popular articles in the past week
            -
            Three…
            Top Articles in Politics
            -
            Four
            """;

        Ranking[] rankings = ReadAll(Page.FromText(text), TagId.Ul);

        Assert.Equal(
            [
                ("Most Read", "Popular articles in the past 24 hours", "24 hours"),
                ("Most Read", "Popular articles in the past week", "week"),
                (null, "Top Articles in Politics", null),
            ],
            rankings.Select(r => (r.Group, r.Heading, r.Period)));
        Assert.Equal(
            [(1, "One", "One", false), (2, "Two", "Two ...", true), (1, "Three", "Three…", true), (1, "Four", "Four", false)],
            rankings.SelectMany(r => r.Items).Select(i => (i.Rank, i.Title, i.Raw, i.Truncated)));
    }

    [Theory]
    [InlineData("""<div class="card"><h2>Top</h2><div><ul><li>a</ul></div></div>""", "Top")]
    [InlineData("""<h2>Outside</h2><div class="card"><p>Top</p><ul><li>a</ul></div>""", "Top")]
    [InlineData("""<h2>Outside</h2><div class="card"><ul><li>a</ul></div>""", null)]
    [InlineData("""<p>A paragraph that ends.</p><div class="card"><ul><li>a</ul></div>""", null)]
    public void Looks_for_the_heading_inside_the_selected_card(string html, string? heading)
    {
        using Page page = Parse(html);
        Assert.True(RankingReader.TryRead(First(page, TagId.Div), out Ranking? ranking));
        Assert.Equal(heading, ranking.Heading);
    }

    [Theory]
    [InlineData("<h2>Top</h2><ul><li>a</ul>", "Top")]
    [InlineData("<div><h2>Top</h2></div><div><ul><li>a</ul></div>", "Top")]
    [InlineData("<div><p>Top</p><div><div><ul><li>a</ul></div></div></div>", "Top")]
    public void Looks_for_the_heading_beside_the_selected_list(string html, string heading)
    {
        using Page page = Parse(html);
        Assert.True(RankingReader.TryRead(First(page, TagId.Ul), out Ranking? ranking));
        Assert.Equal(heading, ranking.Heading);
    }

    [Fact]
    public void Reads_title_address_and_picture_of_an_item()
    {
        using Page page = Parse(
            """
            <ul><li><a href="/a?x=1&amp;y=2"><figure><img src=" /a.jpg "></figure><h3>Rain,<br>then sun...</h3></a></li>
            <li><a href="b">Plain</a></li></ul>
            """);
        Assert.True(RankingReader.TryRead(First(page, TagId.Ul), out Ranking? ranking));
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
    [InlineData("<ul></ul>")]
    [InlineData("<ul><li></li><li><img src=a.jpg></li></ul>")]
    [InlineData("<ul><li>...</li></ul>")]
    public void Takes_an_empty_shell_for_no_ranking(string html)
    {
        using Page page = Parse(html);
        Assert.False(RankingReader.TryRead(First(page, TagId.Ul), out _));
    }

    private static Page Parse(string html) =>
        Page.Parse(html, new PageOptions { Url = new Uri("https://example.com/news/today") });

    private static Node First(Page page, TagId tag)
    {
        foreach (Node element in page.Document.DescendantElements)
        {
            if (element.Tag == tag)
                return element;
        }

        return default;
    }

    private static Ranking[] ReadAll(Page page, TagId tag)
    {
        List<Ranking> rankings = [];
        foreach (Node element in page.Document.DescendantElements)
        {
            if (element.Tag == tag && RankingReader.TryRead(element, out Ranking? ranking))
                rankings.Add(ranking);
        }

        return [.. rankings];
    }
}
