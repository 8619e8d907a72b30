using System.Text;

namespace SchemaKit.Html;

/// <summary>Makes the UTF-8 source of a page from what was loaded.</summary>
internal static class SourceReader
{
    /// <summary>
    /// The text in UTF-8 without a byte order mark. Text that is in UTF-8 already is not copied, and its validity is
    /// nobody's business here: no byte beyond ASCII steers the tokenizer.
    /// </summary>
    public static ReadOnlyMemory<byte> ToUtf8(ReadOnlyMemory<byte> bytes)
    {
        if (ByteOrderMark.Sniff(bytes.Span) is not { } mark)
            return bytes;

        ReadOnlyMemory<byte> text = bytes[mark.Length..];
        return mark.Encoding is UTF8Encoding ? text : Utf8.Transcode(mark.Encoding, text.Span);
    }

    /// <summary>The text in UTF-8 without a byte order mark; a lone surrogate becomes U+FFFD.</summary>
    public static ReadOnlyMemory<byte> ToUtf8(string text) => ToUtf8(Encoding.UTF8.GetBytes(text));
}
