using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Dom;
using AngleSharp.Mathml.Dom;
using AngleSharp.Svg.Dom;
using SchemaKit.Html;
using Node = SchemaKit.Html.Node;

namespace SchemaKit.AngleSharp;

/// <summary>Makes AngleSharp's elements, with names that its methods for scripts would refuse.</summary>
internal sealed class ElementFactory(Document document, IBrowsingContext context)
{
    private readonly IHtmlElementConstructionFactory _construction = Require<IHtmlElementConstructionFactory>(context);
    private readonly IElementFactory<Document, HtmlElement> _html =
        Require<IElementFactory<Document, HtmlElement>>(context);
    private readonly IElementFactory<Document, SvgElement> _svg = Require<IElementFactory<Document, SvgElement>>(context);
    private readonly IElementFactory<Document, MathElement> _mathMl =
        Require<IElementFactory<Document, MathElement>>(context);

    /// <summary>Makes an element with its attributes.</summary>
    public Element Create(Node node)
    {
        Element element = node.Namespace switch
        {
            ElementNamespace.Html => CreateHtml(node),
            ElementNamespace.Svg => CreateSvg(node.Name),
            ElementNamespace.MathMl => CreateMathMl(node.Name),
            _ => new OtherElement(document, node.Name),
        };

        bool isForeign = node.Namespace is ElementNamespace.Svg or ElementNamespace.MathMl;
        IConstructableElement constructable = element;
        foreach (NodeAttribute attribute in node.Attributes)
        {
            if (isForeign && Namespaces.OfForeignAttribute(attribute.Name) is { } uri)
                constructable.SetAttribute(uri, attribute.Name, attribute.Value);
            else
                constructable.SetOwnAttribute(attribute.Name, attribute.Value);
        }

        return element;
    }

    public IConstructableNode CreateDocumentType(Node node) =>
        _construction.CreateDocumentType(document, node.Name, node.PublicId, node.SystemId);

    private Element CreateHtml(Node node) => node.Tag switch
    {
        // As one that the parser has inserted and run: it never does again.
        TagId.Script => (Element)_construction.CreateScript(document, parserInserted: true, started: true),
        _ => _html.Create(document, node.Name, prefix: null, NodeFlags.None),
    };

    /// <summary>The factories find a name in any case, and give the element the name of its standard.</summary>
    private SvgElement CreateSvg(string name) =>
        _svg.Create(document, name, prefix: null, NodeFlags.None) is var element && element.LocalName == name
            ? element
            : new SvgElement(document, name, prefix: null, NodeFlags.None);

    private MathElement CreateMathMl(string name) =>
        _mathMl.Create(document, name, prefix: null, NodeFlags.None) is var element && element.LocalName == name
            ? element
            : new MathElement(document, name, prefix: null, NodeFlags.None);

    private static T Require<T>(IBrowsingContext context) where T : class =>
        context.GetService<T>()
        ?? throw new ArgumentException($"The context's configuration has no {typeof(T).Name}.", nameof(context));

    /// <summary>An element of no namespace: of the empty one, since AngleSharp takes null for its parent's.</summary>
    private sealed class OtherElement(Document document, string name)
        : Element(document, name, prefix: null, namespaceUri: "", NodeFlags.None)
    {
        public override IElement ParseSubtree(string source) =>
            throw new NotSupportedException("Markup cannot be parsed for an element of no namespace.");
    }
}
