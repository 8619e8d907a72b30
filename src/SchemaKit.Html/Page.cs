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

    private Page(Tape tape, PageKind kind, PageOptions options)
    {
        _tape = tape;
        Kind = kind;
        Url = options.Url;
    }

    /// <summary>By which door the page came in.</summary>
    public PageKind Kind { get; }

    /// <summary>The address that the page was loaded from, if that was said.</summary>
    public Uri? Url { get; }

    /// <summary>The document, root of all nodes.</summary>
    public Node Document => new(this, 0);

    /// <summary>How many nodes the page has, the document among them.</summary>
    public int NodeCount => Tape.Count;

    /// <summary>The source in UTF-8, without a byte order mark; places in it are counted from its first byte.</summary>
    public ReadOnlySpan<byte> Source => Tape.Source.Span;

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

    /// <summary>The rows behind the nodes.</summary>
    /// <exception cref="ObjectDisposedException">The page was disposed.</exception>
    internal Tape Tape => _tape.IsReleased ? throw new ObjectDisposedException(nameof(Page)) : _tape;

    /// <summary>Gives the page's buffers back. Its nodes must not be used any more.</summary>
    public void Dispose() => _tape.Release();
}
