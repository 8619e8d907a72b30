using SchemaKit.ArticleWords;

namespace SchemaKit.Tests.ArticleWords;

public sealed class TopicsTests
{
    [Theory]
    [InlineData("a, b; c", "a|b|c")]
    [InlineData(" a  b ,, c ;", "a  b|c")]
    [InlineData("港、船，海", "港|船|海")]
    [InlineData("ships|sea", "ships|sea")]
    [InlineData("", "")]
    [InlineData(",;", "")]
    public void Lists_are_taken_apart(string text, string topics)
    {
        List<string> found = [];
        foreach (string topic in TopicTexts.Split(text))
            found.Add(topic);
        Assert.Equal(topics, string.Join('|', found));
    }

    [Theory]
    [InlineData("\"keywords\":\"ferries, North Coast\"")]
    [InlineData("\"keywords\":[\"ferries\",\"North Coast\",\"Ferries\"]")]
    [InlineData("\"keywords\":[\"ferries, North Coast\"]")]
    [InlineData("\"keywords\":[{\"@type\":\"DefinedTerm\",\"name\":\"ferries\"},{\"name\":\"North Coast\"}]")]
    [InlineData("\"keywords\":[\"ferries\",\"Category: Travel\",\"North Coast\",\"100312362\",\"_prio\","
        + "\"9b2e6d52-58f1-4b30-9c2f-0d0a5e8f7a11\"]")]
    public void Structured_data_names_them(string members) => Assert.Equal("ferries|North Coast", Read(WordPages.Article(members)));

    [Theory]
    [InlineData("<meta name=keywords content='ferries,North Coast'>")]
    [InlineData("<meta property=article:tag content=ferries><meta property=article:tag content='North Coast'>")]
    [InlineData("<meta name=keywords content='sea'><meta name=news_keywords content='ferries; North Coast'>")]
    [InlineData("<a rel=tag>ferries</a> <a rel=tag>#North Coast</a><p><a>sea</a>")]
    [InlineData("<ul class=article-tags><li><a>ferries</a><li><a>North Coast</a></ul><ul class=more-tags><li><a>sea</a></ul>")]
    [InlineData("<div itemscope itemtype=https://schema.org/Article><b itemprop=keywords>ferries, North Coast</b></div>")]
    public void So_do_meta_elements_items_and_links(string html) => Assert.Equal("ferries|North Coast", Read(html));

    [Fact]
    public void An_entry_of_an_array_is_one_topic() =>
        Assert.Equal("Lee, Ann|ferries", Read(WordPages.Article("\"keywords\":[\"Lee, Ann\",\"ferries\"]")));

    [Fact]
    public void A_category_is_a_section_and_no_topic() => Assert.Equal("", Read("<a rel='category tag'>News</a>"));

    [Fact]
    public void Links_of_the_site_are_no_topics()
    {
        string links = string.Concat(Enumerable.Repeat("<li><a>x</a>", 50));
        Assert.Equal("", Read($"<ul class=tags>{links}</ul><nav class=nav-tags><a>y</a></nav>"));
    }

    private static string Read(string html) => WordPages.Read(html, (reader, sources) => reader.Topics(sources));
}
