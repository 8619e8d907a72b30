using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaKit.Tests;

/// <summary>
/// Shows the tree of a DOM in the form of <see cref="SchemaKit.Html.HtmlDump"/>, by the DOM's own words.
/// </summary>
internal static class DomDump
{
    public static string Dump(INode root)
    {
        StringBuilder output = new();
        WriteAll(root.ChildNodes, 0, output);
        return output.ToString();
    }

    private static void WriteAll(INodeList nodes, int depth, StringBuilder output)
    {
        foreach (INode node in nodes)
        {
            StartLine(depth, output).Append(Show(node)).Append('\n');
            if (node is IElement element)
                WriteAttributes(element, depth + 1, output);
            if (node is IHtmlTemplateElement template)
            {
                StartLine(depth + 1, output).Append("content\n");
                WriteAll(template.Content.ChildNodes, depth + 2, output);
            }

            WriteAll(node.ChildNodes, depth + 1, output);
        }
    }

    private static string Show(INode node) => node switch
    {
        IElement element => $"<{Prefix(element)}{element.LocalName}>",
        IText text => $"\"{text.Data}\"",
        IComment comment => $"<!-- {comment.Data} -->",
        IProcessingInstruction instruction => $"<?{instruction.Target} {instruction.Data}?>",
        IDocumentType { PublicIdentifier: null or "", SystemIdentifier: null or "" } type => $"<!DOCTYPE {type.Name}>",
        IDocumentType type => $"<!DOCTYPE {type.Name} \"{type.PublicIdentifier}\" \"{type.SystemIdentifier}\">",
        _ => throw new ArgumentException($"{node.NodeType}", nameof(node)),
    };

    private static string Prefix(IElement element) => element.NamespaceUri switch
    {
        "http://www.w3.org/1999/xhtml" => "",
        "http://www.w3.org/2000/svg" => "svg ",
        "http://www.w3.org/1998/Math/MathML" => "math ",
        _ => "other ",
    };

    private static void WriteAttributes(IElement element, int depth, StringBuilder output)
    {
        IEnumerable<(string Name, string Value)> attributes =
            element.Attributes.Select(attribute => (Show(attribute), attribute.Value));
        foreach ((string name, string value) in attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
            StartLine(depth, output).Append(name).Append("=\"").Append(value).Append("\"\n");
    }

    private static string Show(IAttr attribute) => attribute.NamespaceUri switch
    {
        "http://www.w3.org/1999/xlink" => $"xlink {attribute.LocalName}",
        "http://www.w3.org/XML/1998/namespace" => $"xml {attribute.LocalName}",
        "http://www.w3.org/2000/xmlns/" when attribute.LocalName != "xmlns" => $"xmlns {attribute.LocalName}",
        _ => attribute.Name,
    };

    private static StringBuilder StartLine(int depth, StringBuilder output) =>
        output.Append("| ").Append(' ', 2 * depth);
}
