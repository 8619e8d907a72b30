namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#shift_jis-decoder</summary>
internal struct ShiftJisHandler(int[] jis0208) : IDecoderHandler
{
    private byte _lead;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => _lead == 0 ? Utf8.LengthOfAscii(input) : 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (_lead != 0)
        {
            int row = _lead - (_lead < 0xA0 ? 0x81 : 0xC1);
            _lead = 0;
            int offset = value < 0x7F ? 0x40 : 0x41;
            int codePoint = value is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC)
                ? CodePointOf(row * 188 + value - offset)
                : 0;
            return output.WriteTrail(codePoint, value);
        }

        switch (value)
        {
            case 0x80:
                output.Write(value);
                break;
            case >= 0xA1 and <= 0xDF:
                output.Write(0xFF61 - 0xA1 + value);
                break;
            case (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC):
                _lead = value;
                break;
            default:
                output.WriteError();
                break;
        }

        return true;
    }

    public readonly void HandleEndOfQueue(ref Utf8Writer output)
    {
        if (_lead != 0)
            output.WriteError();
    }

    /// <summary>The characters that Windows leaves to its users come first; the index has none there.</summary>
    private readonly int CodePointOf(int pointer) =>
        pointer is >= 8836 and <= 10715 ? 0xE000 - 8836 + pointer : jis0208[pointer];
}
