using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>Looks ahead, for who need not have every token made.</summary>
internal ref partial struct Tokenizer
{
    /// <summary>Where the next token begins.</summary>
    public readonly int Position => _position;

    /// <summary>
    /// What comes next in the data state: characters, or what begins like a start tag or an end tag;
    /// <see cref="TokenKind.EndOfFile"/> for all else and in all other states.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly TokenKind PeekData()
    {
        // The last byte is left to the tokenizer.
        if (_position + 1 >= _source.Length || State != TokenizerState.Data)
            return TokenKind.EndOfFile;

        byte first = _source[_position];
        if (first != '<')
            return first == 0 ? TokenKind.EndOfFile : TokenKind.Characters;

        byte next = _source[_position + 1];
        if (Ascii.IsLetter(next))
            return TokenKind.StartTag;
        return next == '/' ? TokenKind.EndTag : TokenKind.EndOfFile;
    }

    /// <summary>Takes the characters that come next in the data state.</summary>
    /// <returns>Where they end.</returns>
    public int TakeData() => _position = FindDataEnd();

    /// <summary>Whether the end tag of an element comes next that is one of the <see cref="CommonEndTags"/>.</summary>
    /// <param name="tag">The element's name.</param>
    /// <param name="end">The place behind the tag.</param>
    public readonly bool IsEndTagNext(TagId tag, out int end)
    {
        int nameStart = _position + 2;
        bool isNext = CommonEndTags.IsNext(_source[nameStart..], tag, out int length);
        end = nameStart + length;
        return isNext;
    }

    public void SkipTo(int position) => _position = position;
}
