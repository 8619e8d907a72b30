namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#single-byte-decoder</summary>
internal readonly struct SingleByteHandler(ReadOnlyMemory<int> index) : IDecoderHandler
{
    public int TakeAscii(ReadOnlySpan<byte> input) => Utf8.LengthOfAscii(input);

    public bool Handle(byte value, ref Utf8Writer output)
    {
        int codePoint = index.Span[value - 0x80];
        if (codePoint != 0)
            output.Write(codePoint);
        else
            output.WriteError();
        return true;
    }

    public void HandleEndOfQueue(ref Utf8Writer output)
    {
    }
}
