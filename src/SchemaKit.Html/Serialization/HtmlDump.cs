namespace SchemaKit.Html;

/// <summary>
/// Writes a page's tree as indented lines, one a node or attribute: the form that the parser's conformance tests use.
/// </summary>
public static class HtmlDump
{
    /// <summary>Writes all nodes of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="writer">Where to; each line ends in a line feed.</param>
    public static void Write(Page page, TextWriter writer)
    {
        int depth = 0;
        Node open = page.Document;
        for (int index = 1; index < page.NodeCount; index++)
        {
            Node node = page[index];
            for (; node.Parent != open; open = open.Parent)
                depth--;

            StartLine(writer, depth);
            WriteNode(node, writer);
            writer.Write('\n');
            if (node.IsElement)
                WriteAttributes(node, depth + 1, writer);

            if (node.FirstChild.Exists)
            {
                open = node;
                depth++;
            }
        }
    }

    private static void WriteNode(Node node, TextWriter writer)
    {
        switch (node.Kind)
        {
            case NodeKind.Element:
                writer.Write($"<{NamespacePrefix(node.Namespace)}{node.Name}>");
                break;
            case NodeKind.Text:
                writer.Write($"\"{node.GetText(TextKind.Raw)}\"");
                break;
            case NodeKind.Comment:
                writer.Write($"<!-- {node.GetText(TextKind.Raw)} -->");
                break;
            case NodeKind.ProcessingInstruction:
                writer.Write($"<?{node.Name} {node.GetText(TextKind.Raw)}?>");
                break;
            case NodeKind.DocumentType:
                WriteDoctype(node, writer);
                break;
            case NodeKind.TemplateContents:
                writer.Write("content");
                break;
        }
    }

    private static void WriteDoctype(Node node, TextWriter writer)
    {
        writer.Write($"<!DOCTYPE {node.Name}");
        if (node.PublicId.Length > 0 || node.SystemId.Length > 0)
            writer.Write($" \"{node.PublicId}\" \"{node.SystemId}\"");
        writer.Write('>');
    }

    private static void WriteAttributes(Node element, int depth, TextWriter writer)
    {
        List<NodeAttribute> attributes = [];
        foreach (NodeAttribute attribute in element.Attributes)
            attributes.Add(attribute with { Name = PrintedName(attribute.Name, element.Namespace) });
        attributes.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));

        foreach (NodeAttribute attribute in attributes)
        {
            StartLine(writer, depth);
            writer.Write($"{attribute.Name}=\"{attribute.Value}\"\n");
        }
    }

    /// <summary>The prefix of a name that is in a namespace stands apart: <c>xlink href</c>.</summary>
    private static string PrintedName(string name, ElementNamespace elementNamespace) =>
        elementNamespace != ElementNamespace.Html && ForeignNames.HasPrefix(name) ? name.Replace(':', ' ') : name;

    private static string NamespacePrefix(ElementNamespace elementNamespace) => elementNamespace switch
    {
        ElementNamespace.Svg => "svg ",
        ElementNamespace.MathMl => "math ",
        ElementNamespace.Other => "other ",
        _ => "",
    };

    private static void StartLine(TextWriter writer, int depth)
    {
        writer.Write("| ");
        for (int i = 0; i < depth; i++)
            writer.Write("  ");
    }
}
