using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords;

public sealed class HeadlineTests
{
    private const string SiteName = "<meta property=og:site_name content='Harbour Gazette'>";

    [Theory]
    [InlineData("<title>Ferry runs again - Harbour Gazette</title>")]
    [InlineData("<title>Harbour Gazette | Ferry runs again</title>")]
    [InlineData("<meta property=og:title content='Ferry runs again | North Coast | Harbour Gazette'><h1>Ferry runs again</h1>")]
    [InlineData("<meta property=og:title content='Ferry runs again — Harbour Gazette'>")]
    [InlineData("<meta name=twitter:title content='Ferry runs again'>")]
    [InlineData("<h1> Ferry <br> runs&nbsp;again </h1>")]
    [InlineData("<h1>Harbour Gazette</h1><title>Ferry runs again</title>")]
    public void It_has_no_name_of_the_site_in_it(string html) => Assert.Equal("Ferry runs again", Read(SiteName + html));

    [Fact]
    public void The_name_of_the_site_may_be_that_of_the_publisher_or_the_host()
    {
        string publisher = WordPages.Article("\"publisher\":{\"name\":\"The Tide\"}");
        Assert.Equal("Ferry runs again", Read(publisher + "<title>Ferry runs again – The Tide</title>"));
        Assert.Equal("Ferry runs again", Read("<title>Ferry runs again – Harbour-Gazette</title>"));
        Assert.Equal("Ferry runs again – and again", Read("<title>Ferry runs again – and again</title>"));
    }

    [Fact]
    public void The_heading_that_is_shown_counts_for_more_than_what_was_written_for_others()
    {
        string data = WordPages.Article("\"headline\":\"North coast ferry news\"");
        string shared = "<meta property=og:title content='You will not believe this ferry'>";
        Assert.Equal("Ferry runs again", Read(data + shared + "<h1>Ferry runs again</h1>"));
    }

    [Fact]
    public void Two_that_agree_tell_what_the_heading_has_too_much_or_too_little()
    {
        string agreed = WordPages.Article("\"headline\":\"Storm season: Ferry runs again\"")
            + "<meta property=og:title content='Storm season: Ferry runs again'>";
        Assert.Equal("Storm season: Ferry runs again", Read(agreed + "<h1>Ferry runs again</h1>"));
        Assert.Equal("Storm season: Ferry runs again", Read(agreed + "<h1>Weather Storm season: Ferry runs again</h1>"));
    }

    [Fact]
    public void Of_several_headings_it_is_the_one_that_the_page_gives_elsewhere()
    {
        string html = "<h1>Log in</h1><h1>Ferry runs ‘again’</h1><h1>More</h1><meta property=og:title content=\"Ferry runs 'again'\">";
        Assert.Equal("Ferry runs ‘again’", Read(html));
    }

    [Fact]
    public void Of_several_headings_that_nothing_else_knows_it_is_none() =>
        Assert.Equal("Ferry runs again", Read("<h1>Log in</h1><h1>Search</h1><meta property=og:title content='Ferry runs again'>"));

    [Fact]
    public void A_heading_that_a_title_ends_with_is_the_name_of_the_site() =>
        Assert.Equal("Ferry runs again after the storm", Read("<title>Ferry runs again after the storm | Tide</title><h1>Tide</h1>"));

    [Fact]
    public void What_was_escaped_twice_is_decoded()
    {
        string data = WordPages.Article("\"headline\":\"Ferry &amp;quot;runs&amp;quot; &amp; <em>runs</em>\"");
        Assert.Equal("Ferry \"runs\" & runs", Read(data));
        Assert.Equal("Ferry’s run", Read("<meta property=og:title content='Ferry&amp;#8217;s run'>"));
        Assert.Equal("Fish & chips; 3 < 4", Read("<meta property=og:title content='Fish & chips; 3 &lt; 4'>"));
    }

    [Fact]
    public void Soft_hyphens_are_no_part_of_it() => Assert.Equal("Hafenmeister", Read("<h1>Hafen&shy;meister</h1>"));

    [Theory]
    [InlineData(ArticleSources.JsonLd, "In data")]
    [InlineData(ArticleSources.Meta, "In meta")]
    [InlineData(ArticleSources.Markup, "In heading")]
    [InlineData(ArticleSources.Microdata, "In item")]
    [InlineData(ArticleSources.None, "")]
    public void It_looks_where_it_is_told_and_says_where_it_was(ArticleSources sources, string expected)
    {
        string html = WordPages.Article("\"headline\":\"In data\"")
            + "<meta property=og:title content='In meta'><h1>In heading</h1>"
            + "<div itemscope itemtype=https://schema.org/Article><b itemprop=headline>In item</b></div>";
        FoundText[] texts = WordPages.ReadAll(html, (reader, where) => reader.Headline(where), sources);
        Assert.Equal(expected, string.Join('|', texts.Select(text => text.Text)));
        Assert.All(texts, text => Assert.Equal(sources, text.Source));
    }

    [Fact]
    public void Articles_that_the_page_only_lists_do_not_count()
    {
        string html = WordPages.Article("\"headline\":\"Whale seen\",\"url\":\"https://www.harbour-gazette.example/2024/whale\"")
            + WordPages.Article("\"headline\":\"Ferry runs again\",\"url\":\"https://www.harbour-gazette.example/2024/ferry#article\"");
        Assert.Equal("Ferry runs again", Read(html));

        string byHeading = WordPages.Article("\"headline\":\"Whale seen\"") + WordPages.Article("\"headline\":\"Ferry runs again\"");
        Assert.Equal("Ferry runs again", WordPages.Read(
            byHeading + "<h1>Ferry runs again</h1>", (reader, sources) => reader.Headline(sources), ArticleSources.JsonLd));
    }

    [Fact]
    public void The_article_may_be_what_a_page_is_about()
    {
        string page = """{"@type":"WebPage","name":"Page","mainEntity":{"@type":"Article","headline":"Ferry runs again"}}""";
        Assert.Equal("Ferry runs again", Read(WordPages.JsonLd(page)));
        Assert.Equal("Ferry runs again", Read(WordPages.JsonLd($$"""{"@graph":[{"@type":"Organization","name":"x"},{{page}}]}""")));
    }

    private static string Read(string html) => WordPages.Read(html, (reader, sources) => reader.Headline(sources));
}
