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
    /// no node, and do not part the items of a list. No character reference is decoded: <c>&amp;amp;</c> are five
    /// characters.
    /// </remarks>
    /// <param name="text">
    /// The text, in UTF-8 unless a byte order mark or the options say otherwise. The page keeps it, so it must not
    /// change while the page is in use.
    /// </param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page FromText(ReadOnlyMemory<byte> text, PageOptions? options = null) =>
        FromText(PageSource.OfText(text, options ?? PageOptions.Default), options ?? PageOptions.Default);

    /// <inheritdoc cref="FromText(ReadOnlyMemory{byte}, PageOptions?)"/>
    public static Page FromText(string text, PageOptions? options = null) =>
        FromText(PageSource.OfCharacters(text, options ?? PageOptions.Default), options ?? PageOptions.Default);

    private static Page FromText(PageSource source, PageOptions options)
    {
        try
        {
            return new Page(PlainTextReader.Read(source.Utf8), source, PageKind.Text, options);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }
}
