using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class StreamDoorTests
{
    /// <summary>What is rented for a stream that does not say how long it is.</summary>
    private const int FirstCapacity = 16 * 1024;

    private static readonly string LongText = new('x', 100_000);

    [Theory]
    [MemberData(nameof(Doors.All), MemberType = typeof(Doors))]
    public async Task A_document_reads_the_same_by_every_door(string door)
    {
        byte[] html = Encoding.UTF8.GetBytes($"<meta charset=utf-8><p title='é&amp;'>東京 {LongText}<b>x");
        using Page expected = Page.Parse(html);
        using Page page = await Doors.ParseAsync(door, html);
        Assert.Equal(HtmlDumper.Dump(expected), HtmlDumper.Dump(page));
        Assert.Equal(html, page.Source);
    }

    [Theory]
    [MemberData(nameof(Doors.All), MemberType = typeof(Doors))]
    public async Task An_empty_one_gives_an_empty_document(string door)
    {
        using Page page = await Doors.ParseAsync(door, []);
        Assert.Equal("<html><head></head><body></body></html>", page.Document.GetText(TextKind.InnerHtml));
    }

    [Theory]
    [MemberData(nameof(Doors.All), MemberType = typeof(Doors))]
    public async Task A_byte_order_mark_may_come_in_pieces(string door)
    {
        foreach (Encoding encoding in new[] { Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            byte[] html = [.. encoding.GetPreamble(), .. encoding.GetBytes("<p>é東😀")];
            using Page page = await Doors.ParseAsync(door, html);
            Assert.Equal(EncodingSource.ByteOrderMark, page.EncodingSource);
            Assert.Equal("<p>é東😀"u8, page.Source);
            Assert.Equal("é東😀", page.Document.GetText());
        }
    }

    [Fact]
    public async Task A_stream_is_read_from_where_it_stands_and_stays_open()
    {
        using MemoryStream stream = new("<i>x</i><b>y</b>"u8.ToArray());
        stream.Position = 8;
        using (Page page = Page.Parse(stream))
            Assert.Equal("<b>y</b>"u8, page.Source);

        stream.Position = 8;
        using (Page page = await Page.ParseAsync(stream, null, TestContext.Current.CancellationToken))
            Assert.Equal("<b>y</b>"u8, page.Source);

        stream.Position = stream.Length + 5;
        using (Page page = Page.Parse(stream))
            Assert.Equal(4, page.NodeCount);

        using OneByteStream oneByte = new("<p>"u8.ToArray());
        Page.Parse(oneByte).Dispose();
        Assert.False(oneByte.IsDisposed);
        Assert.True(stream.CanRead);
    }

    [Theory]
    [InlineData(100)]
    [InlineData(4095)]
    [InlineData(4096)]
    public void A_stream_that_knows_its_length_takes_one_buffer_of_that_size(int length)
    {
        PoolProbe probe = new(length + 1);
        PoolProbe first = new(FirstCapacity);
        using Page page = Page.Parse(new MemoryStream(new byte[length]));
        Assert.True(probe.IsTaken);
        Assert.False(first.IsTaken);
    }

    [Fact]
    public void The_page_gives_its_buffer_back_when_it_is_disposed()
    {
        PoolProbe probe = new(FirstCapacity);
        Page.Parse(new OneByteStream("<p>"u8.ToArray())).Dispose();
        Assert.False(probe.IsTaken);

        PoolProbe meanwhile = new(FirstCapacity);
        using Page page = Page.Parse(new OneByteStream("<p>"u8.ToArray()));
        Assert.True(meanwhile.IsTaken);
    }

    [Fact]
    public void Buffers_that_were_too_small_go_back_at_once()
    {
        PoolProbe first = new(FirstCapacity);
        using Page page = Page.Parse(new OneByteStream(new byte[FirstCapacity + 1]));
        Assert.False(first.IsTaken);
    }

    [Fact]
    public void So_does_a_page_that_was_decoded_from_its_buffer()
    {
        PoolProbe probe = new(FirstCapacity);
        Page page = Page.Parse(new OneByteStream([.. "<meta charset=shift_jis><p>"u8, 0x93, 0xFA]));
        Assert.Equal("日", page.Document.GetText());
        page.Dispose();
        Assert.False(probe.IsTaken);
    }

    [Fact]
    public void So_does_a_page_of_a_string()
    {
        Func<string, PageOptions?, Page>[] doors = [Page.Parse, Page.FromText];
        foreach (Func<string, PageOptions?, Page> read in doors)
        {
            PoolProbe probe = new(LongText.Length);
            read(LongText, null).Dispose();
            Assert.False(probe.IsTaken);

            PoolProbe meanwhile = new(LongText.Length);
            using Page page = read(LongText, null);
            Assert.True(meanwhile.IsTaken);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_stream_that_fails_on_its_way_says_so_and_keeps_no_buffer(bool isAsync)
    {
        PoolProbe probe = new(FirstCapacity);
        using OneByteStream stream = new("<p>abcdef"u8.ToArray())
        {
            Reading = position =>
            {
                if (position == 5)
                    throw new IOException("The line is dead.");
            },
        };

        // Nothing here waits, so that all of it happens on this thread.
        IOException exception = isAsync
            ? await Assert.ThrowsAsync<IOException>(
                () => Page.ParseAsync(stream, null, TestContext.Current.CancellationToken))
            : Assert.Throws<IOException>(() => Page.Parse(stream));
        Assert.Equal("The line is dead.", exception.Message);
        Assert.False(probe.IsTaken);
        Assert.False(stream.IsDisposed);
    }

    [Fact]
    public async Task Reading_can_be_cancelled_and_keeps_no_buffer()
    {
        PoolProbe probe = new(FirstCapacity);
        using CancellationTokenSource source = new();
        using OneByteStream stream = new("<p>abcdef"u8.ToArray())
        {
            Reading = position =>
            {
                if (position == 5)
                    source.Cancel();
            },
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Page.ParseAsync(stream, null, source.Token));
        Assert.False(probe.IsTaken);

        using MemoryStream untouched = new("<p>"u8.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Page.ParseAsync(untouched, null, source.Token));
        Assert.Equal(0, untouched.Position);
    }
}
