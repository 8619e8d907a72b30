using System.IO.Pipelines;
using System.Text.Json;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class PipeDoorTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_pipe_is_read_as_it_is_filled()
    {
        Pipe pipe = new(new PipeOptions(pauseWriterThreshold: 64, resumeWriterThreshold: 32));
        Task<Page> parsing = Page.ParseAsync(pipe.Reader, null, Token);
        for (int i = 0; i < 100; i++)
            await pipe.Writer.WriteAsync("<p>some words in a paragraph</p>"u8.ToArray(), Token);
        Assert.False(parsing.IsCompleted);
        await pipe.Writer.CompleteAsync();

        using Page page = await parsing;
        Assert.Equal(100, page.Elements(TagId.P).Count);
    }

    [Fact]
    public async Task The_reader_is_left_as_the_serializer_of_json_leaves_it()
    {
        Pipe html = await FilledAsync("<p>x");
        (await Page.ParseAsync(html.Reader, null, Token)).Dispose();
        Pipe json = await FilledAsync("[1]");
        await JsonSerializer.DeserializeAsync<int[]>(json.Reader, cancellationToken: Token);

        foreach (Pipe pipe in new[] { json, html })
        {
            // Neither was completed, so both can be read again, and have nothing more.
            Assert.True(pipe.Reader.TryRead(out ReadResult result));
            Assert.True(result.IsCompleted);
            Assert.True(result.Buffer.IsEmpty);
            await pipe.Reader.CompleteAsync();
        }
    }

    [Fact]
    public async Task A_read_that_is_cancelled_consumes_nothing_more_as_with_the_serializer_of_json()
    {
        Pipe html = new();
        await html.Writer.WriteAsync("<p>"u8.ToArray(), Token);
        html.Reader.CancelPendingRead();
        await Assert.ThrowsAsync<OperationCanceledException>(() => Page.ParseAsync(html.Reader, null, Token));

        Pipe json = new();
        await json.Writer.WriteAsync("[1]"u8.ToArray(), Token);
        json.Reader.CancelPendingRead();
        await Assert.ThrowsAsync<OperationCanceledException>(
            async () => await JsonSerializer.DeserializeAsync<int[]>(json.Reader, cancellationToken: Token));

        foreach (Pipe pipe in new[] { json, html })
        {
            Assert.True(pipe.Reader.TryRead(out ReadResult result));
            Assert.Equal(3, result.Buffer.Length);
        }
    }

    [Fact]
    public async Task A_token_cancels_a_read_that_waits()
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync("<p>"u8.ToArray(), Token);
        using CancellationTokenSource source = new();
        Task<Page> parsing = Page.ParseAsync(pipe.Reader, null, source.Token);
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => parsing);
    }

    [Fact]
    public async Task A_pipe_whose_writer_fails_says_so_and_no_buffer_is_kept()
    {
        PoolProbe probe = new(16 * 1024);
        Pipe pipe = new();
        await pipe.Writer.WriteAsync("<p>"u8.ToArray(), Token);
        await pipe.Writer.CompleteAsync(new IOException("The line is dead."));
        IOException exception =
            await Assert.ThrowsAsync<IOException>(() => Page.ParseAsync(pipe.Reader, null, Token));
        Assert.Equal("The line is dead.", exception.Message);
        Assert.False(probe.IsTaken);
    }

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(10, 10, false)]
    [InlineData(10, 11, true)]
    [InlineData(20_000, 20_000, false)]
    [InlineData(20_000, 20_001, true)]
    public async Task Reading_stops_at_a_maximum_and_leaves_the_rest_in_the_pipe(int maxBytes, int length, bool hasMore)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        foreach (Stream stream in new Stream[] { new MemoryStream(bytes), new OneByteStream(bytes) })
        {
            PipeReader reader = PipeReader.Create(stream);
            Content content = await ContentReader.ReadAllAsync(reader, maxBytes, Token);
            Assert.Equal(bytes[..Math.Min(length, maxBytes)], content.Bytes.WrittenMemory.ToArray());
            Assert.Equal(hasMore, content.HasMore);
            content.Bytes.Dispose();

            ReadResult rest = await reader.ReadAsync(Token);
            Assert.Equal(hasMore ? bytes[maxBytes] : -1, rest.Buffer.IsEmpty ? -1 : rest.Buffer.FirstSpan[0]);
        }
    }

    private static async Task<Pipe> FilledAsync(string text)
    {
        Pipe pipe = new();
        await pipe.Writer.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), Token);
        await pipe.Writer.CompleteAsync();
        return pipe;
    }
}
