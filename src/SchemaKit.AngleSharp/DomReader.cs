using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using SchemaKit.Html;

namespace SchemaKit.AngleSharp;

/// <summary>Writes a page of the nodes of a DOM.</summary>
internal sealed class DomReader(PageWriter writer)
{
    /// <summary>
    /// The lists of children that are being read, the innermost on top: AngleSharp finds a next sibling only by a
    /// search through its parent's children.
    /// </summary>
    private readonly Stack<Children> _open = [];

    /// <summary>What is to be ended behind a list of children.</summary>
    private enum Ending : byte
    {
        Nothing,
        Element,
        TemplateContents,
    }

    /// <summary>Writes a node and all that is in it; of a document or fragment, all that is in it.</summary>
    public void Read(INode root)
    {
        if (root is IDocument or IDocumentFragment)
            _open.Push(new Children(root.ChildNodes, Next: 0, Ending.Nothing));
        else
            Write(root);

        while (_open.TryPop(out Children children))
        {
            if (children.Next == children.Nodes.Length)
            {
                End(children.Ending);
                continue;
            }

            _open.Push(children with { Next = children.Next + 1 });
            Write(children.Nodes[children.Next]);
        }
    }

    private void Write(INode node)
    {
        switch (node)
        {
            case IElement element:
                WriteElement(element);
                break;
            case IText text:
                writer.WriteText(text.Data);
                break;
            case IComment comment:
                writer.WriteComment(comment.Data);
                break;
            case IProcessingInstruction { Target: ['?', ..] } odd:
                // AngleSharp's parser, told to make such nodes, leaves the question mark in the target, which no page
                // can hold; not told so, it makes this comment.
                writer.WriteComment(odd.Target + odd.Data);
                break;
            case IProcessingInstruction instruction:
                writer.WriteProcessingInstruction(instruction.Target, instruction.Data);
                break;
            case IDocumentType type:
                writer.WriteDocumentType(type.Name, type.PublicIdentifier ?? "", type.SystemIdentifier ?? "");
                break;
            default:
                throw new ArgumentException($"A node of type {node.NodeType} cannot stand on a page.", nameof(node));
        }
    }

    private void WriteElement(IElement element)
    {
        writer.WriteStartElement(element.LocalName, Namespaces.OfElement(element.NamespaceUri));
        foreach (IAttr attribute in element.Attributes)
            writer.WriteAttribute(Namespaces.QualifiedName(attribute), attribute.Value);

        _open.Push(new Children(element.ChildNodes, Next: 0, Ending.Element));
        if (element is IHtmlTemplateElement template)
        {
            writer.WriteStartTemplateContents();
            _open.Push(new Children(template.Content.ChildNodes, Next: 0, Ending.TemplateContents));
        }
    }

    private void End(Ending ending)
    {
        if (ending == Ending.Element)
            writer.WriteEndElement();
        else if (ending == Ending.TemplateContents)
            writer.WriteEndTemplateContents();
    }

    /// <summary>A list of children, and which of them comes next.</summary>
    private readonly record struct Children(INodeList Nodes, int Next, Ending Ending);
}
