namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>
    /// Makes a page of an article that was flattened to lines, so that the same selectors and readers serve it: a line is a
    /// <c>p</c>, a run of bulleted lines is a <c>ul</c> of <c>li</c>, all inside <c>html &gt; body</c>.
    /// </summary>
    /// <param name="text">The text in UTF-8; the page keeps it, so it must not change while the page is in use.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page FromText(ReadOnlyMemory<byte> text, PageOptions? options = null) => throw new NotImplementedException();

    /// <inheritdoc cref="FromText(ReadOnlyMemory{byte}, PageOptions?)"/>
    public static Page FromText(string text, PageOptions? options = null) => throw new NotImplementedException();
}
