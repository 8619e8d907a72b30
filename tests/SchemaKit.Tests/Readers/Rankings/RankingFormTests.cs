using SchemaKit.Articles;

namespace SchemaKit.Tests.Readers.Rankings;

public sealed class RankingFormTests
{
    [Theory]
    [InlineData("""<div class="card"><h2>Top</h2><ul><li>One</li><li>Two</li></ul></div>""")]
    [InlineData("""<div class="card"><h2>Top</h2><ol><li><a href="/1">One</a><li><a href="/2">Two</a></ol></div>""")]
    [InlineData("""<h2>Top</h2><ol><li><a href="/1">One</a><li><a href="/2">Two</a></ol>""")]
    [InlineData("""<div class="card"><h2>Top</h2><ul><li><a href="/1">One</a><li class="ad"><li>Advertisement<li><a href="/2">Two</a></ul></div>""")]
    [InlineData("""<div class="card"><h2>Top</h2><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul><a href="/all">More of what is read</a></div>""")]
    [InlineData("""<div class="card"><h2>Top</h2><ul><li><a href="/1">One</a><li><a href="/2">Two</a></ul><ul class="dots"><li>1<li>2</ul></div>""")]
    public void Reads_lists(string html) => Assert.Equal(["Top: One | Two"], RankingPages.Read(html).Select(RankingPages.Line));

    [Theory]
    [InlineData("""<ul><li><a href="/1">One</a><li>Two</ul>""", "One | Two")]
    [InlineData("""<ul><li><a href="/1">One</a><li><a href="/2">Two</a><li><h3>This article</h3></ul>""", "One | Two | This article")]
    [InlineData("""<ul><li><a href="/1">One</a><li><a href="/2">Two</a><li><b>Buy this, and that too</b></ul>""", "One | Two")]
    public void Leaves_out_what_is_no_link_and_says_nowhere_that_it_is_a_title(string html, string titles) =>
        Assert.Equal([$": {titles}"], RankingPages.Read(html).Select(RankingPages.Line));

    [Theory]
    [InlineData("<section><h2>Top</h2>{1}{2}</section>", "{0}")]
    [InlineData("<section><h2>Top</h2><div>{1}{2}</div></section>", "<div class='teaser'>{0}</div>")]
    [InlineData("<section><header><h2>Top</h2><a href='/all'>All of them, every day</a></header><div><div>{1}{2}</div></div></section>", "<div class='teaser'>{0}</div>")]
    [InlineData("<section><h2>Top</h2>{1}{2}</section>", "<article class='post post-{1}'>{0}</article>")]
    [InlineData("<section><h2>Top</h2><div>{1}</div><div>{2}</div></section>", "<p>{0}</p>")]
    [InlineData("<section><h2>Top</h2><div class='grid'><li>{1}</li><li>{2}</li></div></section>", "{0}")]
    [InlineData("<section><h2>Top</h2><div class='teaser'>{1}</div><div class='row'><div class='teaser'>{2}</div></div></section>", "{0}")]
    public void Tells_cards_by_what_they_have_in_common(string page, string card)
    {
        string html = page.Replace("{1}", Card("early"), StringComparison.Ordinal).Replace("{2}", Card("evening"), StringComparison.Ordinal);

        Ranking ranking = Assert.Single(RankingPages.Read(html, "section"));

        Assert.Equal("Top: The early train is late | The evening train is late", RankingPages.Line(ranking));
        Assert.Equal(["https://example.com/a/early", "https://example.com/a/evening"], ranking.Items.Select(item => item.Url?.AbsoluteUri));

        string Card(string train) => card
            .Replace("{0}", $"""<a href="/a/{train}"><h3>The {train} train is late</h3></a>""", StringComparison.Ordinal)
            .Replace("{1}", train, StringComparison.Ordinal);
    }

    [Theory]
    // A large card above small ones, and beside a row of them that looks like it from outside.
    [InlineData("<div class='teaser'>1</div><div class='row'><div class='teaser'>2</div><div class='teaser'>3</div></div>")]
    [InlineData("<div class='box'><div>1</div></div><div class='box'><div><div class='box'>2</div><div class='box'>3</div></div></div>")]
    [InlineData("<div class='large teaser'>1</div><div class='teaser'>2</div><div class='teaser'>3</div>")]
    [InlineData("<article class='teaser'>1</article><div><article class='teaser'>2</article></div><article class='teaser'>3</article>")]
    public void Finds_cards_that_do_not_stand_side_by_side(string cards)
    {
        foreach (string number in (string[])["1", "2", "3"])
            cards = cards.Replace($">{number}<", $"><a href='/{number}'><h3>The title number {number}</h3></a><", StringComparison.Ordinal);

        Assert.Equal(
            ["Top: The title number 1 | The title number 2 | The title number 3"],
            RankingPages.Read($"<div class='card'><h2>Top</h2><div>{cards}</div></div>").Select(RankingPages.Line));
    }

    [Fact]
    public void Does_not_take_the_parts_of_a_card_for_cards()
    {
        const string html = """
            <section class="card"><h2>Top</h2>
            <div class="teaser"><a href="/rail">Trains and railways</a><a href="/people/b">Bertha of the Harbour</a><h3><a href="/1">The early train is late</a></h3>
              <ul><li><a href="/t/1">trains</a><li><a href="/t/2">time</a></ul></div>
            <div class="teaser"><a href="/rail">Trains and railways</a><a href="/people/c">Carl of the Station</a><h3><a href="/2">The evening train is early</a></h3>
              <ul><li><a href="/t/1">trains</a><li><a href="/t/2">time</a></ul></div></section>
            """;

        Assert.Equal(["Top: The early train is late | The evening train is early"], RankingPages.Read(html).Select(RankingPages.Line));
    }

    [Fact]
    public void Reads_each_of_several_lists_in_one_card()
    {
        const string html = """
            <div class="card">
            <div class="col"><h2>Read</h2><ol><li><a href="/1">One</a><li><a href="/2">Two</a></ol></div>
            <div class="col"><h2>Shared</h2><ol><li><a href="/3">Three</a><li><a href="/4">Four</a></ol></div>
            </div>
            """;

        Assert.Equal(["Read: One | Two", "Shared: Three | Four"], RankingPages.Read(html).Select(RankingPages.Line));
    }

    [Fact]
    public void Reads_lists_that_are_items_of_a_list()
    {
        const string html = """
            <ul><li><h3>Read</h3><ol><li><a href="/1">The first of all trains</a><li><a href="/2">The second of them</a></ol></li>
            <li><h3>Shared</h3><ol><li><a href="/3">The third of all trains</a><li><a href="/4">The fourth of them</a></ol></li></ul>
            """;

        Assert.Equal(
            ["Read: The first of all trains | The second of them", "Shared: The third of all trains | The fourth of them"],
            RankingPages.Read(html, "body > ul").Select(RankingPages.Line));
    }

    [Theory]
    [InlineData("""<div class="card"><h2>Top</h2><ul></ul></div>""", "Top")]
    [InlineData("""<div class="card"><h2>Top</h2><ul><li></li><li><a></a></li></ul></div>""", "Top")]
    [InlineData("""<div class="card"><h2>Top</h2><div class="loader"></div></div>""", "Top")]
    [InlineData("""<h2>Top</h2><ul></ul>""", "Top")]
    public void Gives_an_empty_ranking_for_a_heading_whose_list_is_still_to_be_filled(string html, string heading)
    {
        Ranking ranking = Assert.Single(RankingPages.Read(html));
        Assert.Equal(heading, ranking.Heading);
        Assert.Empty(ranking.Items);
    }

    [Theory]
    [InlineData("<ul></ul>")]
    [InlineData("<ul><li></li><li><img src=a.jpg></li></ul>")]
    [InlineData("<ul><li>...</li></ul>")]
    [InlineData("""<div class="card"></div>""")]
    [InlineData("""<div class="card" data-title="Top"></div>""")]
    [InlineData("""<div class="card"><h2>Top</h2><p>A text of its own.</p></div>""")]
    [InlineData("""<div class="card">Top</div>""")]
    public void Invents_nothing_where_there_is_neither_heading_nor_item(string html) => Assert.Empty(RankingPages.Read(html));

    [Fact]
    public void Drops_a_ranking_that_was_read_before()
    {
        const string list = """<h2>Top</h2><ul><li><a href="/1">One<img src="large.jpg"></a><li><a href="/2">Two</a></ul>""";
        string html = $"""
            <div class="card wide">{list}</div>
            <div class="card narrow">{list.Replace("large", "small", StringComparison.Ordinal)}</div>
            <div class="card">{list.Replace("Top", "Other", StringComparison.Ordinal)}</div>
            <div class="card">{list.Replace("/2", "/3", StringComparison.Ordinal)}</div>
            """;

        Assert.Equal(["Top: One | Two", "Other: One | Two", "Top: One | Two"], RankingPages.Read(html).Select(RankingPages.Line));
    }

    [Fact]
    public void Reads_a_list_once_that_is_selected_with_its_card()
    {
        const string html = """<h2>Outside</h2><div class="card"><h2>Top</h2><ul><li>One<li>Two</ul></div>""";
        Assert.Equal(["Top: One | Two"], RankingPages.Read(html, ".card, ul").Select(RankingPages.Line));
    }
}
