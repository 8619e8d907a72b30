using SchemaKit.Html;

namespace SchemaKit.Tests;

public sealed class NavigationTests
{
    private const string Html = "<!DOCTYPE html><body><div>a<p>b<i>c</i></p><!--d--><ul><li>e<li>f</ul></div>g";

    [Fact]
    public void Every_way_through_the_tree_agrees_with_the_others()
    {
        using Page page = Page.Parse(Html + "<template><b>x</b></template><table>y<td>");
        for (int i = 0; i < page.NodeCount; i++)
        {
            Node node = page[i];
            List<Node> children = Children(node);
            Assert.Equal(node.FirstChild, children.FirstOrDefault());
            Assert.Equal(node.LastChild, children.LastOrDefault());
            for (int child = 0; child < children.Count; child++)
            {
                Assert.Equal(node, children[child].Parent);
                Assert.Equal(children.ElementAtOrDefault(child + 1), children[child].NextSibling);
                Assert.Equal(children.ElementAtOrDefault(child - 1), children[child].PreviousSibling);
                Assert.True(children[child].IsInside(node));
                Assert.False(node.IsInside(children[child]));
            }

            List<Node> elements = children.FindAll(child => child.IsElement);
            Assert.Equal(node.FirstElementChild, elements.FirstOrDefault());
            Assert.Equal(node.LastElementChild, elements.LastOrDefault());
            for (int element = 0; element < elements.Count; element++)
            {
                Assert.Equal(elements.ElementAtOrDefault(element + 1), elements[element].NextElementSibling);
                Assert.Equal(elements.ElementAtOrDefault(element - 1), elements[element].PreviousElementSibling);
                Assert.Equal(node.IsElement ? node : default, elements[element].ParentElement);
            }
        }
    }

    [Fact]
    public void Nodes_stand_in_document_order()
    {
        using Page page = Page.Parse(Html);
        Assert.Equal(
            [
                NodeKind.Document, NodeKind.DocumentType, NodeKind.Element, NodeKind.Element, NodeKind.Element,
                NodeKind.Element, NodeKind.Text, NodeKind.Element, NodeKind.Text, NodeKind.Element, NodeKind.Text,
                NodeKind.Comment, NodeKind.Element, NodeKind.Element, NodeKind.Text, NodeKind.Element, NodeKind.Text,
                NodeKind.Text,
            ],
            Enumerable.Range(0, page.NodeCount).Select(index => page[index].Kind));
    }

    [Fact]
    public void Descendant_elements_leave_out_what_is_in_templates()
    {
        using Page page = Page.Parse("<p><i></i><template><b></b></template><u></u></p><s></s>");
        List<string> names = [];
        foreach (Node element in page.Element(TagId.P).DescendantElements)
            names.Add(element.Name);
        Assert.Equal(["i", "template", "u"], names);

        Node contents = page.Element(TagId.Template).FirstChild;
        Assert.Equal(NodeKind.TemplateContents, contents.Kind);
        Assert.Equal("b", contents.FirstElementChild.Name);
    }

    [Fact]
    public void From_no_node_there_is_nowhere_to_go()
    {
        Node none = default;
        Assert.False(none.Exists);
        Assert.Equal(NodeKind.None, none.Kind);
        Assert.Equal("", none.Name);
        Assert.Equal("", none.GetText());
        Assert.Equal(default, none.SourceRange);
        Assert.Equal(none, none.Parent);
        Assert.Equal(none, none.FirstChild);
        Assert.Equal(none, none.LastChild);
        Assert.Equal(none, none.LastElementChild);
        Assert.Equal(none, none.NextSibling);
        Assert.Equal(none, none.PreviousSibling);
        Assert.Empty(Children(none));
        Assert.False(none.DescendantElements.MoveNext());
        Assert.False(none.TextIs("a"));
        Assert.Throws<InvalidOperationException>(() => none.Page);
    }

    [Fact]
    public void Names_are_those_of_the_standards()
    {
        using Page page = Page.Parse("<!DOCTYPE HTML><My-Widget></my-widget><svg><FOREIGNOBJECT></svg><?Php x?>");
        Node widget = page.Element(TagId.Other);
        Assert.Equal("my-widget", widget.Name);
        Assert.True(widget.HasName("my-widget"u8));
        Assert.False(widget.HasName("my-widge"u8));
        Assert.Equal("html", page.Document.FirstChild.Name);
        Node foreign = page.Element(TagId.ForeignObject);
        Assert.Equal("foreignObject", foreign.Name);
        Assert.Equal(ElementNamespace.Svg, foreign.Namespace);
        Assert.False(foreign.HasName("foreignobject"u8));
        Assert.Equal("Php", page[page.NodeCount - 1].Name);
    }

    [Fact]
    public void Depth_does_not_matter()
    {
        const int Depth = 100_000;
        PageOptions options = new() { MaxDepth = int.MaxValue };
        using Page page = Page.Parse(string.Concat(Enumerable.Repeat("<div>", Depth)) + "x", options);
        Assert.Equal(Depth + 5, page.NodeCount);
        Assert.Equal("x", page.Document.GetText());
        Assert.Equal("x", page.Document.GetText(TextKind.Raw));
        string endTags = string.Concat(Enumerable.Repeat("</div>", Depth));
        string markup = page.Document.GetText(TextKind.InnerHtml);
        Assert.EndsWith($"x{endTags}</body></html>", markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_disposed_says_so()
    {
        Page page = Page.Parse(Html);
        Node body = page.Element(TagId.Body);
        page.Dispose();
        page.Dispose();
        Assert.Throws<ObjectDisposedException>(() => page.NodeCount);
        Assert.Throws<ObjectDisposedException>(() => page.Document.FirstChild);
        Assert.Throws<ObjectDisposedException>(() => body.GetText());
        Assert.Throws<ObjectDisposedException>(() => body.GetAttribute("class"));
    }

    [Fact]
    public void A_place_without_a_node_is_out_of_range()
    {
        using Page page = Page.Parse("");
        Assert.Equal(4, page.NodeCount);
        Assert.Throws<ArgumentOutOfRangeException>(() => page[4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => page[-1]);
    }

    private static List<Node> Children(Node node)
    {
        List<Node> children = [];
        foreach (Node child in node.Children)
            children.Add(child);
        return children;
    }
}
