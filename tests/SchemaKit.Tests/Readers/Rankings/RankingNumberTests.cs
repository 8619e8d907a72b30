using SchemaKit.Articles;

namespace SchemaKit.Tests.Readers.Rankings;

public sealed class RankingNumberTests
{
    [Theory]
    // Of an element of its own.
    [InlineData("<li><span class=num>3</span><a href=/a>Rain</a>", "<li><span class=num>4</span><a href=/b>Snow</a>", 3, 4)]
    [InlineData("<li><a href=/a><div>1.</div><h3>Rain</h3></a>", "<li><a href=/b><div>2.</div><h3>Snow</h3></a>", 1, 2)]
    [InlineData("<li><h3><a href=/a><b>1</b>Rain</a></h3>", "<li><h3><a href=/b><b>2</b>Snow</a></h3>", 1, 2)]
    [InlineData("<li><i>第1位</i><p>Rain</p>", "<li><i>第2位</i><p>Snow</p>", 1, 2)]
    [InlineData("<li><i>#10</i><p>Rain</p>", "<li><i>#9</i><p>Snow</p>", 10, 9)]
    // Of an attribute.
    [InlineData("<li data-rank=4>Rain", "<li data-rank=6>Snow", 4, 6)]
    [InlineData("<li value=4>Rain", "<li value=6>Snow", 4, 6)]
    [InlineData("<li><a href=/a data-position=4>Rain</a>", "<li><a href=/b data-position=6>Snow</a>", 4, 6)]
    [InlineData("<li><a href=/a data-label='#4 / Rain'>Rain</a>", "<li><a href=/b data-label='#6 / Snow'>Snow</a>", 4, 6)]
    // Of a class.
    [InlineData("<li class=is-rank4>Rain", "<li class='x is-rank6'>Snow", 4, 6)]
    [InlineData("<li class=rank-4>Rain", "<li class=rank-6>Snow", 4, 6)]
    [InlineData("<li class='item num4'>Rain", "<li class='item num6'>Snow", 4, 6)]
    // Of the title.
    [InlineData("<li>4. Rain", "<li>5. Snow", 4, 5)]
    [InlineData("<li>1 Rain", "<li>2 Snow", 1, 2)]
    [InlineData("<li>①Rain", "<li>② Snow", 1, 2)]
    [InlineData("<li>第1位 Rain", "<li>第2位 Snow", 1, 2)]
    [InlineData("<li>1位：Rain", "<li>2位：Snow", 1, 2)]
    [InlineData("<li>No.1 Rain", "<li>No.2 Snow", 1, 2)]
    // Of the place, where the others are no ranks.
    [InlineData("<li data-rank=x>Rain", "<li data-rank=6>Snow", 1, 2)]
    [InlineData("<li class=rank7>Rain", "<li class=rank7>Snow", 1, 2)]
    [InlineData("<li class=post-311>Rain", "<li class=post-415>Snow", 1, 2)]
    [InlineData("<li><a href=/a>Rain</a> <span>12</span>", "<li><a href=/b>Snow</a> <span>12</span>", 1, 2)]
    [InlineData("<li><a href=/a>Rain</a> <span>12</span>", "<li><a href=/b>Snow</a> <span>31</span>", 1, 2)]
    public void Takes_the_number_from_where_the_page_has_it(string first, string second, int firstRank, int secondRank)
    {
        Ranking ranking = Assert.Single(RankingPages.Read($"<ul>{first}{second}</ul>"));
        Assert.Equal([(firstRank, "Rain"), (secondRank, "Snow")], ranking.Items.Select(item => (item.Rank, item.Title)));
    }

    [Theory]
    [InlineData("7 reasons to sail", "3 ways to sink")]
    [InlineData("2 boats lost", "3 boats found")]
    [InlineData("1.5 million boats", "2.5 million sails")]
    [InlineData("1st prize for the ferry", "2nd prize for the tug")]
    [InlineData("1. Boats", "Sails")]
    public void Leaves_numbers_in_titles_that_do_not_count_the_items(string first, string second)
    {
        Ranking ranking = Assert.Single(RankingPages.Read($"<ul><li>{first}</li><li>{second}</li></ul>"));
        Assert.Equal([(1, first), (2, second)], ranking.Items.Select(item => (item.Rank, item.Title)));
    }

    [Fact]
    public void Leaves_a_number_that_the_title_begins_with_behind_the_shown_one()
    {
        Ranking ranking = Assert.Single(RankingPages.Read(
            "<ul><li><b>1</b><p><a href=/a>1.500 boats</a></p><li><b>2</b><p><a href=/b>2.500 sails</a></p></ul>"));
        Assert.Equal([(1, "1.500 boats"), (2, "2.500 sails")], ranking.Items.Select(item => (item.Rank, item.Title)));
    }

    [Theory]
    [InlineData("<ol start=11><li>a<li>b</ol>", 11, 12)]
    [InlineData("<ol reversed><li>a<li>b</ol>", 2, 1)]
    [InlineData("<ol reversed start=10><li>a<li>b</ol>", 10, 9)]
    [InlineData("<ol start=-3><li>a<li>b</ol>", 1, 2)]
    public void Counts_as_the_list_is_numbered(string html, int first, int second) =>
        Assert.Equal([first, second], Assert.Single(RankingPages.Read(html)).Items.Select(item => item.Rank));

    [Fact]
    public void Keeps_the_number_in_the_title_as_it_is_shown()
    {
        RankingItem item = Assert.Single(RankingPages.Read("<ul><li>1. Rain and...<li>2. Snow</ul>")).Items[0];
        Assert.Equal((1, "Rain and", "1. Rain and...", true), (item.Rank, item.Title, item.Raw, item.Truncated));
    }
}
