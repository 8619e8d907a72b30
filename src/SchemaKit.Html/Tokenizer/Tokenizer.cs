namespace SchemaKit.Html;

/// <summary>
/// Cuts the source into tokens: https://html.spec.whatwg.org/multipage/parsing.html#tokenization.
/// </summary>
/// <remarks>
/// It finds where tokens begin and end and changes nothing: what the standard decodes here (character references, line
/// ends, NUL) is decoded when somebody reads the slice, see <see cref="Cooker"/>. Parse errors have no effect on the
/// tokens and are not told.
/// </remarks>
internal ref partial struct Tokenizer
{
    private readonly ReadOnlySpan<byte> _source;
    private int _position;

    /// <summary>The name that an end tag must have to be an "appropriate end tag token".</summary>
    private ReadOnlySpan<byte> _lastStartTagName;

    public Tokenizer(ReadOnlySpan<byte> source) => _source = source;

    /// <summary>Starts in another state than the data state, as fragments and tests do.</summary>
    public Tokenizer(ReadOnlySpan<byte> source, TokenizerState state, ReadOnlySpan<byte> lastStartTagName)
    {
        _source = source;
        _lastStartTagName = lastStartTagName;
        State = state;
    }

    /// <summary>The state; the tree builder sets it behind the start tags of elements whose content is text.</summary>
    public TokenizerState State { get; set; }

    /// <summary>
    /// Whether the adjusted current node is foreign, so that <c>&lt;![CDATA[</c> opens a CDATA section.
    /// </summary>
    public bool AllowsCdata { get; set; }

    /// <summary>
    /// Makes the next token. At the end of the source that is <see cref="TokenKind.EndOfFile"/>, however often.
    /// </summary>
    public void Read(ref Token token)
    {
        while (!TryRead(ref token))
        {
            // What was read gives no token: "</>", a tag that the source ends in, the end of a CDATA section.
        }
    }

    private bool TryRead(ref Token token)
    {
        if (_position == _source.Length)
            return Emit(ref token, TokenKind.EndOfFile, _position);

        return State switch
        {
            TokenizerState.Data => ReadData(ref token),
            TokenizerState.CdataSection => ReadCdataSection(ref token),
            TokenizerState.PlainText => EmitCharacters(ref token, _source.Length, isRaw: true),
            _ => ReadTextElement(ref token),
        };
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#data-state</summary>
    private bool ReadData(ref Token token)
    {
        int end = _position;
        while (true)
        {
            int hop = _source[end..].IndexOfAny((byte)'<', (byte)0);
            if (hop < 0)
                return EmitCharacters(ref token, _source.Length, isRaw: false);

            end += hop;
            if (_source[end] == 0 || OpensMarkup(end))
                break;
            end++; // an ordinary "<"
        }

        if (end > _position)
            return EmitCharacters(ref token, end, isRaw: false);
        return _source[end] == 0 ? EmitNullCharacters(ref token) : ReadTagOpen(ref token);
    }

    /// <summary>
    /// Whether a "&lt;" is more than a character: the cases of the tag open and end tag open states that say so.
    /// </summary>
    private readonly bool OpensMarkup(int position)
    {
        if (position + 1 == _source.Length)
            return false;

        byte next = _source[position + 1];
        return Ascii.IsLetter(next)
            || next is (byte)'!' or (byte)'?'
            || (next == '/' && position + 2 < _source.Length);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state</summary>
    private bool ReadTagOpen(ref Token token) => _source[_position + 1] switch
    {
        (byte)'!' => ReadMarkupDeclarationOpen(ref token),
        (byte)'/' => ReadEndTagOpen(ref token),
        (byte)'?' => ReadProcessingInstructionOpen(ref token),
        _ => ReadTag(ref token, TokenKind.StartTag, _position + 1),
    };

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#end-tag-open-state</summary>
    private bool ReadEndTagOpen(ref Token token)
    {
        byte next = _source[_position + 2];
        if (Ascii.IsLetter(next))
            return ReadTag(ref token, TokenKind.EndTag, _position + 2);
        if (next != '>')
            return ReadBogusComment(ref token);
        _position += 3;
        return false;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state and the states for attributes
    /// </summary>
    private bool ReadTag(ref Token token, TokenKind kind, int nameStart)
    {
        int nameEnd = TagReader.FindNameEnd(_source, nameStart);
        TagReader tag = new(_source, nameEnd);
        while (tag.Read())
        {
            // Attributes are read again by who asks for them.
        }

        if (tag.IsCut)
        {
            _position = _source.Length;
            return false;
        }

        ReadOnlySpan<byte> name = _source[nameStart..nameEnd];
        if (kind == TokenKind.StartTag)
            _lastStartTagName = name;
        token.Tag = TagNames.IdOf(name);
        token.NameStart = nameStart;
        token.NameEnd = nameEnd;
        token.IsSelfClosing = tag.IsSelfClosing;
        return Emit(ref token, kind, tag.Position);
    }

    private bool EmitCharacters(ref Token token, int end, bool isRaw)
    {
        token.IsRaw = isRaw;
        return Emit(ref token, TokenKind.Characters, end);
    }

    private bool EmitNullCharacters(ref Token token)
    {
        int end = _position + 1;
        while (end < _source.Length && _source[end] == 0)
            end++;
        return Emit(ref token, TokenKind.NullCharacters, end);
    }

    private bool Emit(ref Token token, TokenKind kind, int end)
    {
        token.Kind = kind;
        token.Start = _position;
        token.End = end;
        _position = end;
        return true;
    }
}
