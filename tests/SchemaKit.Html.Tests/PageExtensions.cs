using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

internal static class PageExtensions
{
    /// <summary>The first element of a name.</summary>
    public static Node Element(this Page page, TagId tag) => page.Elements(tag)[0];

    /// <summary>All elements of a name, those of templates left out.</summary>
    public static List<Node> Elements(this Page page, TagId tag)
    {
        List<Node> elements = [];
        foreach (Node element in page.Document.DescendantElements)
        {
            if (element.Tag == tag)
                elements.Add(element);
        }

        return elements;
    }

    /// <summary>What stands in the source where a node came from.</summary>
    public static string SourceText(this Node node) =>
        Encoding.UTF8.GetString(node.Page.Source[node.SourceRange.Start..node.SourceRange.End]);
}
