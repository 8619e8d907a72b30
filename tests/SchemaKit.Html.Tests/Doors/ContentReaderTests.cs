using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class ContentReaderTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(0, 0, false)]
    [InlineData(0, 1, true)]
    [InlineData(10, 9, false)]
    [InlineData(10, 10, false)]
    [InlineData(10, 11, true)]
    [InlineData(10, 100_000, true)]
    [InlineData(20_000, 20_000, false)]
    [InlineData(20_000, 20_001, true)]
    public async Task Reading_stops_at_a_maximum_and_tells_whether_there_was_more(int maxBytes, int length, bool hasMore)
    {
        byte[] bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        byte[] expected = bytes[..Math.Min(length, maxBytes)];

        AssertContent(ContentReader.ReadAll(new MemoryStream(bytes), maxBytes));
        AssertContent(ContentReader.ReadAll(new OneByteStream(bytes), maxBytes));
        AssertContent(await ContentReader.ReadAllAsync(new MemoryStream(bytes), maxBytes, Token));
        AssertContent(await ContentReader.ReadAllAsync(new OneByteStream(bytes), maxBytes, Token));

        void AssertContent(Content content)
        {
            Assert.Equal(expected, content.Bytes.WrittenMemory.ToArray());
            Assert.Equal(hasMore, content.HasMore);
            content.Bytes.Dispose();
        }
    }
}
