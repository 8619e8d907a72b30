namespace SchemaKit.Tests.ArticleWords;

public sealed class DateTests
{
    [Theory]
    [InlineData("<meta property=article:published_time content=2024-05-03T10:00Z>")]
    [InlineData("<meta name=parsely-pub-date content=2024-05-03T10:00Z>")]
    [InlineData("<meta name=DC.date.issued content=2024-05-03T10:00Z>")]
    [InlineData("<div itemscope itemtype=NewsArticle><time itemprop=datePublished datetime=2024-05-03T10:00Z>today</time></div>")]
    [InlineData("<time datetime=2024-05-03T10:00Z>today</time>")]
    [InlineData("<time>2024-05-03T10:00Z</time>")]
    public void It_is_found_wherever_pages_say_it(string html) => Assert.Equal("2024-05-03T10:00Z", Published(html));

    [Fact]
    public void Structured_data_comes_before_meta_elements()
    {
        string html = "<meta property=article:published_time content=2024-05-03T11:00Z>"
            + WordPages.Article("\"datePublished\":\"2024-05-03T10:00Z\",\"dateModified\":\"2024-05-04T10:00Z\"");
        Assert.Equal("2024-05-03T10:00Z", Published(html));
        Assert.Equal("2024-05-04T10:00Z", Modified(html));
    }

    [Fact]
    public void What_says_more_of_the_same_day_comes_first()
    {
        string html = WordPages.Article("\"datePublished\":\"2024-05-03\"")
            + "<meta property=article:published_time content=2024-05-03T10:00Z>";
        Assert.Equal("2024-05-03T10:00Z|2024-05-03", Published(html));
    }

    [Fact]
    public void What_says_more_of_another_day_does_not()
    {
        string html = WordPages.Article("\"datePublished\":\"2024-05-03\"") + "<meta name=date content=2009-01-01T10:00Z>";
        Assert.Equal("2024-05-03|2009-01-01T10:00Z", Published(html));
    }

    [Fact]
    public void What_needs_a_format_comes_behind_what_needs_none()
    {
        string html = "<meta property=article:published_time content='3. Mai 2024, 12 Uhr'><meta name=date content=2024-05-03>";
        Assert.Equal("2024-05-03|3. Mai 2024, 12 Uhr", Published(html));
    }

    [Fact]
    public void What_has_no_digit_is_no_date() => Assert.Equal("", Published("<meta name=date content='last week'>"));

    [Fact]
    public void Among_times_it_is_the_one_that_is_marked_else_the_first_behind_the_heading()
    {
        const string List = "<time datetime=2020-01-01>old</time>";
        const string First = "<time datetime=2024-05-03>x</time>";
        Assert.Equal("2024-05-03", Published(List + $"<h1>Ferry</h1>{First}<time datetime=2024-05-04>x</time>"));
        Assert.Equal("2024-05-04", Published(List + $"<h1>Ferry</h1>{First}<time class=entry-date datetime=2024-05-04>x</time>"));
        Assert.Equal("2024-05-03", Published($"<h1>Ferry</h1><time class=updated datetime=2024-05-04>x</time>{First}"));
        Assert.Equal("2024-05-04", Modified($"{First}<span class=last-updated><time datetime=2024-05-04>x</time></span>"));
    }

    [Fact]
    public void A_change_is_no_publication()
    {
        Assert.Equal("", Published("<meta property=article:modified_time content=2024-05-04T10:00Z>"));
        Assert.Equal("2024-05-04T10:00Z", Modified("<meta property=article:modified_time content=2024-05-04T10:00Z>"));
    }

    private static string Published(string html) => WordPages.Read(html, (reader, sources) => reader.Published(sources));

    private static string Modified(string html) => WordPages.Read(html, (reader, sources) => reader.Modified(sources));
}
