namespace SchemaKit.StructuredData;

internal ref partial struct JsonRepair
{
    /// <summary>Passes over white space, comments and what marks CDATA.</summary>
    private void SkipTrivia()
    {
        while (!IsAtEnd)
        {
            int length = LengthOfTrivia(_text[_position..]);
            if (length == 0)
                return;
            _position += length;
        }
    }

    private int LengthOfTrivia(ReadOnlySpan<byte> rest)
    {
        switch (rest[0])
        {
            case (byte)' ' or (byte)'\t' or (byte)'\n' or (byte)'\r' or (byte)'\f':
                return 1;

            case (byte)'/' when rest is [_, (byte)'/', ..]:
                int lineEnd = rest.IndexOfAny((byte)'\n', (byte)'\r');
                return lineEnd < 0 ? rest.Length : lineEnd;

            case (byte)'/' when rest is [_, (byte)'*', ..]:
                int end = rest[2..].IndexOf("*/"u8);
                return end < 0 ? rest.Length : end + 4;

            case (byte)'<' when rest.StartsWith("<!--"u8):
                return LengthOfHtmlComment();

            case (byte)'<' when rest.StartsWith("<![CDATA["u8):
                return "<![CDATA["u8.Length;

            case (byte)'-' when rest.StartsWith("-->"u8):
            case (byte)']' when _depth == 0 && rest.StartsWith("]]>"u8):
                return 3;

            // No-break space, byte order mark.
            case 0xC2 when rest is [_, 0xA0, ..]:
                return 2;
            case 0xEF when rest is [_, 0xBB, 0xBF, ..]:
                return 3;

            default:
                return rest[0] < ' ' ? 1 : 0;
        }
    }

    /// <summary>How long a comment of HTML is; its sign alone, if it is around the JSON.</summary>
    private int LengthOfHtmlComment()
    {
        ReadOnlySpan<byte> rest = _text[_position..];
        if (_commentEnd < _position)
            _commentEnd = PlaceOf(rest.IndexOf("-->"u8));
        if (_bracket < _position)
            _bracket = PlaceOf(rest.IndexOfAny((byte)'{', (byte)'['));
        return _commentEnd < Math.Min(_bracket, _text.Length) ? _commentEnd + 3 - _position : "<!--"u8.Length;
    }

    // Of what stands nowhere, the end.
    private readonly int PlaceOf(int offset) => offset < 0 ? _text.Length : _position + offset;
}
