using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords;

public sealed class AuthorsTests
{
    // Enough of a page behind an element for it to be looked at as all but the last ones of a page are.
    private const string Filler = "<p>The ferry to the north coast runs again since the ice has gone, as it does every year at that time.</p>";

    private const string SiteName = "<meta property=og:site_name content='Harbour Gazette'>";

    [Theory]
    [InlineData("\"author\":{\"@type\":\"Person\",\"name\":\"Ann Lee\"}")]
    [InlineData("\"author\":[{\"@type\":\"Person\",\"name\":[\"Ann Lee\"]}]")]
    [InlineData("\"author\":\"By Ann Lee\"")]
    [InlineData("\"author\":[\"Ann Lee\"]")]
    [InlineData("\"author\":{\"@list\":[{\"name\":\"Ann Lee\"}]}")]
    [InlineData("\"creator\":[\"Ann Lee\"]")]
    [InlineData("\"author\":[{\"@type\":\"Person\",\"name\":\"Ann Lee\"},{\"@type\":\"Organization\",\"name\":\"Tide Wire\"}]")]
    [InlineData("\"author\":[{\"name\":\"Ann Lee\"},{\"name\":\"ANN LEE\"},{\"name\":\"Harbour Gazette\"}]")]
    public void Structured_data_names_them_in_many_ways(string members) =>
        Assert.Equal("Ann Lee", Read(SiteName + WordPages.Article(members)));

    [Fact]
    public void An_author_may_stand_elsewhere_under_its_id()
    {
        string html = WordPages.JsonLd("""
            {"@graph":[
              {"@type":"Article","headline":"x","author":{"@type":"Person","@id":"#ann","url":"/ann"}},
              {"@type":"Person","@id":"#ann","name":"Ann Lee","url":"/ann","image":"/ann.jpg"}]}
            """);
        Assert.Equal("Ann Lee", Read(html));
    }

    [Fact]
    public void The_first_source_that_names_a_person_gives_the_whole_list()
    {
        string html = WordPages.Article("\"author\":{\"@type\":\"Organization\",\"name\":\"Harbour Gazette\"}")
            + SiteName
            + "<meta name=author content='Harbour Gazette'><meta name=author content='Ann Lee'><meta name=author content='Bo Ek'>"
            + "<p class=byline>By Cy Oh</p>";
        Assert.Equal("Ann Lee|Bo Ek", Read(html));
    }

    [Fact]
    public void Organisations_count_where_no_person_is_named()
    {
        string agency = WordPages.Article("\"author\":{\"@type\":\"Organization\",\"name\":\"Tide Wire\"}");
        Assert.Equal("Tide Wire", Read(SiteName + agency + "<meta name=author content='Harbour Gazette'>"));
        Assert.Equal("Harbour Gazette", Read(SiteName + "<meta name=author content='Harbour Gazette'>"));
    }

    [Fact]
    public void What_an_agency_wrote_has_no_byline_of_the_site()
    {
        string agency = WordPages.Article("\"author\":{\"@type\":\"Organization\",\"name\":\"Tide Wire\"}");
        Assert.Equal("Tide Wire", Read(SiteName + agency + "<p class=author>By Ann Lee</p>"));
        string own = WordPages.Article("\"author\":{\"@type\":\"Organization\",\"name\":\"Harbour Gazette\"}");
        Assert.Equal("Ann Lee", Read(SiteName + own + "<p class=author>By Ann Lee</p>"));
    }

    [Theory]
    [InlineData("<meta property=article:author content=https://harbour.example/ann>")]
    [InlineData("<meta name=author content=a.lee@harbour.example>")]
    [InlineData("<meta name=author content=105092>")]
    [InlineData("<meta name=parsely-author content=ann-lee>")]
    [InlineData("<meta name=twitter:creator content=@ann>")]
    public void Addresses_and_numbers_are_no_names(string html) => Assert.Equal("", Read(html));

    [Theory]
    [InlineData("<p class=byline>By Ann Lee, Staff Writer</p>", "Ann Lee")]
    [InlineData("<div class=article-author__name>Ann Lee</div>", "Ann Lee")]
    [InlineData("<span class=authorName>Ann Lee</span>", "Ann Lee")]
    [InlineData("<a rel=author href=/ann>Ann Lee</a> and <a rel=author href=/bo>Bo Ek</a><p class=author>Cy Oh</p>", "Ann Lee|Bo Ek")]
    [InlineData("<a rel=author href=/ann>annl</a>", "annl")]
    [InlineData("<span class=author>Kultur</span><span class=author>Ann Lee</span>", "Ann Lee")]
    [InlineData("<div class=author-bio>Ann Lee</div>", "")]
    [InlineData("<div class=authority>Ann Lee</div>", "")]
    [InlineData("<p class=byline>By <b class=author>Ann Lee</b></p>", "Ann Lee")]
    public void A_byline_that_is_shown_is_known_by_its_class(string html, string names) => Assert.Equal(names, Read(html));

    [Theory]
    [InlineData("author")]
    [InlineData("byline")]
    [InlineData("Autoren")]
    [InlineData("auteur")]
    public void Its_class_may_stand_anywhere_among_others(string word)
    {
        for (int before = 0; before < 70; before++)
        {
            string others = before == 0 ? "" : new string('x', before - 1) + " ";
            string html = $"<p class=\"{others}{word} wide\">Ann Lee</p><p class='{others}none'>author byline</p>{Filler}";
            Assert.Equal("Ann Lee", Read(html));
            Assert.Equal("", Read($"<p class=\"{others}none\" title=\"{word}\">Ann Lee</p>{Filler}"));
        }
    }

    [Fact]
    public void A_property_may_stand_anywhere_in_a_start_tag()
    {
        for (int before = 0; before < 70; before++)
        {
            string name = $"<b property=\"og:x\" title=\"{new string('x', before)}\" itemprop=author>Ann Lee</b>";
            Assert.Equal("Ann Lee", Read($"<div itemscope itemtype=Article>{name}</div>{Filler}", ArticleSources.Microdata));
        }
    }

    [Fact]
    public void The_byline_behind_the_heading_is_that_of_the_article() =>
        Assert.Equal("Ann Lee", Read("<p class=author>Bo Ek</p><h1>Ferry</h1><p class=author>Ann Lee</p><p class=author>Cy Oh</p>"));

    [Theory]
    [InlineData("<div itemscope itemtype=https://schema.org/NewsArticle><span itemprop=author>Ann Lee</span></div>")]
    [InlineData("<div itemscope itemtype=Article><p itemprop=author itemscope><b itemprop=name>Ann Lee</b>, editor</p></div>")]
    public void Microdata_names_them(string html) => Assert.Equal("Ann Lee", Read(html, ArticleSources.Microdata));

    [Fact]
    public void Authors_of_other_things_are_none_of_the_article()
    {
        string html = "<div itemscope itemtype=https://schema.org/Comment><span itemprop=author>Ann Lee</span></div>";
        Assert.Equal("", Read(html, ArticleSources.Microdata));
    }

    [Fact]
    public void A_hundred_are_enough()
    {
        IEnumerable<string> metas = Enumerable.Range(0, 20_000)
            .Select(i => $"<meta name=author content='Ann {(char)('A' + (i % 26))}{new string('x', i % 37)}'>");
        FoundText[] authors = WordPages.ReadAll(string.Concat(metas), (reader, sources) => reader.Authors(sources));
        Assert.Equal(100, authors.Length);
    }

    private static string Read(string html, ArticleSources sources = ArticleSources.All) =>
        WordPages.Read(html, (reader, where) => reader.Authors(where), sources);
}
