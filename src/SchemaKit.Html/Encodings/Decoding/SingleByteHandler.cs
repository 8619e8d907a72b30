namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#single-byte-decoder</summary>
/// <param name="indexes">The indexes of all single-byte encodings, one behind the other.</param>
/// <param name="start">Where the encoding's own begins.</param>
internal readonly struct SingleByteHandler(int[] indexes, int start) : IDecoderHandler
{
    public int TakeAscii(ReadOnlySpan<byte> input) => Utf8.LengthOfAscii(input);

    public bool Handle(byte value, ref Utf8Writer output)
    {
        int codePoint = indexes[start + value - 0x80];
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
