using static SchemaKit.Tests.ArticleWords.Bodies.MainTexts;

namespace SchemaKit.Tests.ArticleWords.Bodies;

/// <summary>Pages that are large in one way or another are read in time that grows with them and no faster.</summary>
public sealed class HostilePageTests
{
    private const int Many = 100_000;

    [Fact]
    public void A_page_without_anything_has_no_text()
    {
        Assert.Equal("", Read(""));
        Assert.Equal("", Read("<body><div><p> &nbsp; </p></div>"));
        Assert.Equal("", Read("<svg><text>A text in a picture, and it is long enough for a sentence.</text></svg>"));
    }

    [Fact]
    public void A_page_of_links_has_no_text() =>
        Assert.Equal("", Read(Repeat("<p><a href=/x>A link to another page, and so on.</a></p>", Many)));

    [Fact]
    public void Many_siblings_are_read() =>
        Assert.Equal(Many, Read($"<div>{Repeat("<p>A sentence, and no more.</p>", Many)}").Split('|').Length);

    [Theory]
    [InlineData("<div>", 20_000)]
    [InlineData("<div class=sidebar>", 20_000)]
    [InlineData("<span class=caption>", 20_000)]
    [InlineData("<b><i>", 20_000)]
    [InlineData("<blockquote>a, ", 20_000)]
    [InlineData("<article><h1>", 20_000)]
    [InlineData("<a href=/x><div>", 20_000)]
    [InlineData("<table><tr><td>", 5_000)]
    [InlineData("<ul><li>a", 20_000)]
    [InlineData("<br>", Many)]
    [InlineData("a<br><br>", Many)]
    [InlineData("<h2>a</h2>", Many)]
    [InlineData("<p>", Many)]
    [InlineData("<table><tr><td>a<td>b</table>", 30_000)]
    [InlineData("<td>a", Many)]
    [InlineData("<noscript><p>", Many)]
    public void Deep_and_long_pages_are_read(string markup, int count)
    {
        _ = Read(Repeat(markup, count) + Paragraphs(1, 2));
        _ = Read($"<table><tr>{Repeat(markup, count)}");
    }

    [Fact]
    public void Names_of_any_length_are_read()
    {
        string names = Repeat("sidebar-related comment_x ", Many);
        Assert.Equal("1|2", Read($"<div class='{names}' id='{Repeat("a", 1_000_000)}'>{Paragraphs(1, 2)}</div>"));
    }

    [Fact]
    public void A_long_line_is_read()
    {
        string text = Repeat("A word, and a word more. ", Many);
        Assert.Equal(text.Trim(), Read($"<div>{text}</div>"));
    }

    [Fact]
    public void A_text_that_is_nearly_HTML_is_read()
    {
        string json = $$"""{"@type":"Article","articleBody":"{{Repeat("<a", Many)}}"}""";
        Assert.StartsWith("<a", Read($"<script type=application/ld+json>{json}</script>"), StringComparison.Ordinal);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
