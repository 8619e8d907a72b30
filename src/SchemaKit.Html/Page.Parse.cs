using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>
    /// Boxed, so that "none" can be kept, and so that two threads that look for it at once do no harm.
    /// </summary>
    private StrongBox<Uri?>? _baseUrl;

    /// <summary>
    /// The address that relative addresses are resolved against: <c>base</c>'s where there is one, else <see
    /// cref="Url"/>.
    /// </summary>
    public Uri? BaseUrl => (_baseUrl ??= new StrongBox<Uri?>(FindBaseUrl())).Value;

    /// <summary>Parses an HTML document.</summary>
    /// <remarks>
    /// Its encoding is what a byte order mark says; else <see cref="PageOptions.Encoding"/>; else the <c>charset</c> of
    /// <see cref="PageOptions.ContentType"/>; else what the document declares; else UTF-8 if
    /// its bytes are valid UTF-8 beyond ASCII; else <see cref="PageOptions.FallbackEncoding"/>. See
    /// https://html.spec.whatwg.org/multipage/parsing.html#determining-the-character-encoding.
    /// </remarks>
    /// <param name="html">
    /// The document's bytes; the page keeps them, so they must not change while it is in use.
    /// </param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <exception cref="OperationCanceledException"><see cref="PageOptions.CancellationToken"/> ended it.</exception>
    public static Page Parse(ReadOnlyMemory<byte> html, PageOptions? options = null)
    {
        options ??= PageOptions.Default;
        return ParseDocument(PageSource.OfDocument(html, options), options);
    }

    /// <summary>Parses an HTML document.</summary>
    /// <param name="html">The document; what it or the options say of its encoding does not matter.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <exception cref="OperationCanceledException"><see cref="PageOptions.CancellationToken"/> ended it.</exception>
    public static Page Parse(string html, PageOptions? options = null) =>
        ParseDocument(PageSource.OfCharacters(html, options ?? PageOptions.Default), options ?? PageOptions.Default);

    /// <summary>
    /// Parses a fragment of HTML, as the standard's fragment parsing algorithm does for <c>innerHTML</c>.
    /// </summary>
    /// <param name="html">The fragment, in UTF-8 unless a byte order mark or the options say otherwise.</param>
    /// <param name="context">
    /// The element that the fragment is for: <c>body</c>, <c>td</c>, <c>svg path</c>, <c>math mi</c>.
    /// </param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <returns>A page whose document holds the fragment's nodes.</returns>
    /// <exception cref="ArgumentException">The context is no name of an element.</exception>
    /// <exception cref="OperationCanceledException"><see cref="PageOptions.CancellationToken"/> ended it.</exception>
    public static Page ParseFragment(ReadOnlyMemory<byte> html, string context = "body", PageOptions? options = null)
    {
        options ??= PageOptions.Default;
        FragmentContext element = FragmentContext.Parse(context);
        PageSource source = PageSource.OfText(html, options);
        try
        {
            Tape tape = TreeBuilder.BuildFragment(source, element, options);
            return new Page(tape, source, PageKind.Html, options);
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    private static Page ParseDocument(PageSource source, PageOptions options)
    {
        try
        {
            // At most three times: as if decoded, decoded, decoded from what a meta element says.
            while (true)
            {
                Tape? tape = TreeBuilder.BuildDocument(source, options, out SniffedEncoding settled);
                source = source.Settle(settled);
                if (tape is not null)
                    return new Page(tape, source, PageKind.Html, options);
            }
        }
        catch
        {
            source.Dispose();
            throw;
        }
    }

    private Uri? FindBaseUrl()
    {
        foreach (Node element in Document.DescendantElements)
        {
            if (element is { Tag: TagId.Base, Namespace: ElementNamespace.Html }
                && element.GetAttribute("href"u8) is { } href)
            {
                return Resolve(href.Trim(' ', '\t', '\n', '\f', '\r'));
            }
        }

        return Url;
    }

    /// <summary>The address of the first <c>base</c>; the page's own where that one is none.</summary>
    private Uri? Resolve(string href)
    {
        if (Url is not null)
            return Uri.TryCreate(Url, href, out Uri? resolved) ? resolved : Url;

        // A path alone is the address of a file on some systems, but not on the web.
        bool isAddress = Uri.TryCreate(href, UriKind.Absolute, out Uri? absolute)
            && href.StartsWith(absolute.Scheme + ":", StringComparison.OrdinalIgnoreCase);
        return isAddress ? absolute : null;
    }
}
