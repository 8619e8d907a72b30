namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#iso-2022-jp-decoder</summary>
internal struct Iso2022JpHandler(int[] jis0208) : IDecoderHandler
{
    private const byte Escape = 0x1B;

    private State _state;
    private State _outputState;
    private byte _lead;

    /// <summary>Whether an escape sequence was the last thing seen: two in a row are an error.</summary>
    private bool _output;

    private enum State : byte
    {
        Ascii,
        Roman,
        Katakana,
        LeadByte,
        TrailByte,
        EscapeStart,
        Escape,
    }

    public int TakeAscii(ReadOnlySpan<byte> input)
    {
        if (_state != State.Ascii)
            return 0;

        ReadOnlySpan<byte> run = input[..Utf8.LengthOfAscii(input)];
        int shift = run.IndexOfAny(Escape, (byte)0x0E, (byte)0x0F);
        int length = shift < 0 ? run.Length : shift;
        if (length > 0)
            _output = false;
        return length;
    }

    public bool Handle(byte value, ref Utf8Writer output)
    {
        switch (_state)
        {
            case State.TrailByte:
                return HandleTrailByte(value, ref output);
            case State.EscapeStart:
                return HandleEscapeStart(value, ref output);
            case State.Escape:
                return HandleEscape(value, ref output);
        }

        if (value == Escape)
        {
            _state = State.EscapeStart;
            return true;
        }

        _output = false;
        if (_state == State.LeadByte && value is >= 0x21 and <= 0x7E)
        {
            _lead = value;
            _state = State.TrailByte;
        }
        else
        {
            WriteSingle(value, ref output);
        }

        return true;
    }

    public void HandleEndOfQueue(ref Utf8Writer output)
    {
        if (_state == State.Escape)
        {
            // The byte behind ESC is restored, and may leave a character open.
            byte lead = _lead;
            GiveUpEscape(ref output);
            Handle(lead, ref output);
        }

        if (_state is State.TrailByte or State.EscapeStart)
            output.WriteError();
    }

    private readonly void WriteSingle(byte value, ref Utf8Writer output)
    {
        int codePoint = (_state, value) switch
        {
            (State.Katakana, >= 0x21 and <= 0x5F) => 0xFF61 - 0x21 + value,
            (State.Katakana or State.LeadByte, _) => -1,
            (_, 0x0E or 0x0F or >= 0x80) => -1,
            (State.Roman, (byte)'\\') => 0x00A5,
            (State.Roman, (byte)'~') => 0x203E,
            _ => value,
        };
        if (codePoint >= 0)
            output.Write(codePoint);
        else
            output.WriteError();
    }

    private bool HandleTrailByte(byte value, ref Utf8Writer output)
    {
        _state = value == Escape ? State.EscapeStart : State.LeadByte;
        int codePoint = value is >= 0x21 and <= 0x7E ? jis0208[(_lead - 0x21) * 94 + value - 0x21] : 0;
        if (codePoint != 0)
            output.Write(codePoint);
        else
            output.WriteError();
        return true;
    }

    private bool HandleEscapeStart(byte value, ref Utf8Writer output)
    {
        if (value is (byte)'$' or (byte)'(')
        {
            _lead = value;
            _state = State.Escape;
            return true;
        }

        GiveUpEscape(ref output);
        return false;
    }

    private bool HandleEscape(byte value, ref Utf8Writer output)
    {
        byte lead = _lead;
        State? state = (lead, value) switch
        {
            ((byte)'(', (byte)'B') => State.Ascii,
            ((byte)'(', (byte)'J') => State.Roman,
            ((byte)'(', (byte)'I') => State.Katakana,
            ((byte)'$', (byte)'@' or (byte)'B') => State.LeadByte,
            _ => null,
        };
        if (state is { } next)
        {
            _lead = 0;
            _state = next;
            _outputState = next;
            if (_output)
                output.WriteError();
            _output = true;
            return true;
        }

        // Lead and this byte are restored. The lead is taken here: no state that it can meet restores it.
        GiveUpEscape(ref output);
        Handle(lead, ref output);
        return false;
    }

    private void GiveUpEscape(ref Utf8Writer output)
    {
        _lead = 0;
        _output = false;
        _state = _outputState;
        output.WriteError();
    }
}
