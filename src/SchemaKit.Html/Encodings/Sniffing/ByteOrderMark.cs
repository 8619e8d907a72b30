namespace SchemaKit.Html;

/// <summary>https://encoding.spec.whatwg.org/#bom-sniff</summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that the mark at the start names; nothing where there is none.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="length">How many bytes the mark has; 0 for none.</param>
    public static HtmlEncoding? Sniff(ReadOnlySpan<byte> bytes, out int length)
    {
        (HtmlEncoding? encoding, length) = bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => (HtmlEncoding.Utf8, 3),
            [0xFE, 0xFF, ..] => (HtmlEncoding.Utf16BE, 2),
            [0xFF, 0xFE, ..] => (HtmlEncoding.Utf16LE, 2),
            _ => (null, 0),
        };
        return encoding;
    }
}
