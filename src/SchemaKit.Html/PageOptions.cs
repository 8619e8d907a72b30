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
    /// The encoding of a document of which nobody says it. The default is <see cref="HtmlEncoding.Windows1252"/>, as the
    /// standard suggests.
    /// </summary>
    public HtmlEncoding FallbackEncoding { get; init; } = HtmlEncoding.Windows1252;

    /// <summary>
    /// Whether the page is parsed as a browser with scripting enabled does it: the content of <c>noscript</c> is then
    /// text, not elements. Nothing is ever executed. The default is <see langword="false"/>.
    /// </summary>
    public bool Scripting { get; init; }
}
