namespace SchemaKit.Html;

/// <summary>
/// The characters with the Unicode property White_Space, in UTF-8; and U+FEFF, which shows as nothing and stands where files were joined:
/// https://tc39.es/ecma262/#sec-white-space has it too.
/// </summary>
internal static class WhiteSpace
{
    /// <summary>
    /// The length in bytes of the white space character that a text begins with; 0 where it begins with another.
    /// </summary>
    public static int LengthAtStart(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return 0;

        switch (utf8[0])
        {
            case (byte)' ' or (>= (byte)'\t' and <= (byte)'\r'):
                return 1;
            case 0xC2: // U+0085, U+00A0
                return utf8.Length > 1 && utf8[1] is 0x85 or 0xA0 ? 2 : 0;
            case 0xE1: // U+1680
                return utf8.Length > 2 && utf8[1] == 0x9A && utf8[2] == 0x80 ? 3 : 0;
            case 0xE2 when utf8.Length > 2 && utf8[1] == 0x80: // U+2000 to U+200A, U+2028, U+2029, U+202F
                return utf8[2] is (>= 0x80 and <= 0x8A) or 0xA8 or 0xA9 or 0xAF ? 3 : 0;
            case 0xE2: // U+205F
                return utf8.Length > 2 && utf8[1] == 0x81 && utf8[2] == 0x9F ? 3 : 0;
            case 0xE3: // U+3000
                return utf8.Length > 2 && utf8[1] == 0x80 && utf8[2] == 0x80 ? 3 : 0;
            case 0xEF: // U+FEFF
                return utf8.Length > 2 && utf8[1] == 0xBB && utf8[2] == 0xBF ? 3 : 0;
            default:
                return 0;
        }
    }

    /// <summary>How many bytes there are before the first white space character.</summary>
    public static int FindFirst(ReadOnlySpan<byte> utf8)
    {
        int place = 0;
        while (place < utf8.Length && (!MayBegin(utf8[place]) || LengthAtStart(utf8[place..]) == 0))
            place++;
        return place;
    }

    /// <summary>
    /// How many bytes there are before the first white space character that is not a single U+0020 between two others: as
    /// much as reads the same once white space is collapsed. The text must begin with another character.
    /// </summary>
    public static int FindUncollapsed(ReadOnlySpan<byte> utf8)
    {
        int place = 0;
        while ((place += ByteSearch.LengthOfWords(utf8[place..])) < utf8.Length)
        {
            // A few bytes, until there is white space or the text can be looked at in vectors again.
            place += FindFirst(utf8[place..]);
            if (place + 1 >= utf8.Length || utf8[place] != ' ' || LengthAtStart(utf8[(place + 1)..]) > 0)
                break;
            place++;
        }

        return place;
    }

    /// <summary>Leaves out the white space at both ends of a slice.</summary>
    public static (int Start, int End) Trim(ReadOnlySpan<byte> source, int start, int end)
    {
        while (LengthAtStart(source[start..end]) is > 0 and int length)
            start += length;
        while (LengthAtEnd(source[start..end]) is > 0 and int length)
            end -= length;
        return (start, end);
    }

    /// <summary>A text without the white space at both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> utf8)
    {
        (int start, int end) = Trim(utf8, 0, utf8.Length);
        return utf8[start..end];
    }

    private static bool MayBegin(byte first) => first is <= (byte)' ' or (>= 0xC2 and <= 0xE3) or 0xEF;

    private static int LengthAtEnd(ReadOnlySpan<byte> utf8)
    {
        for (int length = 1; length <= Math.Min(3, utf8.Length); length++)
        {
            if (LengthAtStart(utf8[^length..]) == length)
                return length;
        }

        return 0;
    }
}
