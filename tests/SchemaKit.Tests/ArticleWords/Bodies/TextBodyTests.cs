using SchemaKit.Articles;
using SchemaKit.ArticleWords;
using SchemaKit.Html;
using static SchemaKit.Tests.ArticleWords.Bodies.MainTexts;

namespace SchemaKit.Tests.ArticleWords.Bodies;

/// <summary>Texts that are articles by themselves, be they of JSON-LD or of another source.</summary>
public sealed class TextBodyTests
{
    [Theory]
    [InlineData("One boat.\n\nTwo boats & a  dog.\r\nThree", "One boat.|Two boats & a dog.|Three")]
    [InlineData("Boats &amp; dogs, 3 < 4 and 5 > 4", "Boats & dogs, 3 < 4 and 5 > 4")]
    [InlineData("<p>One boat.</p><p>Two boats.</p>", "One boat.|Two boats.")]
    [InlineData("&lt;p&gt;One boat.&lt;/p&gt;&lt;p&gt;Two boats.&lt;/p&gt;", "One boat.|Two boats.")]
    [InlineData("One<br>Two", "One|Two")]
    [InlineData(" \n ", "")]
    [InlineData("<p> </p>", "")]
    [InlineData("", "")]
    public void A_text_is_read_as_what_it_is(string text, string expected)
    {
        using Page page = Page.Parse("<p>");
        bool isFound = ArticleReader.TryReadBody(text, page, out ArticleBody? body);
        Assert.Equal(expected, isFound ? BodyTexts.Show(body!) : "");
    }

    [Fact]
    public void Html_is_read_by_the_rules_of_pages()
    {
        using Page page = Page.Parse("<p>");
        Assert.True(ArticleReader.TryReadBody(
            $"{Paragraphs(1)}<h2>Noon</h2><figure><figcaption>A boat, and a dog.</figcaption></figure>{Paragraphs(2)}",
            page,
            out ArticleBody? body));
        Assert.Equal("1|# Noon|2", Shorten(BodyTexts.Show(body)));
    }

    [Fact]
    public void JsonLd_stands_in_where_the_page_shows_no_text()
    {
        string text = Read(JsonLd(1, 2, 3) + "<div id=app></div>", ArticleSources.All, out string node, out ArticleSources source);
        Assert.Equal("1|2|3", text);
        Assert.Equal("script", node);
        Assert.Equal(ArticleSources.JsonLd, source);
    }

    [Fact]
    public void JsonLd_stands_in_where_it_has_far_more() =>
        Assert.Equal("1|2|3|4|5", Read(JsonLd(1, 2, 3, 4, 5) + $"<div>{Paragraphs(1)}</div>"));

    [Fact]
    public void What_is_shown_goes_before_JsonLd() =>
        Assert.Equal("1|2|3", Read(JsonLd(4, 5, 6, 7) + $"<div>{Paragraphs(1, 2, 3)}</div>"));

    [Fact]
    public void JsonLd_is_read_only_where_it_is_asked() =>
        Assert.Equal("1", Read(JsonLd(1, 2, 3, 4, 5) + $"<div>{Paragraphs(1)}</div>", ArticleSources.Markup));

    [Fact]
    public void JsonLd_alone_is_read_where_it_is_asked() =>
        Assert.Equal("4", Read(JsonLd(4) + $"<div>{Paragraphs(1, 2)}</div>", ArticleSources.JsonLd));

    private static string JsonLd(params int[] numbers) =>
        "<script type=application/ld+json>"
        + $$"""{"@type": "NewsArticle", "articleBody": "{{string.Join(@"\n", numbers.Select(Prose))}}"}</script>""";
}
