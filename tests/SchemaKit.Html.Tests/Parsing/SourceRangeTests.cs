using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class SourceRangeTests
{
    [Theory]
    [InlineData("<body>x<p class=a>b <i>c</i></p>y", TagId.P, "<p class=a>b <i>c</i></p>")]
    [InlineData("<p>a<p>b", TagId.P, "<p>a")]
    [InlineData("<ul><li>a<li>b</ul>", TagId.Li, "<li>a")]
    [InlineData("<div><p>a</div>b", TagId.P, "<p>a")]
    [InlineData("<div><p>a</div>b", TagId.Div, "<div><p>a</div>")]
    [InlineData("a<br>b", TagId.Br, "<br>")]
    [InlineData("a</br>b", TagId.Br, "</br>")]
    [InlineData("<h1>a</h2>b", TagId.H1, "<h1>a</h2>")]
    [InlineData("<x-y>a</X-Y >b", TagId.Other, "<x-y>a</X-Y >")]
    [InlineData("<table><td>a</table>", TagId.Tr, "<td>a")]
    [InlineData("<table><td>a</table>b", TagId.Table, "<table><td>a</table>")]
    [InlineData("<b>a<p>b</b>c", TagId.B, "<b>a<p>b</b>")]
    [InlineData("<svg><g/>a</svg>b", TagId.G, "<g/>")]
    [InlineData("<svg><g/>a</svg>b", TagId.Svg, "<svg><g/>a</svg>")]
    [InlineData("<title>a</title>b", TagId.Title, "<title>a</title>")]
    [InlineData("<title>a", TagId.Title, "<title>a")]
    [InlineData("<head><meta></head><body>a</body></html> <!--x-->", TagId.Body, "<body>a</body>")]
    [InlineData("<html><body>a</body></html> ", TagId.Html, "<html><body>a</body></html>")]
    [InlineData("<body>a</body>b", TagId.Body, "<body>a</body>b")]
    [InlineData("<p>a", TagId.Body, "<p>a")]
    [InlineData("<head><meta></head>a", TagId.Head, "<head><meta></head>")]
    [InlineData("<form><p>a</form>b", TagId.Form, "<form><p>a</form>")]
    public void An_element_reaches_from_its_start_tag_to_behind_its_end_tag(string html, TagId tag, string expected)
    {
        using Page page = Page.Parse(html);
        Assert.Equal(expected, page.Element(tag).SourceText());
        Assert.Equal(expected, Encoding.UTF8.GetString(page.Element(tag).Source));
    }

    [Theory]
    [InlineData("<p>a", TagId.P, "<p>")]
    [InlineData("<P CLASS='a>b' >a", TagId.P, "<P CLASS='a>b' >")]
    [InlineData("<p>a", TagId.Body, "")]
    [InlineData("a</br>b", TagId.Br, "")]
    [InlineData("<svg><g/>a</svg>b", TagId.G, "<g/>")]
    public void The_start_tag_is_a_part_of_it(string html, TagId tag, string expected)
    {
        using Page page = Page.Parse(html);
        SourceRange range = page.Element(tag).StartTagRange;
        Assert.Equal(expected, Encoding.UTF8.GetString(page.Source[range.Start..range.End]));
    }

    [Fact]
    public void What_is_no_element_has_no_start_tag()
    {
        using Page page = Page.Parse("<body>a<!--b-->");
        Assert.Equal(new SourceRange(6, 6), page[4].StartTagRange);
        Assert.Equal("a"u8, page[4].Source);
        Assert.Equal("<!--b-->"u8, page[5].Source);
        Assert.Equal(0, page[5].StartTagRange.Length);
        Assert.Equal(default, default(Node).StartTagRange);
        Assert.Equal(0, default(Node).Source.Length);
    }

    [Fact]
    public void Other_nodes_are_where_they_stand()
    {
        const string Html = "<!DOCTYPE html><body>a &amp; b<!-- c --><?d e?>";
        using Page page = Page.Parse(Html);
        Assert.Equal(
            [Html, "<!DOCTYPE html>", "a &amp; b", "<!-- c -->", "<?d e?>"],
            Enumerable.Range(0, page.NodeCount).Select(index => page[index]).Where(node => !node.IsElement)
                .Select(node => node.SourceText()));
    }

    [Fact]
    public void Text_from_several_places_reaches_over_all_of_them()
    {
        using Page page = Page.Parse("<body><table>a<tr>b<td></table>");
        Assert.Equal("a<tr>b", page.Element(TagId.Body).FirstChild.SourceText());
    }
}
