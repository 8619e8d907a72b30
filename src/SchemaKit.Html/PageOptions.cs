namespace SchemaKit.Html;

/// <summary>How a page is to be read.</summary>
public sealed record PageOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static PageOptions Default { get; } = new();

    /// <summary>
    /// The address that the page was loaded from; relative addresses in it are resolved against this one.
    /// </summary>
    public Uri? Url { get; init; }

    /// <summary>
    /// When the page was loaded: what it calls "3 hours ago" was before this. Who loads pages passes
    /// <c>timeProvider.GetUtcNow()</c>. The default is <see langword="null"/>, not known; no clock is asked, for a page may
    /// be read long after it was loaded.
    /// </summary>
    public DateTimeOffset? RetrievedAt { get; init; }

    /// <summary>
    /// The encoding of the page's bytes, for who knows better than the page and its server: of a page that was saved in
    /// another encoding than its <c>meta</c> element says, for instance. A byte order mark alone counts for more. The
    /// default is <see langword="null"/>: what the server, and then the page, says.
    /// </summary>
    public HtmlEncoding? Encoding { get; init; }

    /// <summary>
    /// The value of the <c>Content-Type</c> header that the page was served with, <c>text/html; charset=utf-8</c>. Its
    /// <c>charset</c> counts for more than what the page says; one that is the label of no encoding counts nothing.
    /// </summary>
    public string? ContentType { get; init; }

    /// <summary>
    /// The encoding of a document of which nobody says it, and whose bytes are not UTF-8 beyond ASCII. The default is
    /// <see cref="HtmlEncoding.Windows1252"/>, as the standard suggests.
    /// </summary>
    public HtmlEncoding FallbackEncoding { get; init; } = HtmlEncoding.Windows1252;

    /// <summary>
    /// Whether the page is parsed as a browser with scripting enabled does it: the content of <c>noscript</c> is then
    /// text, not elements. Nothing is ever executed. The default is <see langword="false"/>.
    /// </summary>
    public bool Scripting { get; init; }

    /// <summary>
    /// Ends parsing early, with an <see cref="OperationCanceledException"/>. The default is one that never does.
    /// </summary>
    public CancellationToken CancellationToken { get; init; }

    /// <summary>
    /// How deep elements may be nested, <c>html</c> being 1: at least 16; the default is 512, as in browsers. An
    /// element that is nested deeper goes beside the one that it would go into. See <see cref="PageLimits.Depth"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 16.</exception>
    public int MaxDepth
    {
        get;
        init => field = AtLeast(16, value, nameof(MaxDepth));
    } = 512;

    /// <summary>
    /// How many nodes a page may have, about: at least 16; the default is 10,000,000. See <see
    /// cref="PageLimits.Nodes"/>. A node takes 28 bytes.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 16.</exception>
    public int MaxNodes
    {
        get;
        init => field = AtLeast(16, value, nameof(MaxNodes));
    } = 10_000_000;

    /// <summary>
    /// How many bytes a page may have, in UTF-8 and as it comes: at least 1; the default is 268,435,456 (256 MiB). See
    /// <see cref="PageLimits.Bytes"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 1.</exception>
    public int MaxBytes
    {
        get;
        init => field = AtLeast(1, value, nameof(MaxBytes));
    } = 1 << 28;

    /// <summary>
    /// How much may be done for what a page's length does not bound: for formatting elements that are wrongly nested.
    /// The unit is looking at a node once; making one is 8. At least 0; <see langword="null"/>, the default, is
    /// 1,000,000 and 32 for each byte of the page. See <see cref="PageLimits.Work"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">It is less than 0.</exception>
    public long? MaxWork
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(MaxWork));
    }

    /// <summary>
    /// <see cref="MaxBytes"/>, or what an array can hold. One place is left, for the byte that tells that there are
    /// more.
    /// </summary>
    internal int MaxContentBytes => Math.Min(MaxBytes, PooledBuffer.MaxLength - 1);

    internal long WorkFor(int length) => MaxWork ?? 1_000_000 + (32L * length);

    private static int AtLeast(int least, int value, string name) =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"It is at least {least}.");
}
