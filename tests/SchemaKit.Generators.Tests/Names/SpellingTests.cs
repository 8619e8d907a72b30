using SchemaKit.Generators.Names;

namespace SchemaKit.Generators.Tests.Names;

/// <summary>Which well-known name may be meant by another one.</summary>
public sealed class SpellingTests
{
    [Theory]
    [InlineData("hedaer", "header")]
    [InlineData("artcile", "article")]
    [InlineData("dvi", "div")]
    [InlineData("spn", "span")]
    [InlineData("figcaptions", "figcaption")]
    [InlineData("blokquot", "blockquote")]
    [InlineData("header", null)]
    [InlineData("linearGradient", null)]
    [InlineData("x", null)]
    [InlineData("hx", null)]
    [InlineData("headline", null)]
    public void Elements_are_recognized(string name, string? meant) =>
        Assert.Equal(meant, KnownNames.Elements.FindNear(name.ToLowerInvariant()));

    [Theory]
    [InlineData("hef", "href")]
    [InlineData("scr", "src")]
    [InlineData("rsc", "src")]
    [InlineData("heigth", "height")]
    [InlineData("arial-label", "aria-label")]
    [InlineData("datatime", "datetime")]
    [InlineData("url", null)]
    [InlineData("uid", null)]
    public void Attributes_are_recognized(string name, string? meant) =>
        Assert.Equal(meant, KnownNames.Attributes.FindNear(name));

    [Theory]
    [InlineData("og:titel", "og:title")]
    [InlineData("article:publish_time", "article:published_time")]
    [InlineData("twiter:card", "twitter:card")]
    [InlineData("descripton", "description")]
    [InlineData("og:description", null)]
    [InlineData("brand:title", null)]
    public void Metadata_is_recognized(string name, string? meant) =>
        Assert.Equal(meant, KnownNames.Metadata.FindNear(name));

    [Fact]
    public void A_name_that_is_very_long_is_not_compared() =>
        Assert.Null(KnownNames.Attributes.FindNear(new string('a', 100_000)));

    [Fact]
    public void The_nearest_name_is_meant_and_of_equals_the_first()
    {
        Spelling spelling = new(["content", "contents", "context"]);
        Assert.Equal("content", spelling.FindNear("conten"));
        Assert.Equal("contents", spelling.FindNear("contentss"));
        Assert.Equal("content", spelling.FindNear("contegt"));
        Assert.Null(spelling.FindNear("cntnt"));
    }
}
