using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class SourcePositionTests
{
    [Theory]
    [InlineData("<p>", 0, 1, 1)]
    [InlineData("a\nb", 1, 1, 2)]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("a\r\nb", 2, 1, 3)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\n\rb", 2, 2, 1)]
    [InlineData("a\n\rb", 3, 3, 1)]
    [InlineData("a\n", 2, 2, 1)]
    [InlineData("", 0, 1, 1)]
    [InlineData("\u2028b", 3, 1, 2)]
    [InlineData("é東😀b", 2, 1, 2)]
    [InlineData("é東😀b", 5, 1, 3)]
    [InlineData("é東😀b", 9, 1, 5)]
    [InlineData("é東😀b", 6, 1, 3)]
    [InlineData("é東😀b", 8, 1, 3)]
    [InlineData("é東😀b", 1, 1, 1)]
    public void Lines_end_in_all_three_ways_and_columns_are_utf_16(string html, int offset, int line, int column)
    {
        using Page page = Page.Parse(html);
        Assert.Equal(new SourcePosition(line, column), page.GetPosition(offset));
    }

    [Fact]
    public void What_is_no_utf_8_counts_as_it_reads()
    {
        using Page page = Page.Parse(
            new byte[] { (byte)'a', 0xFF, 0xE6, 0x97, (byte)'b', 0x80, 0x80, (byte)'c' },
            new PageOptions { Encoding = HtmlEncoding.Utf8 });
        Assert.Equal("a\uFFFD\uFFFDb\uFFFD\uFFFDc", page.Document.GetText());
        Assert.Equal(new SourcePosition(1, 4), page.GetPosition(4));
        Assert.Equal(new SourcePosition(1, 6), page.GetPosition(6));
        Assert.Equal(new SourcePosition(1, 7), page.GetPosition(7));
        Assert.Equal(new SourcePosition(1, 8), page.GetPosition(8));
    }

    [Fact]
    public void Every_place_of_a_long_source_is_where_a_plain_count_says()
    {
        Random random = new(Seed: 7);
        foreach (int kinds in new[] { 3, 6, 7 })
        {
            byte[] source = RandomSource(random, kinds);
            using Page page = Page.Parse(source, new PageOptions { Encoding = HtmlEncoding.Utf8 });
            int line = 1;
            int start = 0;
            for (int offset = 0; offset <= source.Length; offset++)
            {
                if (offset > 0 && IsLineEnd(source, offset - 1))
                {
                    line++;
                    start = offset;
                }

                // Inside of a character a prefix would be cut.
                if (offset == source.Length || (source[offset] & 0xC0) != 0x80)
                {
                    int column = Encoding.UTF8.GetCharCount(source, start, offset - start) + 1;
                    Assert.Equal(new SourcePosition(line, column), page.GetPosition(offset));
                }
            }
        }
    }

    [Fact]
    public void A_place_outside_of_the_source_is_refused()
    {
        Page page = Page.Parse("<p>");
        Assert.Throws<ArgumentOutOfRangeException>(() => page.GetPosition(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => page.GetPosition(4));
        Assert.Equal(new SourcePosition(1, 4), page.GetPosition(3));
        page.Dispose();
        Assert.Throws<ObjectDisposedException>(() => page.GetPosition(0));
    }

    [Fact]
    public void A_node_is_where_its_source_begins()
    {
        using Page page = Page.Parse("<!DOCTYPE html>\r\n<title>x</title>\r\n  <p>東<b>y</b>");
        Assert.Equal(new SourcePosition(2, 1), page.Element(TagId.Title).Position);
        Assert.Equal(new SourcePosition(3, 3), page.Element(TagId.P).Position);
        Assert.Equal(new SourcePosition(3, 7), page.Element(TagId.B).Position);
        Assert.Equal(new SourcePosition(1, 1), page.Document.Position);
        Assert.Equal(default, default(Node).Position);
        Assert.Equal("3,7", page.Element(TagId.B).Position.ToString());
    }

    [Theory]
    [InlineData("shift_jis")]
    [InlineData("utf-16le")]
    public void A_page_in_another_encoding_has_the_positions_of_its_characters(string label)
    {
        byte[] html = label == "utf-16le"
            ? [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("日本\n日<b>x")]
            : [0x93, 0xFA, 0x96, 0x7B, (byte)'\n', 0x93, 0xFA, .. "<b>x"u8];
        using Page page = Page.Parse(html, new PageOptions { Encoding = HtmlEncoding.Get(label) });
        Assert.Equal(new SourcePosition(2, 2), page.Element(TagId.B).Position);
    }

    private static byte[] RandomSource(Random random, int kinds)
    {
        List<byte> source = [];
        while (source.Count < 5000)
        {
            source.AddRange(random.Next(kinds) switch
            {
                0 => "a"u8,
                1 => random.Next(200) == 0 ? "\r\n"u8 : "b"u8,
                2 => "é"u8,
                3 => "東"u8,
                4 => "😀"u8,
                5 => random.Next(200) == 0 ? "\r"u8 : "\u00A0"u8,
                _ => [(byte)random.Next(0x80, 0x100)],
            });
        }

        return [.. source];
    }

    private static bool IsLineEnd(byte[] source, int offset) =>
        source[offset] == '\n' || (source[offset] == '\r' && source.ElementAtOrDefault(offset + 1) != '\n');
}
