namespace SchemaKit.Html;

/// <summary>
/// https://html.spec.whatwg.org/multipage/parsing.html#encoding-sniffing-algorithm: which encoding a page is in, before
/// it is parsed.
/// </summary>
internal static class EncodingSniffer
{
    /// <summary>How much of a page's start is looked at: authors must declare an encoding there.</summary>
    private const int PrescanLength = 1024;

    /// <summary>Determines a page's encoding.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="options">What is known of it from elsewhere.</param>
    /// <param name="markLength">How many bytes of byte order mark the page begins with.</param>
    public static SniffedEncoding Sniff(ReadOnlySpan<byte> bytes, PageOptions options, out int markLength)
    {
        if (SniffOutside(bytes, options, out markLength) is { } sniffed)
            return sniffed;
        if (Prescan.Run(bytes[..Math.Min(bytes.Length, PrescanLength)]) is { } declared)
            return new(declared, EncodingConfidence.Tentative, EncodingSource.Prescan);
        return new(options.FallbackEncoding, EncodingConfidence.Tentative, EncodingSource.Fallback);
    }

    /// <summary>Determines an encoding without a look at what the page says in its markup.</summary>
    /// <param name="bytes">The page.</param>
    /// <param name="options">What is known of it from elsewhere.</param>
    /// <param name="markLength">How many bytes of byte order mark the page begins with.</param>
    /// <returns>What was found; nothing if neither a mark nor the options say it.</returns>
    public static SniffedEncoding? SniffOutside(ReadOnlySpan<byte> bytes, PageOptions options, out int markLength)
    {
        if (ByteOrderMark.Sniff(bytes, out markLength) is { } marked)
            return new(marked, EncodingConfidence.Certain, EncodingSource.ByteOrderMark);
        if (options.Encoding is { } given)
            return new(given, EncodingConfidence.Certain, EncodingSource.Override);
        if (ContentType.GetEncoding(options.ContentType) is { } transported)
            return new(transported, EncodingConfidence.Certain, EncodingSource.ContentType);
        return null;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#change-the-encoding: what becomes of a tentative encoding
    /// when the parser meets a <c>meta</c> element that declares one. If it is another encoding than before, the page
    /// is to be decoded and parsed again.
    /// </summary>
    /// <param name="current">What was held so far, tentatively.</param>
    /// <param name="declared">What the element declares.</param>
    public static SniffedEncoding Change(SniffedEncoding current, HtmlEncoding declared)
    {
        HtmlEncoding resolved = MetaCharset.Resolve(declared);

        // A parser that could read the element in UTF-16 knows better than the element.
        return current.Encoding.IsUtf16 || resolved == current.Encoding
            ? current with { Confidence = EncodingConfidence.Certain }
            : new(resolved, EncodingConfidence.Certain, EncodingSource.LateMeta);
    }
}
