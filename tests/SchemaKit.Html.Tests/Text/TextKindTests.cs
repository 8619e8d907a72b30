using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class TextKindTests
{
    [Theory]
    [InlineData("  a \n\t b  ", "a b")]
    [InlineData("a&nbsp;\u2002\u3000\u0085b", "a b")]
    [InlineData("&#xFEFF;a b\uFEFF", "a b")]
    [InlineData("a\u200Bb", "a\u200Bb")]
    [InlineData("a<br>b<br><br>\n c <br>", "a\nb\nc")]
    [InlineData("a<p>b</p>c", "a\nb\nc")]
    [InlineData("<div><div><p> a </p></div></div><div> </div><p>b", "a\nb")]
    [InlineData("a<b>b</b><i> c</i>", "ab c")]
    [InlineData("a <b> </b> c", "a c")]
    [InlineData("<ul><li>a<li>b</ul>", "a\nb")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "a b\nc")]
    [InlineData("a<script>x</script>b<style>x</style><noscript>x</noscript>", "ab")]
    [InlineData("a<template>x</template><!--x-->b<iframe>x</iframe>", "ab")]
    [InlineData("<svg><title>x</title><text>a</text></svg>", "a")]
    [InlineData("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>", "漢(かん)")]
    [InlineData("&lt;a&gt; &amp;amp; 😀 é", "<a> &amp; 😀 é")]
    [InlineData("a\u00A0", "a")]
    [InlineData("a b  c \u3000d é à ", "a b c d é à")]
    [InlineData("a \u00A0b\u00A0 c\n d", "a b c d")]
    [InlineData("", "")]
    public void Normalized_is_what_a_reader_sees(string html, string expected)
    {
        using Page page = Page.Parse("<title>t</title><body>" + html);
        Node body = page.Element(TagId.Body);
        Assert.Equal(expected, body.GetText());
        Assert.Equal(expected, page.Document.GetText());
        Assert.True(body.TextIs(expected));
        Assert.False(body.TextIs(expected + "."));
        Assert.True(body.TextContains(expected));
        Assert.True(body.TextContains(""));
        Assert.False(body.TextContains(expected + "."));
    }

    [Theory]
    [InlineData("<title> a\nb </title>", TagId.Title, "a b")]
    [InlineData("<script>a < b</script>", TagId.Script, "a < b")]
    [InlineData("<noscript><p>a</p></noscript>", TagId.NoScript, "a")]
    public void What_is_not_shown_gives_its_text_when_it_is_asked_itself(string html, TagId tag, string expected)
    {
        using Page page = Page.Parse("<body>" + html);
        Assert.Equal(expected, page.Element(tag).GetText());
        Assert.Equal("", page.Document.GetText());
    }

    [Theory]
    [InlineData(" a <b>x</b> c", "a c")]
    [InlineData("a<b>x</b>c", "ac")]
    [InlineData("a<br>b<p>x</p>c", "a\nbc")]
    [InlineData("<b>x</b>", "")]
    public void Own_is_the_text_of_the_node_itself(string html, string expected)
    {
        using Page page = Page.Parse("<body>" + html);
        Assert.Equal(expected, page.Element(TagId.Body).GetText(TextKind.Own));
    }

    [Fact]
    public void Raw_is_every_character()
    {
        using Page page = Page.Parse(
            "<body> a\r\n<p>b &amp; c\r</p><script>&amp;</script><!--x--><template>x</template>\0d");
        Assert.Equal(" a\nb & c\n&amp;d", page.Element(TagId.Body).GetText(TextKind.Raw));
    }

    [Fact]
    public void Text_nodes_comments_and_processing_instructions_have_a_text()
    {
        using Page page = Page.Parse("<body> a &amp; b <!-- c\r\nd --><?e f ?>");
        Node[] nodes = [page.Element(TagId.Body).FirstChild, page[page.NodeCount - 2], page[page.NodeCount - 1]];
        Assert.Equal([" a & b ", " c\nd ", "f "], nodes.Select(node => node.GetText(TextKind.Raw)));
        Assert.Equal(["a & b", "c d", "f"], nodes.Select(node => node.GetText()));
        Assert.Equal(["a & b", "c d", "f"], nodes.Select(node => node.GetText(TextKind.Own)));
    }

    [Fact]
    public void Text_from_several_places_is_one_node()
    {
        using Page page = Page.Parse("<body><table>a&amp;<tr>b\0\r\n<td></table>");
        Node text = page.Element(TagId.Body).FirstChild;
        Assert.Equal("a&b\n", text.GetText(TextKind.Raw));
        Assert.Equal("table", text.NextSibling.Name);
    }

    [Theory]
    [InlineData("<p a=1 b='\"&amp;<>\u00A0'></p>", "<p a=\"1\" b=\"&quot;&amp;&lt;&gt;&nbsp;\"></p>")]
    [InlineData("x &amp; &lt; > ' \u00A0", "x &amp; &lt; &gt; ' &nbsp;")]
    [InlineData("<br><img src=a><hr/>x", "<br><img src=\"a\"><hr>x")]
    [InlineData("<script>a < b &amp; c</script>", "<script>a < b &amp; c</script>")]
    [InlineData("<!-- a --><?b c?>", "<!-- a --><?b c?>")]
    [InlineData("<template><td>a</template>b", "<template><td>a</td></template>b")]
    [InlineData("<svg viewbox=1><textpath xlink:href=a>x</svg>", "<svg viewBox=\"1\"><textPath xlink:href=\"a\">x</textPath></svg>")]
    [InlineData("<p>a<p>b", "<p>a</p><p>b</p>")]
    public void Inner_html_is_the_standards_serialization(string html, string expected)
    {
        using Page page = Page.Parse("<body>" + html);
        Assert.Equal(expected, page.Element(TagId.Body).GetText(TextKind.InnerHtml));
    }

    [Fact]
    public void Inner_html_of_the_document_has_its_doctype()
    {
        using Page page = Page.Parse("<!doctype HTML><p>a");
        string markup = page.Document.GetText(TextKind.InnerHtml);
        Assert.Equal("<!DOCTYPE html><html><head></head><body><p>a</p></body></html>", markup);
    }

    [Theory]
    [InlineData("<p class=a>b&amp;c<br>d</p>", "<p class=\"a\">b&amp;c<br>d</p>")]
    [InlineData("<img alt='\"'>", "<img alt=\"&quot;\">")]
    [InlineData("<template><b>a</b></template>", "<template><b>a</b></template>")]
    [InlineData("<svg viewbox=x><a></a></svg>", "<svg viewBox=\"x\"><a></a></svg>")]
    public void Outer_html_is_the_element_with_all_that_is_inside(string html, string expected)
    {
        using Page page = Page.Parse("<body>" + html);
        Assert.Equal(expected, page.Element(TagId.Body).FirstElementChild.GetOuterHtml());
        Assert.Equal("", default(Node).GetOuterHtml());
    }
}
