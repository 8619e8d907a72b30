using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaKit.Html;

namespace SchemaKit.AngleSharp;

/// <summary>The ways between AngleSharp's documents and SchemaKit's pages.</summary>
public static class AngleSharpExtensions
{
    /// <summary>Makes a page of a document, or of a part of one.</summary>
    /// <remarks>
    /// <para>
    /// It has the same nodes as the DOM, whether a parser would make such a tree or not: texts side by side stay apart,
    /// and names keep their case. See <see cref="PageWriter"/> for what a page cannot hold: U+0000, lone surrogates,
    /// and CR in comments and the like. Shadow trees are no part of the tree that they belong to.
    /// </para>
    /// <para>
    /// Elements are named by their local names, without a prefix; where the namespace is neither of HTML nor of SVG nor
    /// of MathML, it is <see cref="ElementNamespace.Other"/>. An attribute in a namespace has the prefix that HTML
    /// gives it (<c>xlink:href</c>, <c>xml:lang</c>, <c>xmlns:xlink</c>), or else the one that it came with.
    /// </para>
    /// <para>
    /// The page is in quirks mode if the document is. Its <see cref="Page.Source"/> is made for it: AngleSharp does not
    /// keep the source.
    /// </para>
    /// </remarks>
    /// <param name="node">
    /// The document or fragment, whose children become the page's; or another node, which becomes the page's only one.
    /// </param>
    /// <param name="options">
    /// The page's options; where they have no <see cref="PageOptions.Url"/>, the page has the document's, unless that
    /// is
    /// <c>about:blank</c>.
    /// </param>
    /// <exception cref="ArgumentException">
    /// There is a node that no page can hold: an attribute, an entity; or one with a name that no markup can have (see
    /// <see cref="PageWriter"/>).
    /// </exception>
    public static Page ToPage(this INode node, PageOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(node);
        IDocument? document = node as IDocument ?? node.Owner;
        options ??= PageOptions.Default;
        if (options.Url is null && AddressOf(document) is { } address)
            options = options with { Url = address };

        using PageWriter writer = new(options) { IsQuirks = document?.CompatMode == "BackCompat" };
        new DomReader(writer).Read(node);
        return writer.ToPage();
    }

    /// <summary>Makes a document of a page.</summary>
    /// <remarks>
    /// <para>
    /// It has the same nodes as the page, the contents of <c>template</c> elements included, the same mode and the same
    /// address. Scripts in it never run.
    /// </para>
    /// <para>
    /// The namespace of an element whose namespace is <see cref="ElementNamespace.Other"/> is not known any more: it
    /// has none.
    /// </para>
    /// </remarks>
    /// <param name="page">The page.</param>
    /// <param name="context">
    /// The context that the document is opened in, which becomes its active document; one of the default configuration
    /// where none is given, which loads nothing.
    /// </param>
    public static IHtmlDocument ToDocument(this Page page, IBrowsingContext? context = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new DomBuilder(page, context ?? BrowsingContext.New(Configuration.Default)).Build();
    }

    private static Uri? AddressOf(IDocument? document) =>
        Uri.TryCreate(document?.Url, UriKind.Absolute, out Uri? address) && address.Scheme != "about" ? address : null;
}
