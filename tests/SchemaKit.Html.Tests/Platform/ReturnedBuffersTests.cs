using System.Buffers;
using System.Runtime.InteropServices;
using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class ReturnedBuffersTests
{
    public ReturnedBuffersTests() => Assert.SkipUnless(
        ReturnedBuffers.ArePoisoned, $"Buffers are overwritten in configuration Debug, or by {ReturnedBuffers.Switch}.");

    [Fact]
    public void A_source_that_was_given_back_is_overwritten()
    {
        Page page = Page.Parse(new MemoryStream("<p>x"u8.ToArray()));
        ReadOnlySpan<byte> source = page.Source;
        Assert.Equal("<p>x"u8, source);
        page.Dispose();
        Assert.Equal(-1, source.IndexOfAnyExcept(ReturnedBuffers.Poison));
    }

    [Fact]
    public void So_are_a_decoded_source_and_the_bytes_of_a_string()
    {
        Page decoded = Page.Parse(new byte[] { (byte)'x', 0x93, 0xFA }, new() { Encoding = HtmlEncoding.Get("shift_jis") });
        Page ofString = Page.Parse("<p>x");
        foreach (Page page in new[] { decoded, ofString })
        {
            ReadOnlySpan<byte> source = page.Source;
            page.Dispose();
            Assert.Equal(-1, source.IndexOfAnyExcept(ReturnedBuffers.Poison));
        }
    }

    [Fact]
    public void Memory_of_the_caller_is_left_alone()
    {
        byte[] html = "<p>x"u8.ToArray();
        Page.Parse(html).Dispose();
        Assert.Equal("<p>x"u8, html);
    }

    [Fact]
    public void Arrays_of_every_type_are_overwritten_whole()
    {
        int[] numbers = ArrayPool<int>.Shared.Rent(10);
        ReturnedBuffers.Return(numbers);
        Assert.All(MemoryMarshal.AsBytes<int>(numbers).ToArray(), value => Assert.Equal(ReturnedBuffers.Poison, value));
    }

    [Fact]
    public void A_buffer_that_grows_overwrites_the_smaller_one()
    {
        using PooledBuffer buffer = new(capacity: 16);
        buffer.Advance(buffer.GetSpan().Length);
        ReadOnlySpan<byte> smaller = buffer.WrittenMemory.Span;
        buffer.GetSpan(1);
        Assert.Equal(-1, smaller.IndexOfAnyExcept(ReturnedBuffers.Poison));
    }
}
