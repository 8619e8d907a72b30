namespace SchemaKit.Html;

/// <summary>
/// A character reference and what it stands for:
/// https://html.spec.whatwg.org/multipage/parsing.html#character-reference-state and the states behind it.
/// </summary>
internal readonly struct CharacterReference
{
    /// <summary>The UTF-8 bytes that it stands for, six at most, the first one lowest.</summary>
    private readonly ulong _utf8;
    private readonly int _utf8Length;

    private CharacterReference(int length, ReadOnlySpan<byte> utf8)
    {
        Length = length;
        _utf8Length = utf8.Length;
        for (int i = utf8.Length - 1; i >= 0; i--)
            _utf8 = (_utf8 << 8) | utf8[i];
    }

    /// <summary>How many bytes of the source it takes, with the ampersand and the semicolon if there is one.</summary>
    public int Length { get; }

    /// <summary>Whether it stands for a white space character of ASCII, CR among them.</summary>
    public bool IsWhiteSpace => _utf8Length == 1 && Ascii.IsWhiteSpace((byte)_utf8);

    /// <summary>Whether it stands for U+000A.</summary>
    public bool IsLineFeed => _utf8Length == 1 && _utf8 == '\n';

    /// <summary>Reads the reference that a text begins with.</summary>
    /// <param name="text">The text, from an ampersand on.</param>
    /// <param name="inAttribute">
    /// Whether the text is an attribute's value: a name without a semicolon and with = or an alphanumeric behind it is
    /// then no reference, so that addresses with <c>&amp;copy=1</c> survive.
    /// </param>
    /// <param name="reference">The reference.</param>
    /// <returns>Whether there is one; else the ampersand is just an ampersand.</returns>
    public static bool TryRead(ReadOnlySpan<byte> text, bool inAttribute, out CharacterReference reference)
    {
        if (text.Length > 1 && text[1] == '#')
            return TryReadNumeric(text, out reference);
        if (text.Length > 1 && Ascii.IsAlphanumeric(text[1]))
            return TryReadNamed(text, inAttribute, out reference);
        reference = default;
        return false;
    }

    public void AppendTo(scoped ref ByteBuffer output)
    {
        ulong rest = _utf8;
        for (int i = 0; i < _utf8Length; i++, rest >>= 8)
            output.Append((byte)rest);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state</summary>
    /// <remarks>
    /// Names are alphanumeric, so the longest name that fits is either all alphanumerics up to a semicolon, or one of
    /// the few names that need none.
    /// </remarks>
    private static bool TryReadNamed(ReadOnlySpan<byte> text, bool inAttribute, out CharacterReference reference)
    {
        int end = 2;
        int limit = Math.Min(text.Length, NamedReferences.LongestName + 2);
        while (end < limit && Ascii.IsAlphanumeric(text[end]))
            end++;

        bool hasSemicolon = end < text.Length && text[end] == ';';
        if (hasSemicolon && NamedReferences.TryFind(text[1..end], out ReadOnlySpan<byte> utf8, out _))
        {
            reference = new CharacterReference(end + 1, utf8);
            return true;
        }

        for (end = Math.Min(end, NamedReferences.LongestNameWithoutSemicolon + 1); end > 2; end--)
        {
            if (!NamedReferences.TryFind(text[1..end], out utf8, out bool needsSemicolon) || needsSemicolon)
                continue;
            if (inAttribute && end < text.Length && (text[end] == '=' || Ascii.IsAlphanumeric(text[end])))
                break;
            reference = new CharacterReference(end, utf8);
            return true;
        }

        reference = default;
        return false;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-state</summary>
    private static bool TryReadNumeric(ReadOnlySpan<byte> text, out CharacterReference reference)
    {
        bool isHexadecimal = text.Length > 2 && (text[2] | 0x20) == 'x';
        int start = isHexadecimal ? 3 : 2;
        int end = start;
        int codePoint = 0;
        for (; end < text.Length && DigitOf(text[end], isHexadecimal) is >= 0 and int digit; end++)
        {
            codePoint = codePoint * (isHexadecimal ? 16 : 10) + digit;
            if (codePoint > 0x10FFFF)
                codePoint = 0x110000; // too great already, and it must not overflow
        }

        if (end == start)
        {
            reference = default;
            return false;
        }

        Span<byte> utf8 = stackalloc byte[4];
        int length = Encode(ReplaceCodePoint(codePoint), utf8);
        if (end < text.Length && text[end] == ';')
            end++;
        reference = new CharacterReference(end, utf8[..length]);
        return true;
    }

    private static int DigitOf(byte value, bool isHexadecimal)
    {
        if (Ascii.IsDigit(value))
            return value - '0';
        int letter = (value | 0x20) - 'a';
        return isHexadecimal && letter is >= 0 and < 6 ? letter + 10 : -1;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#numeric-character-reference-end-state</summary>
    private static int ReplaceCodePoint(int codePoint) => codePoint switch
    {
        0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) => 0xFFFD,
        >= 0x80 and <= 0x9F when C1Replacements[codePoint - 0x80] is not '\0' and char replacement => replacement,
        _ => codePoint,
    };

    /// <summary>
    /// What the numbers 0x80 to 0x9F stand for: the characters of windows-1252; NUL where it has none.
    /// </summary>
    private const string C1Replacements =
        "\u20AC\0\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\0\u017D\0" +
        "\0\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\0\u017E\u0178";

    private static int Encode(int codePoint, Span<byte> utf8)
    {
        switch (codePoint)
        {
            case < 0x80:
                utf8[0] = (byte)codePoint;
                return 1;
            case < 0x800:
                utf8[0] = (byte)(0xC0 | (codePoint >> 6));
                utf8[1] = (byte)(0x80 | (codePoint & 0x3F));
                return 2;
            case < 0x10000:
                utf8[0] = (byte)(0xE0 | (codePoint >> 12));
                utf8[1] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                utf8[2] = (byte)(0x80 | (codePoint & 0x3F));
                return 3;
            default:
                utf8[0] = (byte)(0xF0 | (codePoint >> 18));
                utf8[1] = (byte)(0x80 | ((codePoint >> 12) & 0x3F));
                utf8[2] = (byte)(0x80 | ((codePoint >> 6) & 0x3F));
                utf8[3] = (byte)(0x80 | (codePoint & 0x3F));
                return 4;
        }
    }
}
