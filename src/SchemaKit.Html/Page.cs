namespace SchemaKit.Html;

/// <summary>
/// A web page, parsed: the tree of the HTML standard on a flat tape of nodes over the page's UTF-8 source.
/// </summary>
/// <remarks>
/// A page holds on to the memory it was parsed from and reads from it when asked; do not change that memory while the
/// page is in use. Reading a page from several threads at once is safe; disposing it meanwhile is not.
/// </remarks>
public sealed partial class Page : IDisposable
{
    private readonly Tape _tape;
    private readonly PageSource _source;

    private Page(Tape tape, PageSource source, PageKind kind, PageOptions options)
    {
        _tape = tape;
        _source = source;
        Kind = kind;
        Url = options.Url;
        RetrievedAt = options.RetrievedAt;
    }

    /// <summary>By which door the page came in.</summary>
    public PageKind Kind { get; }

    /// <summary>The address that the page was loaded from, if that was said.</summary>
    public Uri? Url { get; }

    /// <summary>When the page was loaded, if that was said.</summary>
    public DateTimeOffset? RetrievedAt { get; }

    /// <summary>
    /// Whether the document is in quirks mode (https://dom.spec.whatwg.org/#concept-document-quirks): then classes and
    /// ids match in any case.
    /// </summary>
    public bool IsQuirks => Tape.IsQuirks;

    /// <summary>The encoding that the page's bytes were in; UTF-8 where it came as characters.</summary>
    public HtmlEncoding Encoding => _source.Encoding.Encoding;

    /// <summary>Whether a <c>meta</c> element could still have changed the encoding when the parser was done.</summary>
    public EncodingConfidence EncodingConfidence => _source.Encoding.Confidence;

    /// <summary>What decided the encoding.</summary>
    public EncodingSource EncodingSource => _source.Encoding.Source;

    /// <summary>The document, root of all nodes.</summary>
    public Node Document => new(this, 0);

    /// <summary>How many nodes the page has, the document among them.</summary>
    public int NodeCount => Tape.Count;

    /// <summary>The limits that the page has reached, and so where its tree may not be that of the standard.</summary>
    public PageLimits LimitsReached =>
        Tape.LimitsReached | (_source.IsCut ? PageLimits.Bytes : PageLimits.None);

    /// <summary>The source in UTF-8, without a byte order mark; places in it are counted from its first byte.</summary>
    /// <remarks>
    /// All places that a page gives (<see cref="Node.SourceRange"/> and what is made of it) are places in here. They
    /// are the same in the bytes that the page was parsed from only if those were UTF-8, or ASCII, without a mark. In a
    /// page in UTF-8, bytes that are ill-formed stand here as they came, and read as U+FFFD.
    /// </remarks>
    /// <exception cref="ObjectDisposedException">The page was disposed.</exception>
    public ReadOnlySpan<byte> Source
    {
        get
        {
            Tape.ThrowIfReleased();
            return Tape.SourceBytes;
        }
    }


    /// <summary>The node at a place in document order.</summary>
    /// <param name="index">0 (the document) to <see cref="NodeCount"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public Node this[int index]
    {
        get
        {
            if ((uint)index >= (uint)NodeCount)
                throw new ArgumentOutOfRangeException(nameof(index));
            return new Node(this, index);
        }
    }

    /// <summary>The rows behind the nodes. To read them when the page was disposed is an error.</summary>
    internal Tape Tape => _tape;

    /// <summary>Gives the page's buffers back. Its nodes must not be used any more.</summary>
    public void Dispose()
    {
        _tape.Release();
        _source.Dispose();
    }
}
