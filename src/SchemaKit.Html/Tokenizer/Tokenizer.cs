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

    /// <summary>The state; the tree builder sets it behind the start tags of elements whose content is text.</summary>
    public TokenizerState State { get; set; }

    /// <summary>
    /// Whether the adjusted current node is foreign, so that <c>&lt;![CDATA[</c> opens a CDATA section.
    /// </summary>
    public bool AllowsCdata { get; set; }

    /// <summary>The names that have no <see cref="TagId"/>; where there is no tree builder, nobody asks for them.</summary>
    public UnknownNames? Names { get; init; }

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
        if (first == '<' && OpensMarkup(_position))
            return ReadTagOpen(ref token);
        return first == 0 ? EmitNullCharacters(ref token) : EmitCharacters(ref token, FindDataEnd(), isRaw: false);
    }

    /// <summary>The end of the characters that begin here: in front of a tag or a NUL.</summary>
    private readonly int FindDataEnd()
    {
        int end = _position;
        do
        {
            end++; // an ordinary character, be it a "<"
            int hop = ByteSearch.IndexOfLessThanOrNull(_source[end..]);
            if (hop < 0)
                return _source.Length;
            end += hop;
        }
        while (_source[end] != 0 && !OpensMarkup(end));

        return end;
    }

    /// <summary>
    /// Whether a "&lt;" is more than a character: the cases of the tag open and end tag open states that say so.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
        _ => TryReadRegularStartTag(ref token) || ReadTag(ref token, TokenKind.StartTag, _position + 1),
    };

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#end-tag-open-state</summary>
    private bool ReadEndTagOpen(ref Token token)
    {
        byte next = _source[_position + 2];
        if (Ascii.IsLetter(next))
            return TryReadRegularEndTag(ref token) || ReadTag(ref token, TokenKind.EndTag, _position + 2);
        if (next != '>')
            return ReadBogusComment(ref token);
        _position += 3;
        return false;
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
        while (tag.Read())
        {
            // Other attributes are read again by who asks for them.
            if (token.Class == 0 && SourceName.Is(tag.Name, "class"u8))
                token.Class = tag.ValueStart;
        }

        if (tag.IsCut)
        {
            _position = _source.Length;
            return false;
        }

        if (kind == TokenKind.StartTag)
            _lastStartTagName = _source[nameStart..nameEnd];
        token.NameStart = nameStart;
        token.NameEnd = nameEnd;
        token.IsSelfClosing = tag.IsSelfClosing;
        token.Tag = TagNames.IdOf(_source[nameStart..nameEnd]);
        token.Name = (int)token.Tag;
        if (token.Tag == TagId.Other)
            NameUnknown(ref token);
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
