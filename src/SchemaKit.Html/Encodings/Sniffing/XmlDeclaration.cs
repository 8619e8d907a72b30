namespace SchemaKit.Html;

/// <summary>An XML declaration at the start of a page: no markup of HTML, but pages rely on it.</summary>
internal static class XmlDeclaration
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#concept-get-xml-encoding-when-sniffing</summary>
    public static HtmlEncoding? GetEncoding(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith("<?xml"u8))
            return null;

        int end = bytes.IndexOf((byte)'>');
        if (end < 0)
            return null;

        ReadOnlySpan<byte> word = "encoding"u8;
        int place = bytes[..end].IndexOf(word);
        if (place < 0)
            return null;

        ReadOnlySpan<byte> rest = SkipSpaceAndControls(bytes[(place + word.Length)..]);
        if (rest is not [(byte)'=', ..])
            return null;

        rest = SkipSpaceAndControls(rest[1..]);
        if (rest is not [(byte)'"' or (byte)'\'', ..])
            return null;

        int closing = rest[1..].IndexOf(rest[0]);
        if (closing < 0)
            return null;

        ReadOnlySpan<byte> label = rest.Slice(1, closing);
        foreach (byte value in label)
        {
            if (value <= ' ')
                return null;
        }

        return HtmlEncoding.FromLabel(label) is { } encoding
            ? encoding.IsUtf16 ? HtmlEncoding.Utf8 : encoding
            : null;
    }

    private static ReadOnlySpan<byte> SkipSpaceAndControls(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && text[0] <= ' ')
            text = text[1..];
        return text;
    }
}
