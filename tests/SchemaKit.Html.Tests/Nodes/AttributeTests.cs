using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class AttributeTests
{
    private const string Standards = "<!DOCTYPE html>";

    [Theory]
    [InlineData("<p title=a>", "a")]
    [InlineData("<P TITLE = 'a b' >", "a b")]
    [InlineData("<p title=\"a\r\nb\rc\">", "a\nb\nc")]
    [InlineData("<p title='&lt;&eacute;&eacute &#x1F600;&#128;'>", "<éé 😀€")]
    [InlineData("<p title='?a=1&copy=2&copy2&copy'>", "?a=1&copy=2&copy2©")]
    [InlineData("<p title='a\0b'>", "a\uFFFDb")]
    [InlineData("<p title=>", "")]
    [InlineData("<p title>", "")]
    [InlineData("<p title=a/>", "a/")]
    [InlineData("<p x title=first title=second>", "first")]
    public void A_value_is_decoded(string tag, string expected)
    {
        using Page page = Page.Parse(tag);
        Node paragraph = page.Element(TagId.P);
        Assert.Equal(expected, paragraph.GetAttribute("title"));
        Assert.Equal(expected, paragraph.GetAttribute("Title"));
        Assert.Equal(expected, paragraph.GetAttribute("title"u8));
        Assert.True(paragraph.HasAttribute("title"u8));
    }

    [Fact]
    public void What_is_not_there_has_no_value()
    {
        using Page page = Page.Parse("<p data-title=a>text");
        Node paragraph = page.Element(TagId.P);
        Assert.Null(paragraph.GetAttribute("title"));
        Assert.Null(paragraph.FirstChild.GetAttribute("title"));
        Assert.Null(page.Document.GetAttribute("title"));
        Assert.Null(default(Node).GetAttribute("title"));
        Assert.Null(page.Element(TagId.Body).GetAttribute("title"));
        Assert.False(paragraph.HasAttribute("title"u8));
    }

    [Fact]
    public void Attributes_come_in_source_order_the_first_of_each_name()
    {
        using Page page = Page.Parse("<p B=1 a='&amp;' b=2 c A=3>");
        Assert.Equal(
            [new("b", "1"), new("a", "&"), new("c", "")],
            AttributesOf(page.Element(TagId.P)));
        Assert.Empty(AttributesOf(page.Document));
        Assert.Empty(AttributesOf(page.Element(TagId.Head)));
    }

    [Fact]
    public void Names_of_svg_and_mathml_have_the_case_of_their_standard()
    {
        using Page page = Page.Parse("<svg VIEWBOX='0 0 1 1' xlink:href=#a><p viewbox=x></svg><math definitionurl=u>");
        Assert.Equal([new("viewBox", "0 0 1 1"), new("xlink:href", "#a")], AttributesOf(page.Element(TagId.Svg)));
        Assert.Equal([new("viewbox", "x")], AttributesOf(page.Element(TagId.P)));
        Assert.Equal([new("definitionURL", "u")], AttributesOf(page.Element(TagId.Math)));
        Assert.Equal("0 0 1 1", page.Element(TagId.Svg).GetAttribute("viewBox"));
    }

    [Fact]
    public void Later_html_and_body_tags_add_what_is_new()
    {
        using Page page = Page.Parse(
            "<html lang=ja><body class=a>x<body class=b id=c><html lang=en dir=ltr><body id=d title=e>");
        Assert.Equal([new("lang", "ja"), new("dir", "ltr")], AttributesOf(page.Element(TagId.Html)));
        Node body = page.Element(TagId.Body);
        Assert.Equal([new("class", "a"), new("id", "c"), new("title", "e")], AttributesOf(body));
        Assert.Equal("e", body.GetAttribute("title"));
        Assert.True(body.HasClass("a"u8));
        Assert.True(body.HasId("c"u8));
        Assert.False(body.HasClass("b"u8));
    }

    [Fact]
    public void Implied_elements_take_the_attributes_of_later_tags()
    {
        using Page page = Page.Parse("x<body class=a>");
        Assert.True(page.Element(TagId.Body).HasClass("a"u8));
    }

    [Theory]
    [InlineData("class='a b'", "b", true)]
    [InlineData("class=' a\n\tb\r\n'", "b", true)]
    [InlineData("class='a&#32;b'", "b", true)]
    [InlineData("class='&#98;'", "b", true)]
    [InlineData("class='ab bc'", "b", false)]
    [InlineData("class='a B'", "b", false)]
    [InlineData("class='é'", "é", true)]
    [InlineData("class=''", "", false)]
    [InlineData("id=b", "b", false)]
    public void A_class_is_a_word_of_the_attribute(string attribute, string name, bool expected)
    {
        using Page page = Page.Parse($"{Standards}<p {attribute}>");
        Assert.Equal(expected, page.Element(TagId.P).HasClass(Encoding.UTF8.GetBytes(name)));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\">", true)]
    [InlineData("<!DOCTYPE html PUBLIC \"-//W3C//DTD HTML 4.01 Transitional//EN\" \"http://example.org/loose.dtd\">", false)]
    [InlineData(Standards, false)]
    public void Case_of_classes_and_ids_matters_but_for_quirks_mode(string doctype, bool expected)
    {
        using Page page = Page.Parse($"{doctype}<p class='Lead' id='Top'>");
        Node paragraph = page.Element(TagId.P);
        Assert.Equal(expected, paragraph.HasClass("lead"u8));
        Assert.Equal(expected, paragraph.HasId("top"u8));
        Assert.True(paragraph.HasClass("Lead"u8));
        Assert.True(paragraph.HasId("Top"u8));
    }

    [Theory]
    [InlineData(AttributeMatch.Equals, "one two", "one two", true)]
    [InlineData(AttributeMatch.Equals, "one two", "one", false)]
    [InlineData(AttributeMatch.Equals, "", "", true)]
    [InlineData(AttributeMatch.Includes, "one two", "two", true)]
    [InlineData(AttributeMatch.Includes, "one two", "one two", false)]
    [InlineData(AttributeMatch.Includes, "one two", "", false)]
    [InlineData(AttributeMatch.DashMatch, "en", "en", true)]
    [InlineData(AttributeMatch.DashMatch, "en-GB", "en", true)]
    [InlineData(AttributeMatch.DashMatch, "eng", "en", false)]
    [InlineData(AttributeMatch.Prefix, "one", "on", true)]
    [InlineData(AttributeMatch.Prefix, "one", "", false)]
    [InlineData(AttributeMatch.Prefix, "on", "one", false)]
    [InlineData(AttributeMatch.Suffix, "one", "ne", true)]
    [InlineData(AttributeMatch.Suffix, "one", "on", false)]
    [InlineData(AttributeMatch.Suffix, "one", "", false)]
    [InlineData(AttributeMatch.Substring, "one", "n", true)]
    [InlineData(AttributeMatch.Substring, "one", "", false)]
    [InlineData(AttributeMatch.Substring, "one", "x", false)]
    public void Values_relate_as_selectors_say(AttributeMatch match, string actual, string value, bool expected)
    {
        string encoded = actual.Replace("e", "&#101;", StringComparison.Ordinal);
        using Page page = Page.Parse($"<p data-x='{actual}'><p data-x='{encoded}'>");
        byte[] bytes = Encoding.UTF8.GetBytes(value);
        byte[] upperCase = Encoding.UTF8.GetBytes(value.ToUpperInvariant());
        foreach (Node paragraph in page.Elements(TagId.P))
        {
            Assert.Equal(expected, paragraph.AttributeMatches("data-x"u8, match, bytes));
            Assert.Equal(expected, paragraph.AttributeMatches("data-x"u8, match, upperCase, ignoreCase: true));
            Assert.False(paragraph.AttributeMatches("data-y"u8, match, bytes));
        }
    }


    private static List<NodeAttribute> AttributesOf(Node node)
    {
        List<NodeAttribute> attributes = [];
        foreach (NodeAttribute attribute in node.Attributes)
            attributes.Add(attribute);
        return attributes;
    }
}
