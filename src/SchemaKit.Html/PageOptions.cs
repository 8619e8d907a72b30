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
    /// Whether the page is parsed as a browser with scripting enabled does it: the content of <c>noscript</c> is then
    /// text, not elements. Nothing is ever executed. The default is <see langword="false"/>.
    /// </summary>
    public bool Scripting { get; init; }
}
