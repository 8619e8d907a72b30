namespace SchemaKit.Html;

internal ref partial struct Tokenizer
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#markup-declaration-open-state</summary>
    private bool ReadMarkupDeclarationOpen(ref Token token)
    {
        ReadOnlySpan<byte> rest = _source[(_position + 2)..];
        if (rest.StartsWith("--"u8))
            return Emit(ref token, TokenKind.Comment, Comment.FindEnd(_source, _position));
        if (Ascii.StartsWithIgnoreCase(rest, "doctype"u8))
            return Emit(ref token, TokenKind.Doctype, FindGreaterThan());
        if (!AllowsCdata || !rest.StartsWith("[CDATA["u8))
            return ReadBogusComment(ref token);

        State = TokenizerState.CdataSection;
        _position += "<![CDATA[".Length;
        return false;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#bogus-comment-state</summary>
    private bool ReadBogusComment(ref Token token) => Emit(ref token, TokenKind.Comment, FindGreaterThan());

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#processing-instruction-open-state</summary>
    private bool ReadProcessingInstructionOpen(ref Token token)
    {
        bool? isProcessingInstruction = ProcessingInstruction.IsAt(_source, _position);
        if (isProcessingInstruction == false)
            return ReadBogusComment(ref token);

        int end = FindGreaterThan();
        if (isProcessingInstruction == true && _source[end - 1] == '>')
            return Emit(ref token, TokenKind.ProcessingInstruction, end);
        _position = _source.Length;
        return false;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#cdata-section-state</summary>
    private bool ReadCdataSection(ref Token token)
    {
        ReadOnlySpan<byte> rest = _source[_position..];
        if (rest[0] == 0)
            return EmitNullCharacters(ref token);

        int end = 0;
        while (true)
        {
            int hop = rest[end..].IndexOfAny((byte)']', (byte)0);
            end = hop < 0 ? rest.Length : end + hop;
            if (hop < 0 || rest[end] == 0 || rest[end..].StartsWith("]]>"u8))
                break;
            end++;
        }

        if (end > 0)
            return EmitCharacters(ref token, _position + end, isRaw: true);

        State = TokenizerState.Data;
        _position += "]]>".Length;
        return false;
    }

    /// <summary>The place behind the next &gt;, or the end of the source.</summary>
    private readonly int FindGreaterThan()
    {
        int length = _source[_position..].IndexOf((byte)'>');
        return length < 0 ? _source.Length : _position + length + 1;
    }
}
