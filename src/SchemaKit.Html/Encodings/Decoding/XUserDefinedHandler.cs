namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#x-user-defined-decoder</summary>
internal readonly struct XUserDefinedHandler : IDecoderHandler
{
    public int TakeAscii(ReadOnlySpan<byte> input) => Utf8.LengthOfAscii(input);

    public bool Handle(byte value, ref Utf8Writer output)
    {
        output.Write(0xF780 + value - 0x80);
        return true;
    }

    public void HandleEndOfQueue(ref Utf8Writer output)
    {
    }
}
