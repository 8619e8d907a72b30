using System.Runtime.CompilerServices;

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
    private ReadOnlySpan<byte> _source;
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

    /// <summary>The state; see <see cref="SwitchTo"/>.</summary>
    public TokenizerState State { get; private set; }

    /// <summary>
    /// Whether the adjusted current node is foreign, so that <c>&lt;![CDATA[</c> opens a CDATA section.
    /// </summary>
    public bool AllowsCdata { get; set; }

    /// <summary>
    /// The names that have no <see cref="TagId"/>; where there is no tree builder, nobody asks for them.
    /// </summary>
    public UnknownNames? Names { get; init; }

    /// <summary>Goes on in another state, behind the start tag of an element whose content is text.</summary>
    /// <param name="state">The state.</param>
    /// <param name="startTag">The start tag, whose end tag the content goes on to.</param>
    public void SwitchTo(TokenizerState state, in Token startTag)
    {
        State = state;
        _lastStartTagName = _source[startTag.NameStart..startTag.NameEnd];
    }

    /// <summary>
    /// Makes the next token. At the end of the source that is <see cref="TokenKind.EndOfFile"/>, however often.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Read(ref Token token)
    {
        while (!TryRead(ref token))
        {
            // What was read gives no token: "</>", a tag that the source ends in, the end of a CDATA section.
        }
    }

    /// <summary>Ends the source where the next token would begin.</summary>
    /// <returns>Whether there was more of it.</returns>
    public bool CutRest()
    {
        bool isMore = _position < _source.Length;
        _source = _source[.._position];
        return isMore;
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
        byte first = _source[_position];
        if (first == '<' && OpensMarkup(_source, _position))
            return ReadTagOpen(ref token);
        return first == 0 ? EmitNullCharacters(ref token) : EmitCharacters(ref token, FindDataEnd(_source, _position), isRaw: false);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state</summary>
    private bool ReadTagOpen(ref Token token) => _source[_position + 1] switch
    {
        (byte)'!' => ReadMarkupDeclarationOpen(ref token),
        (byte)'/' => ReadEndTagOpen(ref token),
        (byte)'?' => ReadProcessingInstructionOpen(ref token),
        _ => ReadStartTag(ref token),
    };

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#end-tag-open-state</summary>
    private bool ReadEndTagOpen(ref Token token)
    {
        byte next = _source[_position + 2];
        if (Ascii.IsLetter(next))
            return ReadEndTag(ref token);
        if (next != '>')
            return ReadBogusComment(ref token);
        _position += 3;
        return false;
    }

    private bool ReadStartTag(ref Token token)
    {
        if (!RegularTags.TryReadStartTag(_source, _position, ref token))
            return ReadTag(ref token, TokenKind.StartTag, _position + 1);
        TakeStartTag(ref token);
        return true;
    }

    private bool ReadEndTag(ref Token token)
    {
        if (!RegularTags.TryReadEndTag(_source, _position, ref token))
            return ReadTag(ref token, TokenKind.EndTag, _position + 2);
        _position = token.End;
        return true;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#tag-name-state and the states for attributes
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool ReadTag(ref Token token, TokenKind kind, int nameStart)
    {
        int nameEnd = TagReader.FindNameEnd(_source, nameStart);
        TagReader tag = new(_source, nameEnd);
        token.Class = 0;
        bool hasClass = false;
        while (tag.Read())
        {
            // Other attributes are read again by who asks for them.
            if (hasClass || !SourceName.Is(tag.Name, "class"u8))
                continue;
            hasClass = true;
            token.Class = tag.ValueStart;
        }

        if (tag.IsCut)
        {
            _position = _source.Length;
            return false;
        }

        token.NameStart = nameStart;
        token.NameEnd = nameEnd;
        token.IsSelfClosing = tag.IsSelfClosing;
        token.Tag = TagNames.IdOf(_source[nameStart..nameEnd]);
        token.Name = (int)token.Tag;
        Emit(ref token, kind, tag.Position);
        if (kind == TokenKind.StartTag)
            TakeStartTag(ref token);
        else if (token.Tag == TagId.Other)
            NameUnknown(ref token);
        return true;
    }

    /// <summary>Gives a token the number of a name that the engine does not know.</summary>
    private readonly void NameUnknown(ref Token token)
    {
        if (Names is not null)
            token.Name = Names.IdOf(_source[token.NameStart..token.NameEnd]);
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
