namespace SchemaKit.Html;

internal ref partial struct Prescan
{
    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#concept-get-attributes-when-sniffing. Where there is no
    /// further attribute, it gives one without a name, and the position is at the <c>&gt;</c>.
    /// </summary>
    private bool GetAttribute(out Attribute attribute)
    {
        attribute = default;
        while (!IsAtEnd && (Ascii.IsWhiteSpace(_bytes[_position]) || _bytes[_position] == '/'))
            _position++;
        if (IsAtEnd)
            return false;
        if (_bytes[_position] == '>')
            return true;

        // A name may begin with an equals sign.
        int start = _position++;
        int length = Ascii.IndexOfWhiteSpaceOr("/>="u8, Rest);
        if (length < 0)
            return false;

        _position += length;
        ReadOnlySpan<byte> name = _bytes[start.._position];
        SkipWhiteSpace();
        if (IsAtEnd)
            return false;
        if (_bytes[_position] != '=')
        {
            attribute = new Attribute(name, default);
            return true;
        }

        _position++;
        SkipWhiteSpace();
        if (IsAtEnd || !GetValue(out ReadOnlySpan<byte> value))
            return false;

        attribute = new Attribute(name, value);
        return true;
    }

    private bool GetValue(out ReadOnlySpan<byte> value)
    {
        value = default;
        byte quote = _bytes[_position];
        if (quote is (byte)'"' or (byte)'\'')
        {
            int start = ++_position;
            if (!MoveTo(quote))
                return false;
            value = _bytes[start.._position++];
            return true;
        }

        int length = Ascii.IndexOfWhiteSpaceOr(">"u8, Rest);
        if (length < 0)
            return false;

        value = Rest[..length];
        _position += length;
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (!IsAtEnd && Ascii.IsWhiteSpace(_bytes[_position]))
            _position++;
    }

    /// <summary>An attribute as it stands in the page, in any case.</summary>
    private readonly ref struct Attribute(ReadOnlySpan<byte> name, ReadOnlySpan<byte> value)
    {
        public ReadOnlySpan<byte> Name { get; } = name;

        public ReadOnlySpan<byte> Value { get; } = value;

        public bool Is(ReadOnlySpan<byte> lowerCaseName) => Ascii.EqualsIgnoreCase(Name, lowerCaseName);
    }
}
