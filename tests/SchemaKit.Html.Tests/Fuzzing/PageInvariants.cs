using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>What holds of every page, whatever it was parsed from.</summary>
internal static class PageInvariants
{
    /// <exception cref="InvalidOperationException">Something of it does not hold; the message says what.</exception>
    public static void Check(Page page)
    {
        CheckNavigation(page);

        for (int index = 0; index < page.NodeCount; index++)
        {
            Node node = page[index];
            CheckKind(node);
            CheckSource(node);
            if (node.IsElement)
                CheckAttributes(node);
        }

        CheckNesting(page);
        CheckText(page);
    }

    /// <summary>
    /// Walks from node to node: all are met, in document order, and every way back is the way that was gone.
    /// </summary>
    private static void CheckNavigation(Page page)
    {
        int count = 0;
        Node node = page.Document;
        while (true)
        {
            Require(node.Index == count && page[count] == node, node, "the walk is not in document order");
            count++;

            Node child = node.FirstChild;
            if (child.Exists)
            {
                Require(child.Parent == node, child, "the parent of the first child is another node");
                Require(!child.PreviousSibling.Exists, child, "there is a sibling before the first child");
                Require(child.IsInside(node) && !node.IsInside(child), child, "it is not inside its parent");
                node = child;
                continue;
            }

            while (node.Index > 0 && !node.NextSibling.Exists)
                node = node.Parent;
            if (node.Index == 0)
                break;
            Node next = node.NextSibling;
            Require(next.Parent == node.Parent, next, "the next sibling has another parent");
            Require(next.PreviousSibling == node, next, "the sibling before the next one is another node");
            Require(!next.IsInside(node) && !node.IsInside(next), next, "one sibling is inside the other");
            node = next;
        }

        Require(count == page.NodeCount, page.Document, $"the walk meets {count} of {page.NodeCount} nodes");
    }

    private static void CheckKind(Node node)
    {
        switch (node.Kind)
        {
            case NodeKind.Document:
                Require(node.Index == 0 && !node.Parent.Exists, node, "a document stands in the tree");
                break;
            case NodeKind.Element:
                bool isTemplate = node is { Tag: TagId.Template, Namespace: ElementNamespace.Html };
                Require(node.Name.Length > 0, node, "an element has no name");
                Require(
                    isTemplate == (node.FirstChild.Kind == NodeKind.TemplateContents),
                    node,
                    "template elements and they alone have contents");
                break;
            case NodeKind.TemplateContents:
                Require(!node.PreviousSibling.Exists && !node.NextSibling.Exists, node, "contents have a sibling");
                break;
            case NodeKind.DocumentType or NodeKind.Text or NodeKind.Comment or NodeKind.ProcessingInstruction:
                Require(!node.FirstChild.Exists, node, "it has a child");
                Require(node.Kind != NodeKind.Text || node.GetText(TextKind.Raw).Length > 0, node, "a text is empty");
                break;
            default:
                Require(false, node, $"there is a {node.Kind}");
                break;
        }
    }

    private static void CheckSource(Node node)
    {
        SourceRange range = node.SourceRange;
        Require(
            range.Start >= 0 && range.Start <= range.End && range.End <= node.Page.Source.Length,
            node,
            $"{range} is not in the source");
    }

    /// <summary>Where the tree is in the order of the source, what is in an element ends in it.</summary>
    private static void CheckNesting(Page page)
    {
        for (int index = 1; index < page.NodeCount; index++)
        {
            if (page[index].SourceRange.Start < page[index - 1].SourceRange.Start)
                return;
        }

        for (int index = 1; index < page.NodeCount; index++)
        {
            Node node = page[index];
            if (node.ParentElement is { Exists: true } parent && !EndsBeforeItsContent(parent))
                Require(node.SourceRange.End <= parent.SourceRange.End, node, $"it ends behind its {parent.Name}");
        }
    }

    /// <summary>
    /// Elements that can be closed while others in them stay open, or that get content when they are closed.
    /// </summary>
    private static bool EndsBeforeItsContent(Node element) =>
        element.Tag is TagId.Html or TagId.Head or TagId.Body or TagId.Form or TagId.A;

    private static void CheckAttributes(Node element)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (NodeAttribute attribute in element.Attributes)
        {
            byte[] name = Encoding.UTF8.GetBytes(attribute.Name);
            System.Text.Ascii.ToLowerInPlace(name, out _);
            Require(names.Add(attribute.Name), element, $"it has two attributes {attribute.Name}");
            Require(
                element.GetAttribute(attribute.Name) == attribute.Value
                && element.HasAttribute(name)
                && element.GetAttribute(name) == attribute.Value,
                element,
                $"the value of {attribute.Name} differs by the way that it is asked for");
        }
    }

    /// <summary>
    /// The raw text of a node is that of the texts in it, but for those in the contents of templates.
    /// </summary>
    private static void CheckText(Page page)
    {
        StringBuilder text = new();
        for (int index = 0; index < page.NodeCount;)
        {
            Node node = page[index];
            if (node.Kind == NodeKind.Text)
                text.Append(node.GetText(TextKind.Raw));
            index = node.Kind == NodeKind.TemplateContents ? EndOf(node) : index + 1;
        }

        Require(page.Document.GetText(TextKind.Raw) == text.ToString(), page.Document, "the raw text is another");
    }

    /// <summary>The place of the node behind a node and all that is in it.</summary>
    private static int EndOf(Node node)
    {
        for (; node.Exists; node = node.Parent)
        {
            if (node.NextSibling is { Exists: true } next)
                return next.Index;
        }

        return int.MaxValue;
    }

    private static void Require(bool holds, Node node, string fault)
    {
        if (!holds)
            throw new InvalidOperationException($"Node {node.Index} ({node.Kind} {node.Name}): {fault}.");
    }
}
