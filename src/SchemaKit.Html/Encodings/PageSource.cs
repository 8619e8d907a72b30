namespace SchemaKit.Html;

/// <summary>The UTF-8 that a page is parsed from, without a byte order mark, and the encoding it came in.</summary>
internal readonly struct PageSource : IDisposable
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly PooledBuffer? _owned;
    private readonly PooledBuffer? _decoded;

    private PageSource(
        ReadOnlyMemory<byte> bytes, bool isCut, PooledBuffer? owned, PooledBuffer? decoded, SniffedEncoding encoding)
    {
        _bytes = bytes;
        _owned = owned;
        _decoded = decoded;
        IsCut = isCut;
        Encoding = encoding;
    }

    /// <summary>
    /// The text. Where the bytes are UTF-8 already they are not copied, and their validity is nobody's business here:
    /// no byte beyond ASCII steers the parser.
    /// </summary>
    public ReadOnlyMemory<byte> Utf8 => _decoded?.WrittenMemory ?? _bytes;

    public SniffedEncoding Encoding { get; }

    /// <summary>Whether there was more than <see cref="PageOptions.MaxBytes"/>, which is left out.</summary>
    public bool IsCut { get; }

    /// <summary>The source of a document, which may itself say what encoding it is in.</summary>
    public static PageSource OfDocument(ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        bool isCut = Cut(ref bytes, options);
        return OfDocument(bytes, isCut, owned: null, options);
    }

    /// <summary>The source of a document that was read, whose memory the source owns from here on.</summary>
    public static PageSource OfDocument(Content content, PageOptions options) =>
        OfDocument(content.Bytes.WrittenMemory, content.HasMore, content.Bytes, options);

    private static PageSource OfDocument(
        ReadOnlyMemory<byte> bytes, bool isCut, PooledBuffer? owned, PageOptions options)
    {
        SniffedEncoding sniffed = EncodingSniffer.Sniff(bytes.Span, options, out int markLength);
        PageSource source = new(bytes[markLength..], isCut, owned, decoded: null, sniffed);

        // One page in ten declares its encoding, UTF-8 as a rule, behind the first kilobyte. To look for that the bytes
        // need not be decoded: in windows-1252 each one beyond ASCII is another character beyond ASCII, so that the
        // tree has the same shape.
        bool isAssumed = sniffed.Source == EncodingSource.Fallback && sniffed.Encoding == HtmlEncoding.Windows1252;
        return isAssumed ? source : source.Settle(sniffed);
    }

    /// <summary>The source of a fragment or a plain text: in UTF-8 unless somebody else says otherwise.</summary>
    public static PageSource OfText(ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        bool isCut = Cut(ref bytes, options);
        SniffedEncoding sniffed = EncodingSniffer.SniffOutside(bytes.Span, options, out int markLength)
            ?? new(HtmlEncoding.Utf8, EncodingConfidence.Certain, EncodingSource.Fallback);
        return new PageSource(bytes[markLength..], isCut, owned: null, decoded: null, sniffed).Settle(sniffed);
    }

    /// <summary>The source of a page that came as characters; a lone surrogate becomes U+FFFD.</summary>
    public static PageSource OfCharacters(string text, PageOptions options)
    {
        PooledBuffer owned = new(System.Text.Encoding.UTF8.GetByteCount(text));
        owned.Advance(Html.Utf8.GetBytes(text.AsSpan(), owned.GetSpan()));
        ReadOnlyMemory<byte> bytes = owned.WrittenMemory;
        bool isCut = Cut(ref bytes, options);
        ByteOrderMark.Sniff(bytes.Span, out int markLength);
        return new PageSource(bytes[markLength..], isCut, owned, decoded: null, SniffedEncoding.Characters);
    }

    /// <summary>The source of a page that was written in UTF-8, which the source owns from here on.</summary>
    public static PageSource OfWritten(PooledBuffer utf8) =>
        new(utf8.WrittenMemory, isCut: false, utf8, decoded: null, SniffedEncoding.Characters);

    /// <summary>Whether the text is what the page's bytes mean in an encoding.</summary>
    public bool IsDecodedFrom(HtmlEncoding encoding)
    {
        if (_decoded is not null)
            return encoding == Encoding.Encoding;
        return encoding == HtmlEncoding.Utf8 ||
            (encoding.KeepsAscii && Html.Utf8.LengthOfAscii(_bytes.Span) == _bytes.Length);
    }

    /// <summary>
    /// The source of the same bytes in the encoding that was settled on. If this one cannot serve for it, the memory of
    /// its decoded text is given back.
    /// </summary>
    public PageSource Settle(SniffedEncoding settled)
    {
        if (IsDecodedFrom(settled.Encoding))
            return new PageSource(_bytes, IsCut, _owned, _decoded, settled);

        _decoded?.Dispose();

        // Most of a page is ASCII, whatever its encoding.
        PooledBuffer decoded = new(_bytes.Length + _bytes.Length / 4);
        settled.Encoding.CreateDecoder().Decode(_bytes.Span, decoded, isLast: true);
        return new PageSource(_bytes, IsCut, _owned, decoded, settled);
    }

    /// <summary>Gives back the memory that the source owns; a second time does nothing.</summary>
    public void Dispose()
    {
        _decoded?.Dispose();
        _owned?.Dispose();
    }

    /// <returns>Whether there were more bytes than there may be.</returns>
    private static bool Cut(ref ReadOnlyMemory<byte> bytes, PageOptions options)
    {
        if (bytes.Length <= options.MaxBytes)
            return false;
        bytes = bytes[..options.MaxBytes];
        return true;
    }
}
