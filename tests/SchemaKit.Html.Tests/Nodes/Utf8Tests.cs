using System.Buffers;
using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class Utf8Tests
{
    [Theory]
    [InlineData(TextKind.Normalized, "<h1>\r\n  A <b>headline</b>\n</h1>", null)]
    [InlineData(TextKind.Normalized, "<h1>\r\n  A headline, é 東京\t\n<i> </i></h1>", "A headline, é 東京")]
    [InlineData(TextKind.Normalized, "<h1><b><br>x<p> </p></b><script>y</script><!--z--></h1>", "x")]
    [InlineData(TextKind.Normalized, "<h1>a&amp;b</h1>", null)]
    [InlineData(TextKind.Normalized, "<h1>a  b</h1>", null)]
    [InlineData(TextKind.Normalized, "<h1>a\nb</h1>", null)]
    [InlineData(TextKind.Normalized, "<h1>a\u00A0b</h1>", null)]
    [InlineData(TextKind.Normalized, "<h1>x\0</h1>", "x")]
    [InlineData(TextKind.Normalized, "<h1><script>y</script></h1>", "")]
    [InlineData(TextKind.Normalized, "<h1></h1>", "")]
    [InlineData(TextKind.Own, "<h1> a <b>x</b><br></h1>", "a")]
    [InlineData(TextKind.Own, "<h1>a<b>x</b>c</h1>", null)]
    [InlineData(TextKind.Own, "<h1>a<br>c</h1>", null)]
    [InlineData(TextKind.Own, "<h1><b>x</b></h1>", "")]
    [InlineData(TextKind.Raw, "<h1> a  b\n</h1>", " a  b\n")]
    [InlineData(TextKind.Raw, "<h1>a\r</h1>", null)]
    [InlineData(TextKind.Raw, "<h1>a <i> </i></h1>", null)]
    [InlineData(TextKind.Raw, "<h1><template>x</template><b>a</b></h1>", "a")]
    [InlineData(TextKind.Raw, "<h1><script>a && b</script></h1>", "a && b")]
    [InlineData(TextKind.Raw, "<h1><table>a<tr>b</table></h1>", null)]
    [InlineData(TextKind.InnerHtml, "<h1>a <b>b</h1>", null)]
    [InlineData(TextKind.InnerHtml, "<h1></h1>", "")]
    public void A_text_is_a_slice_where_the_source_has_it_as_it_reads(TextKind kind, string html, string? slice)
    {
        using Page page = Page.Parse("<body>" + html);
        Node heading = page.Element(TagId.H1);
        bool isSlice = heading.TryGetUtf8Text(out ReadOnlyMemory<byte> text, kind);
        Assert.Equal(slice, isSlice ? Encoding.UTF8.GetString(text.Span) : null);
        if (isSlice)
        {
            Assert.Equal(heading.GetText(kind), slice);
            Assert.Equal(!text.IsEmpty, page.Source.Overlaps(text.Span));
        }
    }

    [Fact]
    public void Every_text_of_every_kind_is_written_as_its_string_reads()
    {
        string html = "<!DOCTYPE html><title> t </title><body><!-- c --><?pi d?><p title=x>a &amp; b\r\n<br>é  東😀&nbsp;"
            + "<template><b>x</b></template><svg><title>y</title></svg><table>a<tr>b<td>c</table>\0<h1> z </h1>"
            + string.Concat(Enumerable.Repeat("<p>long and longer", 100));
        using Page page = Page.Parse(html);
        AssertWritten(page);
    }

    [Fact]
    public void Bytes_that_are_no_utf_8_come_out_as_replacement_characters()
    {
        byte[] html =
        [
            .. "<meta charset=utf-8><p title='"u8, 0xFF, .. "'>a"u8, 0xC3, .. " b</p><i title=é>"u8, 0xE6, 0x97,
            .. "</i><!--"u8, 0xFE, .. "-->"u8,
        ];
        using Page page = Page.Parse(html);
        AssertWritten(page);

        Node paragraph = page.Element(TagId.P);
        Assert.False(paragraph.TryGetUtf8Text(out _));
        Assert.Equal("a\uFFFD b"u8, Written(output => paragraph.WriteText(output)));
        Assert.True(paragraph.TryGetAttribute("title"u8, out AttributeSlice title));
        Assert.False(title.IsVerbatim);
        Assert.Equal(0xFF, Assert.Single(title.Source.ToArray()));
        Assert.Equal("\uFFFD"u8, Written(title.WriteTo));
        Assert.Equal("\uFFFD", title.ToString());
    }

    [Fact]
    public void A_page_in_another_encoding_gives_slices_of_its_decoded_source()
    {
        byte[] html = [.. "<meta charset=shift_jis><p title='"u8, 0x93, 0xFA, .. "'>"u8, 0x96, 0x7B, .. " x"u8];
        using Page page = Page.Parse(html);
        Node paragraph = page.Element(TagId.P);
        Assert.True(paragraph.TryGetUtf8Text(out ReadOnlyMemory<byte> text));
        Assert.Equal("本 x"u8, text.Span);
        Assert.True(paragraph.TryGetAttribute("title"u8, out AttributeSlice title));
        Assert.True(title.IsVerbatim);
        Assert.Equal("日"u8, title.Source.Span);
        AssertWritten(page);
    }

    [Theory]
    [InlineData("<p a=b title='x y'>", "x y", true)]
    [InlineData("<p a=b TITLE=x>", "x", true)]
    [InlineData("<p title='a&amp;b'>", "a&amp;b", false)]
    [InlineData("<p title='a\r\nb'>", "a\r\nb", false)]
    [InlineData("<p title='a&b'>", "a&b", false)]
    [InlineData("<p title=''>", "", true)]
    [InlineData("<p title>", "", true)]
    public void An_attribute_is_found_where_it_stands(string tag, string source, bool isVerbatim)
    {
        using Page page = Page.Parse("<body>" + tag);
        Node paragraph = page.Element(TagId.P);
        Assert.True(paragraph.TryGetAttribute("title"u8, out AttributeSlice value));
        Assert.Equal(source, Encoding.UTF8.GetString(value.Source.Span));
        Assert.Equal(source, Encoding.UTF8.GetString(page.Source[value.Range.Start..value.Range.End]));
        Assert.True(value.Range.Start > paragraph.StartTagRange.Start);
        Assert.True(value.Range.End < paragraph.StartTagRange.End);
        Assert.Equal(isVerbatim, value.IsVerbatim);
        Assert.Equal(paragraph.GetAttribute("title"u8), value.ToString());
        Assert.Equal(paragraph.GetAttribute("title"u8), Encoding.UTF8.GetString(Written(value.WriteTo)));
        Assert.False(paragraph.TryGetAttribute("alt"u8, out _));
        Assert.False(page.Document.TryGetAttribute("title"u8, out _));
    }

    [Fact]
    public void The_attribute_of_a_later_body_tag_is_found_there()
    {
        using Page page = Page.Parse("<body>x<body title=y>");
        Assert.True(page.Element(TagId.Body).TryGetAttribute("title"u8, out AttributeSlice value));
        Assert.Equal(new SourceRange(19, 20), value.Range);
    }

    [Fact]
    public void No_node_has_no_text()
    {
        Assert.True(default(Node).TryGetUtf8Text(out ReadOnlyMemory<byte> text));
        Assert.True(text.IsEmpty);
        Assert.Empty(Written(output => default(Node).WriteText(output)));
        Assert.False(default(Node).TryGetAttribute("a"u8, out _));
        using Page page = Page.Parse("<p>x");
        Assert.Throws<ArgumentOutOfRangeException>(() => page.Document.TryGetUtf8Text(out _, (TextKind)9));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.Document.WriteText(new ArrayBufferWriter<byte>(), (TextKind)9));
    }

    private static void AssertWritten(Page page)
    {
        for (int index = 0; index < page.NodeCount; index++)
        {
            Node node = page[index];
            foreach (TextKind kind in Enum.GetValues<TextKind>())
                Assert.Equal(node.GetText(kind), Encoding.UTF8.GetString(Written(output => node.WriteText(output, kind))));
        }
    }

    private static byte[] Written(Action<IBufferWriter<byte>> write)
    {
        ArrayBufferWriter<byte> output = new();
        write(output);
        Assert.True(System.Text.Unicode.Utf8.IsValid(output.WrittenSpan));
        return output.WrittenSpan.ToArray();
    }
}
