namespace SchemaKit.Html;

/// <summary>The UTF-8 that a page is parsed from, without a byte order mark, and the encoding that it was made from.</summary>
internal readonly struct PageSource : IDisposable
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PooledBuffer? _decoded;

    private PageSource(ReadOnlyMemory<byte> bytes, PooledBuffer? decoded, SniffedEncoding encoding)
    {
        _bytes = bytes;
        _decoded = decoded;
        Encoding = encoding;
    }

    private PageSource(ReadOnlyMemory<byte> bytes, SniffedEncoding encoding)
        : this(bytes, Decode(bytes.Span, encoding.Encoding), encoding)
    {
    }

    /// <summary>
    /// The text. Where the bytes are UTF-8 already they are not copied, and their validity is nobody's business here: no
    /// byte beyond ASCII steers the parser.
    /// </summary>
    public ReadOnlyMemory<byte> Utf8 => _decoded?.WrittenMemory ?? _bytes;

    public SniffedEncoding Encoding { get; }

    /// <summary>The source of a document, which may itself say what encoding it is in.</summary>
    public static PageSource OfDocument(ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        SniffedEncoding sniffed = EncodingSniffer.Sniff(bytes.Span, options, out int markLength);
        return new PageSource(bytes[markLength..], sniffed);
    }

    /// <summary>The source of a fragment or a plain text, which is in UTF-8 unless somebody else says otherwise.</summary>
    public static PageSource OfText(ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        SniffedEncoding sniffed = EncodingSniffer.SniffOutside(bytes.Span, options, out int markLength)
            ?? new(HtmlEncoding.Utf8, EncodingConfidence.Certain, EncodingSource.Fallback);
        return new PageSource(bytes[markLength..], sniffed);
    }

    /// <summary>The source of a page that came as characters; a lone surrogate becomes U+FFFD.</summary>
    public static PageSource OfCharacters(string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        ByteOrderMark.Sniff(bytes, out int markLength);
        return new PageSource(bytes.AsMemory(markLength), SniffedEncoding.Characters);
    }

    /// <summary>
    /// The source of the same bytes in the encoding that the parser has settled on. If it is another one, the memory of
    /// this source is given back.
    /// </summary>
    public PageSource Settle(SniffedEncoding settled)
    {
        if (settled.Encoding == Encoding.Encoding)
            return new PageSource(_bytes, _decoded, settled);
        Dispose();
        return new PageSource(_bytes, settled);
    }

    /// <summary>Gives the memory of the decoded text back; a second time does nothing.</summary>
    public void Dispose() => _decoded?.Dispose();

    /// <summary>The bytes in UTF-8; nothing where they are that already.</summary>
    private static PooledBuffer? Decode(ReadOnlySpan<byte> bytes, HtmlEncoding encoding)
    {
        if (encoding == HtmlEncoding.Utf8)
            return null;
        if (encoding.KeepsAscii && Html.Utf8.LengthOfAscii(bytes) == bytes.Length)
            return null;

        // Most of a page is ASCII, whatever its encoding.
        PooledBuffer decoded = new(bytes.Length + bytes.Length / 4);
        encoding.CreateDecoder().Decode(bytes, decoded, isLast: true);
        return decoded;
    }
}
