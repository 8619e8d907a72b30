using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>
/// The tags that nine in ten are: their values are in double quotes, or there are none. Their end is found 64 bytes at a
/// time, and what the tree builder needs of them is known then. All others are read state by state.
/// </summary>
internal ref partial struct Tokenizer
{
    private const int WordLength = sizeof(ulong);

    /// <summary>Reads a start tag, if it is a regular one.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public bool TryReadRegularStartTag(ref Token token)
    {
        int start = _position + 1;
        if (_source.Length - start < TagMasks.Length)
            return false;

        TagMasks masks = TagMasks.Load(_source[start..]);
        int nameLength = TagMasks.LowestBit(~masks.NameBytes | masks.GreaterThans);
        if (nameLength > WordLength || !EndsTagName(_source[start + nameLength]))
            nameLength = FindLongNameEnd(masks, start);
        if (nameLength == TagMasks.Length)
            return false;

        token.Class = 0;
        token.IsSelfClosing = false;
        ulong firstEnd = masks.GreaterThans & (0 - masks.GreaterThans);
        if (firstEnd != 0 && ((masks.Quotes | masks.Apostrophes | masks.EqualsSigns) & (firstEnd - 1)) == 0)
            token.End = start + TagMasks.LowestBit(firstEnd) + 1;
        else if (!ReadQuoted(masks, ref token))
            return false;

        TagId tag = nameLength <= WordLength
            ? TagNames.IdOfWord(BinaryPrimitives.ReadUInt64LittleEndian(_source[start..]), nameLength)
            : TagNames.IdOf(_source.Slice(start, nameLength));
        token.Kind = TokenKind.StartTag;
        token.Start = _position;
        token.NameStart = start;
        token.NameEnd = start + nameLength;
        token.Tag = tag;
        token.Name = (int)tag;
        token.IsSelfClosing = _source[token.End - 2] == '/';
        if (tag == TagId.Other)
            NameUnknown(ref token);
        _lastStartTagName = _source.Slice(start, nameLength);
        _position = token.End;
        return true;
    }

    /// <summary>The length of a name that is long, or holds other bytes than most: <c>amp-img</c>.</summary>
    /// <returns>The length; that of the masks where it is no regular one.</returns>
    private readonly int FindLongNameEnd(in TagMasks masks, int start)
    {
        int length = 0;
        while (length < TagMasks.Length && !EndsTagName(_source[start + length]))
            length++;
        ulong inName = length == TagMasks.Length ? ulong.MaxValue : (1UL << length) - 1;
        bool isRegular = ((masks.Quotes | masks.Apostrophes | masks.EqualsSigns) & inName) == 0;
        return isRegular ? length : TagMasks.Length;
    }

    /// <summary>
    /// Reads the rest of a tag that has quotes. It is regular if all quotes are where values begin and end, that is, if
    /// the equals signs outside of values are those in front of them and follow the name of an attribute.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly bool ReadQuoted(TagMasks masks, ref Token token)
    {
        ulong insideBefore = 0; // all ones inside a value
        ulong equalsBefore = 0;
        ulong nameBefore = 0;
        ulong letterSBefore = 0;
        for (int position = _position + 1; ; position += TagMasks.Length)
        {
            ulong inside = TagMasks.PrefixXor(masks.Quotes) ^ insideBefore; // with the opening quotes
            ulong ends = masks.GreaterThans & ~inside;
            ulong end = ends & (0 - ends);
            ulong upToEnd = (end - 1) | end; // all where there is no end

            ulong equalsSigns = masks.EqualsSigns & ~inside & upToEnd;
            ulong opening = masks.Quotes & inside;
            ulong irregular = (opening ^ ((equalsSigns << 1) | equalsBefore))
                | (masks.Apostrophes & ~inside)
                | (equalsSigns & ~((masks.NameBytes << 1) | nameBefore));
            if ((irregular & upToEnd) != 0)
                return false;

            ulong classes = equalsSigns & ((masks.LettersS << 1) | letterSBefore);
            if (classes != 0 && token.Class == 0)
                token.Class = FindClass(classes, position);

            if (end != 0)
            {
                token.End = position + TagMasks.LowestBit(end) + 1;
                return true;
            }

            if (_source.Length - position < TagMasks.Length * 2)
                return false;

            insideBefore = 0 - (inside >> 63);
            equalsBefore = equalsSigns >> 63;
            nameBefore = masks.NameBytes >> 63;
            letterSBefore = masks.LettersS >> 63;
            masks = TagMasks.Load(_source[(position + TagMasks.Length)..]);
        }
    }

    /// <summary>The value of the attribute <c>class</c> that one of some equals signs stands in front of.</summary>
    /// <returns>Where it begins, behind its quote; 0 where there is none.</returns>
    private readonly int FindClass(ulong equalsSigns, int position)
    {
        const ulong Class = 0x73_73_61_6C_63; // the first letter lowest
        const ulong LowerCase = 0x20_20_20_20_20;
        for (; equalsSigns != 0; equalsSigns &= equalsSigns - 1)
        {
            // Eight bytes are there: "<", a name, white space and the name of the attribute, if it is class.
            int equalsSign = position + TagMasks.LowestBit(equalsSigns);
            if (equalsSign < WordLength)
                continue;
            ulong word = BinaryPrimitives.ReadUInt64LittleEndian(_source[(equalsSign - WordLength)..]);
            byte before = (byte)(word >> 16);
            if (((word >> 24) | LowerCase) == Class && (before is (byte)'"' or (byte)'/' || Ascii.IsWhiteSpace(before)))
                return equalsSign + 2;
        }

        return 0;
    }

    /// <summary>Reads an end tag that is nothing but a name the engine knows.</summary>
    private bool TryReadRegularEndTag(ref Token token)
    {
        int start = _position + 2;
        if (_source.Length - start < WordLength)
            return false;

        ulong word = BinaryPrimitives.ReadUInt64LittleEndian(_source[start..]);
        int length = LengthBeforeGreaterThan(word);
        TagId tag = length is 0 or WordLength ? TagId.Other : TagNames.IdOfWord(word, length);
        if (tag == TagId.Other)
            return false;

        token.Kind = TokenKind.EndTag;
        token.Tag = tag;
        token.Name = (int)tag;
        token.NameStart = start;
        token.NameEnd = start + length;
        token.IsSelfClosing = false;
        token.Start = _position;
        token.End = _position = start + length + 1;
        return true;
    }

    /// <summary>The place of the first &gt; among eight bytes; 8 where there is none.</summary>
    private static int LengthBeforeGreaterThan(ulong word)
    {
        const ulong Ones = 0x0101_0101_0101_0101;
        ulong zeros = word ^ (Ones * '>');
        return TagMasks.LowestBit((zeros - Ones) & ~zeros & (Ones << 7)) / 8;
    }

    private static bool EndsTagName(byte value) => value is (byte)'>' or (byte)'/' || Ascii.IsWhiteSpace(value);

    /// <summary>Gives a token the number of a name that the engine does not know.</summary>
    private readonly void NameUnknown(ref Token token)
    {
        if (Names is not null)
            token.Name = Names.IdOf(_source[token.NameStart..token.NameEnd]);
    }
}
