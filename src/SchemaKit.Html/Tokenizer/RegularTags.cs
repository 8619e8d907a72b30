using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>
/// The tags that nine in ten are: their values are in double quotes, or there are none. Their end is found 64 bytes at
/// a time, and what the tree builder needs of them is known then. All others are read state by state.
/// </summary>
internal static class RegularTags
{
    /// <summary>Reads a start tag, if it is a regular one.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place of the tag's &lt;.</param>
    /// <param name="token">Becomes the tag; only if it is a regular one all of it is set.</param>
    /// <remarks>
    /// A tag is regular if all double quotes outside of values open one, that is, if each has an equals sign and the
    /// name of an attribute before it; if no other equals sign is outside of values; and no single quote.
    /// </remarks>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryReadStartTag(ReadOnlySpan<byte> source, int position, ref Token token)
    {
        int nameStart = position + 1;
        if (source.Length - nameStart < EightBytes.Length)
            return false;

        ulong word = EightBytes.Read(source[nameStart..]);
        int nameLength = FindNameLength(source, nameStart, word);
        int classStart = 0;
        ulong insideBefore = 0; // all ones inside a value
        for (int start = nameStart; start < source.Length - TagBits.Length; start += TagBits.Length)
        {
            TagBits masks = TagBits.Load(source, start);
            ulong inside = TagBits.PrefixXor(masks.Quotes) ^ insideBefore; // with the opening quotes
            ulong ends = masks.GreaterThans & ~inside;
            ulong upToEnd = ends ^ (ends - 1); // all where there is no end
            if ((((masks.QuotesAlone & inside) | (masks.Irregular & ~inside)) & upToEnd) != 0)
                return false;

            ulong classes = masks.EqualsBehindS & ~inside & upToEnd;
            if (classes != 0 && classStart == 0)
                classStart = FindClass(source, classes, start);

            if (ends != 0)
            {
                token.Kind = TokenKind.StartTag;
                token.Start = position;
                token.End = start + TagBits.LowestBit(ends) + 1;
                token.Class = classStart;
                token.IsSelfClosing = source[token.End - 2] == '/';
                token.NameStart = nameStart;
                token.NameEnd = nameStart + nameLength;
                token.Tag = nameLength <= EightBytes.Length
                    ? TagNames.IdOfWord(word, nameLength)
                    : TagNames.IdOf(source.Slice(nameStart, nameLength));
                token.Name = (int)token.Tag;
                return nameLength > 0;
            }

            insideBefore = 0 - (inside >> (TagBits.Length - 1));
        }

        return false;
    }

    /// <summary>Reads an end tag that is nothing but a name the engine knows.</summary>
    /// <param name="source">The source.</param>
    /// <param name="position">The place of the tag's &lt;.</param>
    /// <param name="token">Becomes the tag, if it is such a one.</param>
    public static bool TryReadEndTag(ReadOnlySpan<byte> source, int position, ref Token token)
    {
        int start = position + 2;
        if (source.Length - start < EightBytes.Length)
            return false;

        ulong word = EightBytes.Read(source[start..]);
        int length = EightBytes.First(EightBytes.ThatAre(word, (byte)'>'));
        TagId tag = length is 0 or EightBytes.Length ? TagId.Other : TagNames.IdOfWord(word, length);
        if (tag == TagId.Other)
            return false;

        token.Kind = TokenKind.EndTag;
        token.Tag = tag;
        token.Name = (int)tag;
        token.NameStart = start;
        token.NameEnd = start + length;
        token.IsSelfClosing = false;
        token.Start = position;
        token.End = start + length + 1;
        return true;
    }

    /// <summary>The length of a tag's name; 0 where it is none that is read here.</summary>
    private static int FindNameLength(ReadOnlySpan<byte> source, int start, ulong word)
    {
        int length = EightBytes.First(EightBytes.ThatAre(word, (byte)'>') | EightBytes.UpTo(word, (byte)'/'));
        return length < EightBytes.Length && TagBytes.EndsTagName(source[start + length]) ? length : FindLongNameLength(source, start);
    }

    /// <summary>The length of a name that is long, or holds other bytes than most: <c>amp-img</c>.</summary>
    private static int FindLongNameLength(ReadOnlySpan<byte> source, int start)
    {
        int end = start;
        for (; end < source.Length && !TagBytes.EndsTagName(source[end]); end++)
        {
            if (source[end] is (byte)'"' or (byte)'\'' or (byte)'=')
                return 0; // these are for attributes
        }

        return end - start;
    }

    /// <summary>The value of the attribute <c>class</c> that one of some equals signs stands in front of.</summary>
    /// <returns>Where it begins, behind its quote; 0 where there is none.</returns>
    private static int FindClass(ReadOnlySpan<byte> source, ulong equalsSigns, int position)
    {
        const ulong Class = 0x73_73_61_6C_63; // the first letter lowest
        const ulong LowerCase = 0x20_20_20_20_20;
        for (; equalsSigns != 0; equalsSigns &= equalsSigns - 1)
        {
            // Eight bytes are there: "<", a name, white space and the name of the attribute, if it is class.
            int equalsSign = position + TagBits.LowestBit(equalsSigns);
            if (equalsSign < EightBytes.Length)
                continue;
            ulong word = EightBytes.Read(source[(equalsSign - EightBytes.Length)..]);
            byte before = (byte)(word >> 16);
            if (((word >> 24) | LowerCase) == Class && (before is (byte)'"' or (byte)'/' || Ascii.IsWhiteSpace(before)))
                return equalsSign + 2;
        }

        return 0;
    }
}
