namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#shared-utf-16-decoder</summary>
internal struct Utf16Handler(bool isBigEndian) : IDecoderHandler
{
    /// <summary>The first byte of a code unit, -1 for none.</summary>
    private int _leadByte = -1;

    /// <summary>0 for none.</summary>
    private int _leadSurrogate;

    public readonly int TakeAscii(ReadOnlySpan<byte> input) => 0;

    public bool Handle(byte value, ref Utf8Writer output)
    {
        if (_leadByte < 0)
        {
            _leadByte = value;
            return true;
        }

        int codeUnit = isBigEndian ? _leadByte << 8 | value : value << 8 | _leadByte;
        _leadByte = -1;
        if (_leadSurrogate != 0)
        {
            int lead = _leadSurrogate;
            _leadSurrogate = 0;
            if (codeUnit is >= 0xDC00 and <= 0xDFFF)
            {
                output.Write(0x10000 + ((lead - 0xD800) << 10) + codeUnit - 0xDC00);
                return true;
            }

            // Both bytes of the code unit are restored; it is read as one without a lead before it.
            output.WriteError();
        }

        switch (codeUnit)
        {
            case >= 0xD800 and <= 0xDBFF:
                _leadSurrogate = codeUnit;
                break;
            case >= 0xDC00 and <= 0xDFFF:
                output.WriteError();
                break;
            default:
                output.Write(codeUnit);
                break;
        }

        return true;
    }

    public readonly void HandleEndOfQueue(ref Utf8Writer output)
    {
        if (_leadByte >= 0 || _leadSurrogate != 0)
            output.WriteError();
    }
}
