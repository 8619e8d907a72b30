namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#big5-decoder</summary>
internal struct Big5Handler(int[] index) : IDecoderHandler
{
    private byte _lead;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => _lead == 0 ? Utf8.LengthOfAscii(input) : 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (_lead != 0)
        {
            int row = _lead - 0x81;
            _lead = 0;
            int offset = value < 0x7F ? 0x40 : 0x62;
            int pointer = value is (>= 0x40 and <= 0x7E) or (>= 0xA1 and <= 0xFE) ? row * 157 + value - offset : -1;
            if (LetterWithTwoMarks(pointer) is var (letter, mark))
            {
                output.Write(letter);
                output.Write(mark);
                return true;
            }

            return output.WriteTrail(pointer < 0 ? 0 : index[pointer], value);
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

    /// <summary>The four pointers that stand for two code points, which an index has no room for.</summary>
    private static (int Letter, int Mark)? LetterWithTwoMarks(int pointer) => pointer switch
    {
        1133 => (0x00CA, 0x0304),
        1135 => (0x00CA, 0x030C),
        1164 => (0x00EA, 0x0304),
        1166 => (0x00EA, 0x030C),
        _ => null,
    };
}
