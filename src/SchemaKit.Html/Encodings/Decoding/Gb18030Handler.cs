namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#gb18030-decoder, which is GBK's too.</summary>
internal struct Gb18030Handler(int[] index) : IDecoderHandler
{
    private byte _first;
    private byte _second;
    private byte _third;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => _first == 0 ? Utf8.LengthOfAscii(input) : 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (_third != 0)
            return HandleFourth(value, ref output);
        if (_second != 0)
            return HandleThird(value, ref output);
        if (_first != 0)
            return HandleSecond(value, ref output);

        switch (value)
        {
            case 0x80:
                output.Write(0x20AC);
                break;
            case >= 0x81 and <= 0xFE:
                _first = value;
                break;
            default:
                output.WriteError();
                break;
        }

        return true;
    }

    public readonly void HandleEndOfQueue(ref Utf8Writer output)
    {
        if (_first != 0)
            output.WriteError();
    }

    private bool HandleFourth(byte value, ref Utf8Writer output)
    {
        if (value is >= (byte)'0' and <= (byte)'9')
        {
            int pointer = (_first - 0x81) * (10 * 126 * 10) + (_second - '0') * (10 * 126) + (_third - 0x81) * 10 +
                value - '0';
            (_first, _second, _third) = (0, 0, 0);
            int codePoint = Gb18030Ranges.CodePointOf(pointer);
            if (codePoint != 0)
                output.Write(codePoint);
            else
                output.WriteError();
            return true;
        }

        // Second, third and this byte are restored; the second is a digit, the third a lead byte again.
        output.WriteError();
        output.Write(_second);
        (_first, _second, _third) = (_third, 0, 0);
        return false;
    }

    private bool HandleThird(byte value, ref Utf8Writer output)
    {
        if (value is >= 0x81 and <= 0xFE)
        {
            _third = value;
            return true;
        }

        // Second and this byte are restored; the second is a digit.
        output.WriteError();
        output.Write(_second);
        (_first, _second) = (0, 0);
        return false;
    }

    private bool HandleSecond(byte value, ref Utf8Writer output)
    {
        if (value is >= (byte)'0' and <= (byte)'9')
        {
            _second = value;
            return true;
        }

        int row = _first - 0x81;
        _first = 0;
        int offset = value < 0x7F ? 0x40 : 0x41;
        int codePoint = value is (>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFE) ? index[row * 190 + value - offset] : 0;
        return output.WriteTrail(codePoint, value);
    }
}
