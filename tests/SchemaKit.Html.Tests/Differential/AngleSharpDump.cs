using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SchemaKit.Tests;

/// <summary>Writes a tree of AngleSharp exactly as <see cref="SchemaKit.Html.HtmlDump"/> writes a page's.</summary>
internal sealed partial class AngleSharpDump
{
    private readonly TextWriter _output;

    /// <summary>The children that are being written at each depth; trees may be deep, so nothing recurses.</summary>
    private readonly Stack<(INodeList Nodes, int Next)> _open = new();

    private AngleSharpDump(TextWriter output) => _output = output;

    /// <summary>The lines of nodes that have one parent, and of what is in them.</summary>
    public static string Of(INodeList nodes)
    {
        using StringWriter output = new();
        new AngleSharpDump(output).Write(nodes);
        return output.ToString();
    }

    private void Write(INodeList nodes)
    {
        _open.Push((nodes, 0));
        while (_open.TryPop(out (INodeList Nodes, int Next) place))
        {
            if (place.Next == place.Nodes.Length)
                continue;

            INode node = place.Nodes[place.Next];
            StartLine(_open.Count);
            WriteNode(node);
            _output.Write('\n');
            _open.Push(place with { Next = place.Next + 1 });
            if (node is IElement element)
                WriteAttributes(element);

            if (node is IHtmlTemplateElement template)
            {
                StartLine(_open.Count);
                _output.Write("content\n");
                _open.Push((node.ChildNodes, 0));
                _open.Push((template.Content.ChildNodes, 0));
            }
            else if (node.HasChildNodes)
            {
                _open.Push((node.ChildNodes, 0));
            }
        }
    }

    private void WriteNode(INode node)
    {
        switch (node)
        {
            case IElement element:
                _output.Write($"<{PrefixOf(element.NamespaceUri)}{element.LocalName}>");
                break;
            case IProcessingInstruction instruction:
                WriteInstruction(instruction.Target + instruction.Data);
                break;
            case IComment comment:
                _output.Write($"<!-- {comment.Data} -->");
                break;
            case IText text:
                _output.Write($"\"{text.Data}\"");
                break;
            case IDocumentType doctype:
                WriteDoctype(doctype);
                break;
            default:
                throw new InvalidOperationException($"The tree holds a {node.NodeType}.");
        }
    }

    /// <summary>
    /// Writes what stands between <c>&lt;</c> and the next <c>&gt;</c> by the rules of June 2026, which AngleSharp does
    /// not have yet: https://html.spec.whatwg.org/multipage/parsing.html#processing-instruction-open-state.
    /// </summary>
    private void WriteInstruction(string source)
    {
        Match match = InstructionSyntax().Match(source);
        _output.Write(match.Success
            ? $"<?{match.Groups["target"].Value} {match.Groups["data"].Value}?>"
            : $"<!-- {source} -->");
    }

    private void WriteDoctype(IDocumentType doctype)
    {
        _output.Write($"<!DOCTYPE {doctype.Name}");
        if (doctype.PublicIdentifier.Length > 0 || doctype.SystemIdentifier.Length > 0)
            _output.Write($" \"{doctype.PublicIdentifier}\" \"{doctype.SystemIdentifier}\"");
        _output.Write('>');
    }

    private void WriteAttributes(IElement element)
    {
        IEnumerable<(string Name, string Value)> attributes = element.Attributes
            .Select(attribute => (Name: PrintedName(attribute), attribute.Value))
            .OrderBy(attribute => attribute.Name, StringComparer.Ordinal);
        foreach ((string name, string value) in attributes)
        {
            StartLine(_open.Count);
            _output.Write($"{name}=\"{value}\"\n");
        }
    }

    /// <summary>By the namespace, as AngleSharp does not keep the prefix of <c>xlink:href</c>.</summary>
    private static string PrintedName(IAttr attribute) => attribute.NamespaceUri switch
    {
        NamespaceUris.XLink => $"xlink {attribute.LocalName}",
        NamespaceUris.Xml => $"xml {attribute.LocalName}",
        NamespaceUris.XmlNs when attribute.LocalName != "xmlns" => $"xmlns {attribute.LocalName}",
        _ => attribute.Name,
    };

    private static string PrefixOf(string? namespaceUri) => namespaceUri switch
    {
        NamespaceUris.Svg => "svg ",
        NamespaceUris.MathMl => "math ",
        _ => "",
    };

    private void StartLine(int depth) => _output.Write("| " + new string(' ', 2 * depth));

    [GeneratedRegex(
        @"\A\?(?!(?i:xml|xml-stylesheet)([\t\n\f ?]|\z))(?<target>[A-Za-z_][A-Za-z0-9_-]*)(?=[\t\n\f ?]|\z)[\t\n\f ]*"
        + @"(?<data>.*?)\??\z",
        RegexOptions.Singleline | RegexOptions.ExplicitCapture)]
    private static partial Regex InstructionSyntax();
}
