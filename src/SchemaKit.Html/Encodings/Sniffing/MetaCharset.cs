namespace SchemaKit.Html;

/// <summary>What a <c>meta</c> element says of the encoding.</summary>
internal static class MetaCharset
{
    /// <summary>
    /// https://html.spec.whatwg.org/#algorithm-for-extracting-a-character-encoding-from-a-meta-element
    /// </summary>
    /// <param name="content">The value of the <c>content</c> attribute.</param>
    public static HtmlEncoding? Extract(ReadOnlySpan<byte> content)
    {
        while (FindCharset(content) is var found and >= 0)
        {
            content = Ascii.TrimStart(content[found..]);
            if (content is not [(byte)'=', ..])
                continue;

            content = Ascii.TrimStart(content[1..]);
            if (content is [(byte)'"' or (byte)'\'', ..])
            {
                int closing = content[1..].IndexOf(content[0]);
                return closing < 0 ? null : HtmlEncoding.FromLabel(content.Slice(1, closing));
            }

            int end = Ascii.IndexOfWhiteSpaceOr(";"u8, content);
            return HtmlEncoding.FromLabel(end < 0 ? content : content[..end]);
        }

        return null;
    }

    /// <summary>
    /// The encoding to use for one that a <c>meta</c> element names. A page whose ASCII could be read is not in UTF-16,
    /// and <c>x-user-defined</c> is a trick of scripts.
    /// </summary>
    public static HtmlEncoding Resolve(HtmlEncoding declared) =>
        declared.IsUtf16 ? HtmlEncoding.Utf8
        : declared == HtmlEncoding.XUserDefined ? HtmlEncoding.Windows1252
        : declared;

    /// <summary>The place behind the first <c>charset</c>, -1 for none.</summary>
    private static int FindCharset(ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> word = "charset"u8;
        for (int i = 0; i <= text.Length - word.Length; i++)
        {
            if (Ascii.StartsWithIgnoreCase(text[i..], word))
                return i + word.Length;
        }

        return -1;
    }
}
