using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// Pages with bytes that are no UTF-8: they read as if they had been decoded before they were parsed.
/// </summary>
public sealed class IllFormedTests
{
    private static readonly PageOptions Utf8 = new() { Encoding = HtmlEncoding.Utf8 };

    [Fact]
    public void Names_are_the_same_that_read_the_same()
    {
        using Page page = Page.Parse(Bytes("<p><span", 0xC3, "></span", 0xFF, ">x"), Utf8);
        Node span = page.Element(TagId.P).FirstChild;
        Assert.Equal("span\uFFFD", span.Name);
        Assert.Equal("x", span.NextSibling.GetText());
        Assert.Equal("", span.GetText());
    }

    [Fact]
    public void An_attribute_is_found_by_the_name_that_it_reads_as()
    {
        using Page page = Page.Parse(Bytes("<p a", 0xC3, "=1 a", 0xFF, "=2>"), Utf8);
        NodeAttribute attribute = default;
        int count = 0;
        foreach (NodeAttribute each in page.Element(TagId.P).Attributes)
        {
            attribute = each;
            count++;
        }

        Assert.Equal(1, count);
        Assert.Equal(new NodeAttribute("a\uFFFD", "1"), attribute);
        Assert.Equal("1", page.Element(TagId.P).GetAttribute(attribute.Name));
    }

    [Fact]
    public void Pieces_of_a_text_do_not_join_to_a_character()
    {
        using Page nodes = Page.Parse(Bytes("<p>a", 0xC3, "<b>", 0xA9, "</b>"), Utf8);
        Assert.Equal("a\uFFFD\uFFFD", nodes.Element(TagId.P).GetText(TextKind.Raw));
        Assert.Equal("a\uFFFD\uFFFD", nodes.Element(TagId.P).GetText());

        using Page segments = Page.Parse(Bytes("<p>", 0xE2, "\0", 0x80, ""), Utf8);
        Assert.Equal("\uFFFD\uFFFD", segments.Element(TagId.P).GetText(TextKind.Raw));
    }

    private static byte[] Bytes(string first, byte one, string second, byte two, string third) =>
        [.. first.Select(letter => (byte)letter), one, .. second.Select(letter => (byte)letter), two, .. third.Select(letter => (byte)letter)];
}
