namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>
    /// Makes a page of an article that was flattened to lines, so that the same selectors and readers serve it: a line
    /// is a <c>p</c>, a run of bulleted lines is a <c>ul</c> of <c>li</c>, all inside <c>html &gt; body</c>.
    /// </summary>
    /// <remarks>
    /// Bullets are <c>-</c>, <c>*</c>, <c>•</c> and <c>・</c> in front of an item, or alone on the line before it;
    /// alone, dashes and the minus sign are bullets too. A bullet that no text follows gives no item. Blank lines make
    /// no node, and do not part the items of a list. Nothing is decoded: <c>&amp;amp;</c> are five characters. A byte
    /// order mark says whether the text is in UTF-16.
    /// </remarks>
    /// <param name="text">The text in UTF-8; the page keeps it, so it must not change while the page is in use.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page FromText(ReadOnlyMemory<byte> text, PageOptions? options = null) =>
        new(PlainTextReader.Read(SourceReader.ToUtf8(text)), PageKind.Text, options ?? PageOptions.Default);

    /// <inheritdoc cref="FromText(ReadOnlyMemory{byte}, PageOptions?)"/>
    public static Page FromText(string text, PageOptions? options = null) =>
        new(PlainTextReader.Read(SourceReader.ToUtf8(text)), PageKind.Text, options ?? PageOptions.Default);
}
