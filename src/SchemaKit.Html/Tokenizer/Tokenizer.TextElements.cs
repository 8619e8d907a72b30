namespace SchemaKit.Html;

/// <summary>
/// The content of elements that hold text alone: it goes on to the end tag that has the start tag's name.
/// </summary>
internal ref partial struct Tokenizer
{
    /// <summary>The RCDATA, RAWTEXT and script data states.</summary>
    private bool ReadTextElement(ref Token token)
    {
        int end = State == TokenizerState.ScriptData ? FindScriptEnd() : FindEndTag(_position);
        if (end > _position)
            return EmitCharacters(ref token, end, isRaw: State != TokenizerState.Rcdata);

        State = TokenizerState.Data;
        return ReadEndTag(ref token);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#rcdata-less-than-sign-state, its like for RAWTEXT, and the
    /// states behind them: the place of the appropriate end tag, or the end of the source.
    /// </summary>
    private readonly int FindEndTag(int position)
    {
        while (true)
        {
            int hop = _source[position..].IndexOf((byte)'<');
            if (hop < 0)
                return _source.Length;
            position += hop;
            if (IsAppropriateEndTag(position))
                return position;
            position++;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#appropriate-end-tag-token</summary>
    private readonly bool IsAppropriateEndTag(int position)
    {
        ReadOnlySpan<byte> rest = _source[position..];
        int nameEnd = 2 + _lastStartTagName.Length;
        return nameEnd > 2
            && rest.Length > nameEnd
            && rest[1] == '/'
            && (rest[nameEnd] is (byte)'>' or (byte)'/' || Ascii.IsWhiteSpace(rest[nameEnd]))
            && Ascii.EqualsIgnoreCase(rest[2..nameEnd], _lastStartTagName);
    }

    /// <summary>
    /// The end of a script: https://html.spec.whatwg.org/multipage/parsing.html#script-data-state and the states behind
    /// it. Inside <c>&lt;!--</c> the data is escaped, and a <c>&lt;script&gt;</c> there is escaped twice: its end tag
    /// ends nothing but that.
    /// </summary>
    private readonly int FindScriptEnd()
    {
        int position = _position;
        ScriptEscape escape = ScriptEscape.None;
        while (true)
        {
            int hop = escape == ScriptEscape.None
                ? _source[position..].IndexOf((byte)'<')
                : _source[position..].IndexOfAny((byte)'<', (byte)'-');
            if (hop < 0)
                return _source.Length;

            position += hop;
            ReadOnlySpan<byte> rest = _source[position..];
            switch (escape)
            {
                // The script data escaped dash dash state and its double escaped like.
                case not ScriptEscape.None when rest[0] == '-':
                    if (rest.StartsWith("-->"u8))
                        escape = ScriptEscape.None;
                    position++;
                    break;

                // The script data escape start state. The dashes may be those of a closer: "<!-->".
                case ScriptEscape.None when rest.StartsWith("<!--"u8):
                    escape = ScriptEscape.Escaped;
                    position += 2;
                    break;

                case not ScriptEscape.DoubleEscaped when IsAppropriateEndTag(position):
                    return position;

                // The script data double escape start state.
                case ScriptEscape.Escaped when IsScriptName(rest[1..]):
                    escape = ScriptEscape.DoubleEscaped;
                    position++;
                    break;

                // The script data double escape end state.
                case ScriptEscape.DoubleEscaped when rest.Length > 1 && rest[1] == '/' && IsScriptName(rest[2..]):
                    escape = ScriptEscape.Escaped;
                    position++;
                    break;

                default:
                    position++;
                    break;
            }
        }
    }

    private static bool IsScriptName(ReadOnlySpan<byte> text) =>
        text.Length > 6
        && (text[6] is (byte)'>' or (byte)'/' || Ascii.IsWhiteSpace(text[6]))
        && Ascii.EqualsIgnoreCase(text[..6], "script"u8);

    private enum ScriptEscape : byte
    {
        None,
        Escaped,
        DoubleEscaped,
    }
}
