namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#euc-jp-decoder</summary>
internal struct EucJpHandler(int[] jis0208, int[] jis0212) : IDecoderHandler
{
    private const byte KatakanaLead = 0x8E;
    private const byte Jis0212Lead = 0x8F;

    private byte _lead;
    private bool _isJis0212;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => _lead == 0 ? Utf8.LengthOfAscii(input) : 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (_lead == KatakanaLead && value is >= 0xA1 and <= 0xDF)
        {
            _lead = 0;
            output.Write(0xFF61 - 0xA1 + value);
            return true;
        }

        if (_lead == Jis0212Lead && value is >= 0xA1 and <= 0xFE)
        {
            _isJis0212 = true;
            _lead = value;
            return true;
        }

        if (_lead != 0)
        {
            int codePoint = 0;
            if (_lead is >= 0xA1 and <= 0xFE && value is >= 0xA1 and <= 0xFE)
                codePoint = (_isJis0212 ? jis0212 : jis0208)[(_lead - 0xA1) * 94 + value - 0xA1];
            _lead = 0;
            _isJis0212 = false;
            return output.WriteTrail(codePoint, value);
        }

        if (value is KatakanaLead or Jis0212Lead or (>= 0xA1 and <= 0xFE))
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
