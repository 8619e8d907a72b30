namespace SchemaKit.Tests.ArticleWords;

public sealed class PageWordTests
{
    [Fact]
    public void Descriptions_come_from_the_article_then_from_meta_elements()
    {
        string html = "<meta property=og:description content='Shared'><meta name=description content='Found  &amp;amp; kept'>"
            + WordPages.Article("\"description\":\"In data\"");
        Assert.Equal("In data|Found & kept|Shared", WordPages.Read(html, (reader, sources) => reader.Description(sources)));
    }

    [Fact]
    public void The_section_is_what_the_article_says()
    {
        string html = "<meta property=article:section content=Coast>" + WordPages.Article("\"articleSection\":[\"News\",\"Sea\"]");
        Assert.Equal("News|Sea|Coast", Section(html));
        Assert.Equal("Coast", Section("<meta property=article:section content=Coast>"));
    }

    [Fact]
    public void Else_it_is_the_last_step_of_the_way_to_the_article()
    {
        Assert.Equal("Coast", Section("<nav class=breadcrumb><a>Home</a> <a>News</a> <a>Coast</a></nav>"));
        Assert.Equal("", Section("<nav class=breadcrumb><a>Home</a></nav>"));
    }

    [Fact]
    public void Steps_stand_in_the_order_of_their_positions()
    {
        string list = """
            "itemListElement":[
              {"@type":"ListItem","position":2,"name":"News"},
              {"@type":"ListItem","position":1,"item":{"@id":"/","name":"Home"}},
              {"@type":"ListItem","position":3,"name":"Ferry runs again after the storm"}]
            """;
        string title = "<title>Ferry runs again after the storm | Gazette</title>";
        Assert.Equal("Home|News", Breadcrumbs(title + WordPages.JsonLd($$"""{"@type":"BreadcrumbList",{{list}}}""")));
        Assert.Equal("Home|News", Breadcrumbs(
            title + WordPages.JsonLd($$$"""{"@type":"WebPage","breadcrumb":{"@type":"BreadcrumbList",{{{list}}}}}""")));
    }

    [Theory]
    [InlineData("<ol itemscope itemtype=BreadcrumbList><li itemprop=itemListElement itemscope><a itemprop=item>"
        + "<b itemprop=name>Home</b></a><li itemprop=itemListElement itemscope><b itemprop=name>News</b></ol>")]
    [InlineData("<div class=page-breadcrumbs></div><div class='breadcrumbs x'><a>Home</a> › <a>News ›</a></div>"
        + "<div class=breadcrumb><a>More</a></div>")]
    [InlineData("<nav aria-label=Breadcrumb><a>Home</a><a>News</a></nav>")]
    public void Steps_stand_in_items_and_links_too(string html) => Assert.Equal("Home|News", Breadcrumbs(html));

    [Fact]
    public void The_address_is_as_it_is_written()
    {
        string html = "<link rel=canonical href='../ferry?x=1'><meta property=og:url content=https://harbour.example/ferry>"
            + WordPages.Article("\"url\":\"/2024/ferry\",\"mainEntityOfPage\":{\"@id\":\"#page\"}");
        Assert.Equal("../ferry?x=1|https://harbour.example/ferry|/2024/ferry", WordPages.Read(
            html, (reader, sources) => reader.Canonical(sources)));
    }

    [Theory]
    [InlineData("<html lang=en-us>", "en-US")]
    [InlineData("<html lang=DE>", "de")]
    [InlineData("<html lang=zh_hant_tw>", "zh-Hant-TW")]
    [InlineData("<meta property=og:locale content=pt_BR>", "pt-BR")]
    [InlineData("<meta http-equiv=content-language content='de, en'>", "de")]
    [InlineData("<html lang=english>", "")]
    [InlineData("<html lang='{{ lang }}'>", "")]
    [InlineData("<html lang=fr><meta property=og:locale content=fr_CA>", "fr|fr-CA")]
    public void The_language_is_a_tag(string html, string tags) => Assert.Equal(tags, Language(html));

    [Fact]
    public void The_article_knows_its_language_best()
    {
        Assert.Equal("it|en", Language("<html lang=en>" + WordPages.Article("\"inLanguage\":\"it\"")));
        string thing = WordPages.Article("\"inLanguage\":{\"@type\":\"Language\",\"name\":\"Italian\",\"alternateName\":\"it\"}");
        Assert.Equal("it|en", Language("<html lang=en>" + thing));
    }

    [Theory]
    [InlineData("\"isAccessibleForFree\":false", "true")]
    [InlineData("\"isAccessibleForFree\":\"False\"", "true")]
    [InlineData("\"isAccessibleForFree\":\"http://schema.org/True\"", "false")]
    [InlineData("\"hasPart\":[{\"@type\":\"WebPageElement\",\"isAccessibleForFree\":false,\"cssSelector\":\".more\"}]", "true")]
    [InlineData("\"isAccessibleForFree\":\"perhaps\"", "")]
    public void Who_must_pay_is_what_the_article_says(string members, string expected) =>
        Assert.Equal(expected, Paywalled(WordPages.Article(members)));

    [Theory]
    [InlineData("locked", "true")]
    [InlineData("free", "false")]
    [InlineData("metered", "")]
    public void So_does_the_tier(string tier, string expected) =>
        Assert.Equal(expected, Paywalled($"<meta property=article:content_tier content={tier}>"));

    [Fact]
    public void The_next_page_finds_nothing_of_the_last_one()
    {
        Assert.Equal("en", Language("<html lang=en><meta name=author content='Ann Lee'>"));
        Assert.Equal("", Language("<p>"));
        Assert.Equal("", WordPages.Read("<p>", (reader, sources) => reader.Authors(sources)));
    }

    private static string Section(string html) => WordPages.Read(html, (reader, sources) => reader.Section(sources));

    private static string Breadcrumbs(string html) => WordPages.Read(html, (reader, sources) => reader.Breadcrumbs(sources));

    private static string Language(string html) => WordPages.Read(html, (reader, sources) => reader.Language(sources));

    private static string Paywalled(string html) => WordPages.Read(html, (reader, sources) => reader.Paywalled(sources));
}
