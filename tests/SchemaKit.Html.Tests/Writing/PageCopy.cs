using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>Writes the tree of a page anew, by what its nodes say of themselves.</summary>
internal static class PageCopy
{
    public static Page Of(Page page)
    {
        using PageWriter writer = new() { IsQuirks = page.IsQuirks };
        Node open = page.Document;
        for (int index = 1; index < page.NodeCount; index++)
        {
            Node node = page[index];
            for (; open != node.Parent; open = open.Parent)
                End(open, writer);
            Start(node, writer);
            if (node.IsElement || node.Kind == NodeKind.TemplateContents)
                open = node;
        }

        for (; open != page.Document; open = open.Parent)
            End(open, writer);
        return writer.ToPage();
    }

    private static void Start(Node node, PageWriter writer)
    {
        switch (node.Kind)
        {
            case NodeKind.Element:
                writer.WriteStartElement(node.Name, node.Namespace);
                foreach (NodeAttribute attribute in node.Attributes)
                    writer.WriteAttribute(attribute.Name, attribute.Value);
                break;
            case NodeKind.TemplateContents:
                writer.WriteStartTemplateContents();
                break;
            case NodeKind.Text:
                writer.WriteText(node.GetText(TextKind.Raw));
                break;
            case NodeKind.Comment:
                writer.WriteComment(node.GetText(TextKind.Raw));
                break;
            case NodeKind.ProcessingInstruction:
                writer.WriteProcessingInstruction(node.Name, node.GetText(TextKind.Raw));
                break;
            default:
                writer.WriteDocumentType(node.Name, node.PublicId, node.SystemId);
                break;
        }
    }

    private static void End(Node node, PageWriter writer)
    {
        if (node.IsElement)
            writer.WriteEndElement();
        else
            writer.WriteEndTemplateContents();
    }
}
