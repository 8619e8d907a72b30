using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class ParsingTests
{
    [Fact]
    public void A_string_and_its_bytes_give_the_same_page()
    {
        const string Html = "<!DOCTYPE html><title>é</title><p class=a>東京 &mdash; <b>x";
        using Page fromString = Page.Parse(Html);
        PageOptions options = new() { Encoding = HtmlEncoding.Utf8 };
        using Page fromBytes = Page.Parse(Encoding.UTF8.GetBytes(Html), options);
        Assert.Equal(HtmlDumper.Dump(fromString), HtmlDumper.Dump(fromBytes));
        Assert.Equal(PageKind.Html, fromString.Kind);
    }

    [Fact]
    public void A_byte_order_mark_says_the_encoding()
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] bytes = [.. encoding.GetPreamble(), .. encoding.GetBytes("<meta charset=x><p>é東😀")];
            using Page page = Page.Parse(bytes);
            Assert.Equal("é東😀", page.Document.GetText());
            Assert.Equal((byte)'<', page.Source[0]);
        }
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_read_as_replacement_characters()
    {
        byte[] html = [.. "<meta charset=utf-8><p title='"u8, 0xFF, .. "'>a"u8, 0xC3, .. "b"u8];
        using Page page = Page.Parse(html);
        Assert.Equal("a\uFFFDb", page.Document.GetText());
        Assert.Equal("\uFFFD", page.Element(TagId.P).GetAttribute("title"));
    }

    [Theory]
    [InlineData(false, NodeKind.Element)]
    [InlineData(true, NodeKind.Text)]
    public void Scripting_makes_text_of_noscript(bool scripting, NodeKind expected)
    {
        using Page page = Page.Parse("<body><noscript><p>a</p></noscript>", new PageOptions { Scripting = scripting });
        Node noscript = page.Element(TagId.NoScript);
        Assert.Equal(expected, noscript.FirstChild.Kind);
        Assert.Equal("<p>a</p>", noscript.GetText(TextKind.InnerHtml));
    }

    [Theory]
    [InlineData("body", "<td>a<p>b", "a<p>b</p>")]
    [InlineData("tr", "<td>a<td>b", "<td>a</td><td>b</td>")]
    [InlineData("table", "<tr>x", "<tbody><tr></tr></tbody>x")]
    [InlineData("template", "<tr><td>a", "<tr><td>a</td></tr>")]
    [InlineData("title", "<p>a&amp;", "&lt;p&gt;a&amp;")]
    [InlineData("select", "<input><option>a", "<option>a</option>")]
    [InlineData("svg path", "<circle/><p>a", "<circle></circle><p>a</p>")]
    [InlineData("math mi", "<mglyph/>a", "<mglyph></mglyph>a")]
    [InlineData("body", "", "")]
    public void A_fragment_is_parsed_for_its_context(string context, string html, string expected)
    {
        using Page page = Page.ParseFragment(Encoding.UTF8.GetBytes(html), context);
        Assert.Equal(expected, page.Document.GetText(TextKind.InnerHtml));
    }

    [Theory]
    [InlineData("")]
    [InlineData("xml a")]
    [InlineData("svg g a")]
    public void A_context_that_names_no_element_is_refused(string context) =>
        Assert.Throws<ArgumentException>(() => Page.ParseFragment(default, context));

    [Fact]
    public void When_a_page_was_loaded_is_what_was_said()
    {
        DateTimeOffset time = new(2024, 5, 3, 17, 47, 12, TimeSpan.FromHours(2));
        using Page page = Page.Parse("<p>", new PageOptions { RetrievedAt = time });
        using Page text = Page.FromText("Fog", new PageOptions { RetrievedAt = time });
        using Page other = Page.Parse("<p>");

        Assert.Equal(time, page.RetrievedAt);
        Assert.Equal(time, text.RetrievedAt);
        Assert.Null(other.RetrievedAt);
    }

    [Theory]
    [InlineData("<base href='/b/'><base href='/c/'>", "https://example.org/b/")]
    [InlineData("<base target=x><base href=' c/d '>", "https://example.org/a/c/d")]
    [InlineData("<base href='https://example.com/'>", "https://example.com/")]
    [InlineData("<template><base href=/b/></template>", "https://example.org/a/page")]
    [InlineData("<svg><base href=/b/></svg>", "https://example.org/a/page")]
    [InlineData("<base href='http://['>", "https://example.org/a/page")]
    public void The_base_is_the_first_one_that_has_an_address(string html, string expected)
    {
        using Page page = Page.Parse(html, new PageOptions { Url = new Uri("https://example.org/a/page") });
        Assert.Equal(new Uri(expected), page.BaseUrl);
        Assert.Equal(new Uri("https://example.org/a/page"), page.Url);
    }

    [Fact]
    public void Without_an_address_of_its_own_a_page_may_have_a_base()
    {
        using Page absolute = Page.Parse("<base href='https://example.com/'>");
        using Page relative = Page.Parse("<base href='/b/'>");
        using Page none = Page.Parse("");
        Assert.Equal(new Uri("https://example.com/"), absolute.BaseUrl);
        Assert.Null(relative.BaseUrl);
        Assert.Null(none.BaseUrl);
    }

    [Fact]
    public void The_selected_option_is_copied_into_selectedcontent()
    {
        using Page page = Page.Parse(
            "<select><button><selectedcontent>old</selectedcontent></button>"
            + "<option disabled>a<option>b<i>c</i><optgroup><option selected>d<b>e</b></optgroup><option>f</select>");
        Assert.Equal("d<b>e</b>", page.Element(TagId.SelectedContent).GetText(TextKind.InnerHtml));
        Assert.Equal(4, page.Elements(TagId.Option).Count);
    }

    [Theory]
    [InlineData("<select multiple>", "")]
    [InlineData("<select size=2>", "")]
    [InlineData("<select size=1>", "a")]
    [InlineData("<select size=x>", "a")]
    public void A_select_that_shows_several_options_selects_none_by_itself(string select, string expected)
    {
        using Page page = Page.Parse(select + "<button><selectedcontent></selectedcontent></button><option>a<option>b");
        Assert.Equal(expected, page.Element(TagId.SelectedContent).GetText());
    }
}
