using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Tests.Readers.Rankings;

public sealed class RankingHeadingTests
{
    [Theory]
    // In a card.
    [InlineData("""<div class="card"><h2>Top</h2><div><ul><li>a</ul></div></div>""", "Top")]
    [InlineData("""<h2>Outside</h2><div class="card"><p>Top</p><ul><li>a</ul></div>""", "Top")]
    [InlineData("""<div class="card"><div><div><button>Top</button></div></div><div><div><ul><li>a</ul></div></div></div>""", "Top")]
    [InlineData("""<div class="card"><div class="header label"><span>Top</span></div><a href="/all">All the others</a><ol><li><a href="/1">a</a></ol></div>""", "Top")]
    [InlineData("""<div class="card"><a href="/all"><h1>Top<i></i></h1></a><ul><li>a</ul></div>""", "Top")]
    [InlineData("""<div class="card"><div><h2>Top</h2><p class="time_info">18:20, 3 June</p></div><ul><li>a</ul></div>""", "Top")]
    [InlineData("""<div class="card"><h2>Top</h2><p class="time_info">18:20, 3 June</p><ul><li>a</ul></div>""", "Top")]
    [InlineData("""<div class="card"><div><span class="box-title">Top</span> <a href="/all">All</a></div><ul><li>a</ul></div>""", "Top")]
    // Not in the card.
    [InlineData("""<h2>Outside</h2><div class="card"><ul><li>a</ul></div>""", null)]
    [InlineData("""<p>A paragraph that ends.</p><div class="card"><ul><li>a</ul></div>""", null)]
    [InlineData("""<div class="card"><p>A sentence that ends.</p><ul><li>a</ul></div>""", null)]
    // Beside a list, or beside what is wrapped around it.
    [InlineData("<h2>Top</h2><ul><li>a</ul>", "Top")]
    [InlineData("<p>Top</p><!-- --><ul><li>a</ul>", "Top")]
    // Inside of a list.
    [InlineData("""<ul><h3>Top</h3><li>a</ul>""", "Top")]
    [InlineData("""<ul><li class="first">Top<li><a href="/1">a</a></ul>""", "Top")]
    public void Finds_the_heading(string html, string? heading)
    {
        Ranking ranking = Assert.Single(RankingPages.Read(html));
        Assert.Equal(heading, ranking.Heading);
        Assert.Equal(["a"], ranking.Items.Select(item => item.Title));
    }

    [Theory]
    [InlineData("<div><h2>Top</h2></div><div><ul><li>a</ul></div>")]
    [InlineData("<div><p>Top</p><div><div><ul><li>a</ul></div></div></div>")]
    [InlineData("<div><div><div>Top</div></div><div><div><ul><li>a</ul></div></div></div>")]
    public void Finds_the_heading_of_a_list_that_stands_alone_around_it(string html) =>
        Assert.Equal("Top", Assert.Single(RankingPages.Read(html, "ul")).Heading);

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
        using Page page = Page.FromText(text);

        List<Ranking> rankings = RankingPages.Read(page, "ul");

        Assert.Equal(
            [
                ("Most Read", "Popular articles in the past 24 hours", "24 hours", "P1D", null),
                ("Most Read", "Popular articles in the past week", "week", "P7D", null),
                (null, "Top Articles in Politics", null, null, "Politics"),
            ],
            rankings.Select(r => (r.Group, r.Heading, r.Period, r.PeriodIso, r.Scope)));
        Assert.Equal(
            [(1, "One", "One", false), (2, "Two", "Two ...", true), (1, "Three", "Three…", true), (1, "Four", "Four", false)],
            rankings.SelectMany(r => r.Items).Select(i => (i.Rank, i.Title, i.Raw, i.Truncated)));
    }

    [Theory]
    [InlineData("Top Articles in Politics", "Politics")]
    [InlineData("\"Society\" POPULAR ARTICLE", "Society")]
    [InlineData("Lo más leído en Sociedad", "Sociedad")]
    [InlineData("Mest läst – Sverige", "Sverige")]
    [InlineData("社会ランキング", "社会")]
    [InlineData("정치 많이 본 뉴스", "정치")]
    [InlineData("Most Read", null)]
    [InlineData("ACCESS RANKING", null)]
    [InlineData("アクセスランキング", null)]
    [InlineData("ニュースランキング", null)]
    [InlineData("Popular articles in the past week", null)]
    [InlineData("TOP READS IN SECTION", null)]
    [InlineData("Most read in the last five years of this paper", null)]
    public void Tells_the_section_that_a_heading_names(string heading, string? scope) =>
        Assert.Equal(scope, Assert.Single(RankingPages.Read($"<h2>{heading}</h2><ul><li>a</ul>")).Scope);
}
