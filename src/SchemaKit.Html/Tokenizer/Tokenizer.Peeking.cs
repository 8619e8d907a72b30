using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>For who reads the tokens that are common by himself, and leaves the others to the tokenizer.</summary>
internal ref partial struct Tokenizer
{
    public readonly ReadOnlySpan<byte> Source => _source;

    /// <summary>Where the next token begins.</summary>
    public int Position
    {
        readonly get => _position;
        set => _position = value;
    }

    /// <summary>Goes on behind a start tag that was read.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void TakeStartTag(ref Token token)
    {
        _position = token.End;
        if (token.Tag == TagId.Other)
            NameUnknown(ref token);
    }

    /// <summary>
    /// The end of the characters that begin at a place in the data state: in front of a tag or a NUL.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int FindDataEnd(ReadOnlySpan<byte> source, int position)
    {
        do
        {
            position++; // an ordinary character, be it a "<"
            int hop = ByteSearch.IndexOfLessThanOrNull(source[position..]);
            if (hop < 0)
                return source.Length;
            position += hop;
        }
        while (source[position] != 0 && !OpensMarkup(source, position));

        return position;
    }

    /// <summary>
    /// Whether a "&lt;" is more than a character: the cases of the tag open and end tag open states that say so.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool OpensMarkup(ReadOnlySpan<byte> source, int position)
    {
        if (position + 1 == source.Length)
            return false;

        byte next = source[position + 1];
        return Ascii.IsLetter(next)
            || next is (byte)'!' or (byte)'?'
            || (next == '/' && position + 2 < source.Length);
    }
}
