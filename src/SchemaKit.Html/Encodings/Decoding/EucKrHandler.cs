namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#euc-kr-decoder</summary>
internal struct EucKrHandler(int[] index) : IDecoderHandler
{
    private byte _lead;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => _lead == 0 ? Utf8.LengthOfAscii(input) : 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (_lead != 0)
        {
            int row = _lead - 0x81;
            _lead = 0;
            int codePoint = value is >= 0x41 and <= 0xFE ? index[row * 190 + value - 0x41] : 0;
            return output.WriteTrail(codePoint, value);
        }

        if (value is >= 0x81 and <= 0xFE)
            _lead = value;
        else
            output.WriteError();
        return true;
    }

    public readonly void HandleEndOfQueue(ref Utf8Writer output)
    {
        if (_lead != 0)
            output.WriteError();
    }
}
