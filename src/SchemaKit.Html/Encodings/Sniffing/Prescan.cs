namespace SchemaKit.Html;

/// <summary>
/// https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding: a look at the
/// start of a page for a declaration of its encoding, by rules that are simpler than a parser's.
/// </summary>
/// <remarks>
/// When the standard's position goes beyond the end, the scan has found nothing, even in the middle of a <c>meta</c>.
/// Methods that may get there return whether they did not.
/// </remarks>
internal ref partial struct Prescan
{
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;

    private Prescan(ReadOnlySpan<byte> bytes)
    {
        _bytes = bytes;
    }

    private readonly ReadOnlySpan<byte> Rest => _bytes[_position..];

    private readonly bool IsAtEnd => _position >= _bytes.Length;

    /// <summary>The encoding that a page declares.</summary>
    /// <param name="bytes">As much of the page's start as is to be looked at; no byte order mark.</param>
    public static HtmlEncoding? Run(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith("<\0?\0x\0"u8))
            return HtmlEncoding.Utf16LE;
        if (bytes.StartsWith("\0<\0?\0x"u8))
            return HtmlEncoding.Utf16BE;
        return new Prescan(bytes).Scan() ?? XmlDeclaration.GetEncoding(bytes);
    }

    private HtmlEncoding? Scan()
    {
        while (MoveTo((byte)'<'))
        {
            ReadOnlySpan<byte> rest = Rest;
            if (rest.StartsWith("<!--"u8))
            {
                if (!SkipComment())
                    return null;
            }
            else if (IsMeta(rest))
            {
                if (!ReadMeta(out HtmlEncoding? encoding))
                    return null;
                if (encoding is not null)
                    return encoding;
            }
            else if (IsTag(rest))
            {
                if (!SkipTag())
                    return null;
            }
            else if (rest is [_, (byte)'!' or (byte)'/' or (byte)'?', ..])
            {
                if (!MoveTo((byte)'>'))
                    return null;
            }

            _position++;
        }

        return null;
    }

    private static bool IsMeta(ReadOnlySpan<byte> rest) =>
        Ascii.StartsWithIgnoreCase(rest, "<meta"u8) &&
        rest.Length > 5 &&
        (Ascii.IsWhiteSpace(rest[5]) || rest[5] == '/');

    private static bool IsTag(ReadOnlySpan<byte> rest) =>
        rest is [_, (byte)'/', var endTag, ..] && Ascii.IsLetter(endTag) ||
        rest is [_, var startTag, ..] && Ascii.IsLetter(startTag);

    /// <summary>Moves to a byte, from here on.</summary>
    private bool MoveTo(byte value)
    {
        int distance = Rest.IndexOf(value);
        _position += Math.Max(distance, 0);
        return distance >= 0;
    }

    /// <summary>Moves to the <c>&gt;</c> of a comment; the hyphens before it may be those that begin it.</summary>
    private bool SkipComment()
    {
        int end = Rest[2..].IndexOf("-->"u8);
        _position += 2 + end + 2;
        return end >= 0;
    }

    /// <summary>Moves to the <c>&gt;</c> of a tag, around those in its attributes.</summary>
    private bool SkipTag()
    {
        int nameEnd = Ascii.IndexOfWhiteSpaceOr(">"u8, Rest);
        if (nameEnd < 0)
            return false;

        _position += nameEnd;
        while (GetAttribute(out Attribute attribute))
        {
            if (attribute.Name.IsEmpty)
                return true;
        }

        return false;
    }

    /// <summary>Moves to the <c>&gt;</c> of a <c>meta</c> tag.</summary>
    /// <param name="encoding">What it declares; nothing if that is not an encoding.</param>
    private bool ReadMeta(out HtmlEncoding? encoding)
    {
        _position += "<meta".Length;
        bool hasHttpEquiv = false, hasContent = false, hasCharset = false;
        bool gotPragma = false;
        bool? needPragma = null;
        encoding = null;
        while (true)
        {
            if (!GetAttribute(out Attribute attribute))
                return false;
            if (attribute.Name.IsEmpty)
                break;

            // Of attributes with the same name, the first one counts.
            if (!hasHttpEquiv && attribute.Is("http-equiv"u8))
            {
                hasHttpEquiv = true;
                gotPragma = Ascii.EqualsIgnoreCase(attribute.Value, "content-type"u8);
            }
            else if (!hasContent && attribute.Is("content"u8))
            {
                hasContent = true;
                if (!hasCharset && MetaCharset.Extract(attribute.Value) is { } extracted)
                {
                    encoding = extracted;
                    needPragma = true;
                }
            }
            else if (!hasCharset && attribute.Is("charset"u8))
            {
                hasCharset = true;
                encoding = HtmlEncoding.FromLabel(attribute.Value);
                needPragma = false;
            }
        }

        if (needPragma == true && !gotPragma)
            encoding = null;
        if (encoding is not null)
            encoding = MetaCharset.Resolve(encoding);
        return true;
    }
}
