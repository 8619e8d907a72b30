namespace SchemaKit.Html.Tests;

public sealed class PooledBufferTests
{
    [Fact]
    public void It_grows_and_keeps_what_was_written()
    {
        using PooledBuffer buffer = new(capacity: 1);
        List<byte> expected = [];
        for (int length = 1; length < 300; length++)
        {
            Span<byte> span = buffer.GetSpan(length);
            Assert.True(span.Length >= length);
            span[..length].Fill((byte)length);
            buffer.Advance(length);
            expected.AddRange(Enumerable.Repeat((byte)length, length));
        }

        Assert.Equal(expected, buffer.WrittenMemory.ToArray());
    }

    [Fact]
    public void More_than_there_is_room_for_cannot_be_written()
    {
        using PooledBuffer buffer = new(capacity: 16);
        int room = buffer.GetSpan().Length;
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(room + 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => buffer.Advance(-1));
    }

    [Fact]
    public void After_disposal_it_says_so()
    {
        PooledBuffer buffer = new(capacity: 16);
        buffer.Dispose();
        buffer.Dispose();
        Assert.Throws<ObjectDisposedException>(() => buffer.GetSpan());
        Assert.Throws<ObjectDisposedException>(() => buffer.WrittenMemory);
    }
}
