using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using SchemaKit.Html;
using Node = SchemaKit.Html.Node;

namespace SchemaKit.AngleSharp;

/// <summary>
/// Makes a DOM of the nodes of a page, through the interfaces that AngleSharp's own parser builds it by.
/// </summary>
internal sealed class DomBuilder
{
    private readonly Page _page;
    private readonly Document _document;
    private readonly ElementFactory _elements;

    public DomBuilder(Page page, IBrowsingContext context)
    {
        _page = page;
        _document = (Document)Open(context, page.Url);
        _elements = new ElementFactory(_document, context);
    }

    public IHtmlDocument Build()
    {
        IConstructableDocument document = _document;
        document.Clear();
        document.QuirksMode = _page.IsQuirks ? QuirksMode.On : QuirksMode.Off;

        // The nodes that the page's node is inside of, and what they became.
        Stack<(Node Node, IConstructableNode Built)> open = new([(_page.Document, document)]);
        for (int index = 1; index < _page.NodeCount; index++)
        {
            Node node = _page[index];
            while (open.Peek().Node != node.Parent)
                open.Pop();

            IConstructableNode parent = open.Peek().Built;
            if (node.Kind == NodeKind.TemplateContents)
                open.Push((node, (IConstructableNode)((IHtmlTemplateElement)parent).Content));
            else
                open.Push((node, Add(parent, node)));
        }

        return (IHtmlDocument)_document;
    }

    /// <summary>
    /// Opens an empty document. Only that gives one an address; nothing is loaded, so that it is done at once.
    /// </summary>
    private static IDocument Open(IBrowsingContext context, Uri? address) =>
        context.OpenAsync(response => response.Content("").Address(address?.OriginalString ?? "about:blank"))
            .GetAwaiter().GetResult();

    private IConstructableNode Add(IConstructableNode parent, Node node)
    {
        IConstructableNode built = Create(node);
        parent.AddNode(built);
        if (built is IConstructableElement element)
            element.SetupElement();
        return built;
    }

    private IConstructableNode Create(Node node) => node.Kind switch
    {
        NodeKind.Element => _elements.Create(node),
        NodeKind.Text => (IConstructableNode)_document.CreateTextNode(node.GetText(TextKind.Raw)),
        NodeKind.Comment => (IConstructableNode)_document.CreateComment(node.GetText(TextKind.Raw)),
        NodeKind.ProcessingInstruction =>
            (IConstructableNode)_document.CreateProcessingInstruction(node.Name, node.GetText(TextKind.Raw)),
        NodeKind.DocumentType => _elements.CreateDocumentType(node),
        _ => throw new InvalidOperationException($"A node of kind {node.Kind} stands nowhere but in its place."),
    };
}
