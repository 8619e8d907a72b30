namespace SchemaKit.Html;

/// <summary>
/// Walks the attributes of a tag. The tokenizer finds the end of a tag with it, and whoever asks for an attribute later
/// walks the same tag again: attributes are never copied.
/// </summary>
/// <remarks>
/// Each attribute is given, also one whose name the tag has had already; the first one counts
/// (https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state).
/// </remarks>
internal ref struct TagReader
{
    private readonly ReadOnlySpan<byte> _source;
    private int _nameStart;
    private int _nameEnd;
    private int _valueStart;
    private int _valueEnd;

    /// <summary>Starts behind a tag's name, or behind one of its attributes.</summary>
    public TagReader(ReadOnlySpan<byte> source, int position)
    {
        _source = source;
        Position = position;
    }

    /// <summary>The attribute's name as it stands in the source, in whatever case.</summary>
    public readonly ReadOnlySpan<byte> Name => _source[_nameStart.._nameEnd];

    /// <summary>The attribute's value as it stands in the source, without quotes; empty where there is none.</summary>
    public readonly ReadOnlySpan<byte> Value => _source[_valueStart.._valueEnd];

    /// <summary>Where the value begins, behind its quote if it has one; 0 where it is empty.</summary>
    public readonly int ValueStart => _valueStart < _valueEnd ? _valueStart : 0;

    /// <summary>Behind the attribute; behind the tag when there is none left.</summary>
    public int Position { get; private set; }

    /// <summary>Whether the tag ended in <c>/&gt;</c>; to be known when there is no attribute left.</summary>
    public bool IsSelfClosing { get; private set; }

    /// <summary>Whether the source ended inside the tag, which then is no tag at all.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The end of the tag name that starts at a place.</summary>
    public static int FindNameEnd(ReadOnlySpan<byte> source, int start)
    {
        int end = start;
        while (end < source.Length && !TagBytes.EndsTagName(source[end]))
            end++;
        return end;
    }

    /// <summary>Goes on to the next attribute.</summary>
    /// <returns>Whether there is one.</returns>
    public bool Read()
    {
        int position = Position;
        if (!TryFindName(ref position))
        {
            Position = position;
            return false;
        }

        position = ReadName(position);
        int equals = SkipWhiteSpace(position);
        if (equals < _source.Length && _source[equals] == '=')
            position = ReadValue(equals + 1);
        else
            _valueStart = _valueEnd = position;

        Position = position;
        if (!IsCut)
            return true;
        Position = _source.Length;
        return false;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-name-state and
    /// #self-closing-start-tag-state
    /// </summary>
    private bool TryFindName(ref int position)
    {
        for (; (position = SkipWhiteSpace(position)) < _source.Length; position++)
        {
            switch (_source[position])
            {
                case (byte)'>':
                    IsSelfClosing = _source[position - 1] == '/' && position > Position;
                    position++;
                    return false;
                case (byte)'/':
                    continue;
                default:
                    return true;
            }
        }

        IsCut = true;
        return false;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#attribute-name-state</summary>
    private int ReadName(int position)
    {
        _nameStart = position;
        do
            position++; // an equals sign is part of the name where it comes first
        while (position < _source.Length && !TagBytes.EndsAttributeName(_source[position]));
        _nameEnd = position;
        return position;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#before-attribute-value-state</summary>
    private int ReadValue(int position)
    {
        position = SkipWhiteSpace(position);
        if (position == _source.Length)
        {
            IsCut = true;
            return position;
        }

        byte first = _source[position];
        return first is (byte)'"' or (byte)'\'' ? ReadQuotedValue(position + 1, first) : ReadUnquotedValue(position);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#attribute-value-(double-quoted)-state and (single-quoted)
    /// </summary>
    private int ReadQuotedValue(int position, byte quote)
    {
        int length = _source[position..].IndexOf(quote);
        if (length < 0)
        {
            IsCut = true;
            return _source.Length;
        }

        _valueStart = position;
        _valueEnd = position + length;
        return _valueEnd + 1;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#attribute-value-(unquoted)-state</summary>
    private int ReadUnquotedValue(int position)
    {
        _valueStart = position;
        while (position < _source.Length && !TagBytes.EndsUnquotedValue(_source[position]))
            position++;
        _valueEnd = position;
        return position;
    }

    private readonly int SkipWhiteSpace(int position)
    {
        while (position < _source.Length && Ascii.IsWhiteSpace(_source[position]))
            position++;
        return position;
    }
}
