using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>Boxed, so that "none" can be kept, and so that two threads that look for it at once do no harm.</summary>
    private StrongBox<Uri?>? _baseUrl;

    /// <summary>The address that relative addresses are resolved against: <c>base</c>'s where there is one, else <see cref="Url"/>.</summary>
    public Uri? BaseUrl => (_baseUrl ??= new StrongBox<Uri?>(FindBaseUrl())).Value;

    /// <summary>Parses an HTML document.</summary>
    /// <param name="html">The document's bytes; the page keeps them, so they must not change while it is in use.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page Parse(ReadOnlyMemory<byte> html, PageOptions? options = null) =>
        ParseDocument(SourceReader.ToUtf8(html), options ?? PageOptions.Default);

    /// <summary>Parses an HTML document.</summary>
    /// <param name="html">The document.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    public static Page Parse(string html, PageOptions? options = null) =>
        ParseDocument(SourceReader.ToUtf8(html), options ?? PageOptions.Default);

    /// <summary>Parses a fragment of HTML, as the standard's fragment parsing algorithm does for <c>innerHTML</c>.</summary>
    /// <param name="html">The fragment's bytes.</param>
    /// <param name="context">The element that the fragment is for: <c>body</c>, <c>td</c>, <c>svg path</c>, <c>math mi</c>.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <returns>A page whose document holds the fragment's nodes.</returns>
    /// <exception cref="ArgumentException">The context is no name of an element.</exception>
    public static Page ParseFragment(ReadOnlyMemory<byte> html, string context = "body", PageOptions? options = null)
    {
        options ??= PageOptions.Default;
        ReadOnlyMemory<byte> source = SourceReader.ToUtf8(html);
        Tape tape = TreeBuilder.BuildFragment(source, FragmentContext.Parse(context), options.Scripting);
        return new Page(tape, PageKind.Html, options);
    }

    private static Page ParseDocument(ReadOnlyMemory<byte> source, PageOptions options) =>
        new(TreeBuilder.BuildDocument(source, options.Scripting), PageKind.Html, options);

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
