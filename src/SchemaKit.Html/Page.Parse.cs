namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>The address that relative addresses are resolved against: <c>base</c>'s where there is one, else <see cref="Url"/>.</summary>
    public Uri? BaseUrl => throw new NotImplementedException();

    /// <summary>Parses an HTML document.</summary>
    /// <param name="html">The document's bytes; the page keeps them, so they must not change while it is in use.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page Parse(ReadOnlyMemory<byte> html, PageOptions? options = null) => throw new NotImplementedException();

    /// <summary>Parses an HTML document.</summary>
    /// <param name="html">The document.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page Parse(string html, PageOptions? options = null) => throw new NotImplementedException();

    /// <summary>Parses a fragment of HTML, as the standard's fragment parsing algorithm does for <c>innerHTML</c>.</summary>
    /// <param name="html">The fragment's bytes.</param>
    /// <param name="context">The element that the fragment is for: <c>body</c>, <c>td</c>, <c>svg path</c>, <c>math mi</c>.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <returns>A page whose document holds the fragment's nodes.</returns>
    public static Page ParseFragment(ReadOnlyMemory<byte> html, string context = "body", PageOptions? options = null) =>
        throw new NotImplementedException();
}
