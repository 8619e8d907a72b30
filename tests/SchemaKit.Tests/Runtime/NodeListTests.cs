using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Tests.Runtime;

public sealed class NodeListTests
{
    [Fact]
    public void Keeps_nodes_in_the_order_in_which_they_came()
    {
        using Page page = Page.FromText(string.Join('\n', Enumerable.Range(0, 100).Select(i => $"line {i}")));
        NodeList list = default;
        foreach (Node element in page.Document.DescendantElements)
            list.Add(element);

        Assert.Equal(103, list.Count); // html, head, body and 100 lines
        int at = 0;
        foreach (Node node in list)
            Assert.Equal(list[at++], node);
        Assert.Equal(list.Count, at);
        list.Dispose();
        Assert.Equal(0, list.Count);
    }

    [Fact]
    public void Has_no_node_behind_its_last()
    {
        NodeList list = default;
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
        foreach (Node _ in list)
            Assert.Fail("an empty list was walked");
    }

    [Fact]
    public void Gives_the_nodes_inside_of_another()
    {
        using Page page = Page.Parse("<ul><li>1<li>2</ul><ul><li>3<li><b>4</b></ul><ul></ul>");
        NodeList list = default;
        foreach (Node element in page.Document.DescendantElements)
        {
            if (element.Tag is TagId.Li or TagId.B)
                list.Add(element);
        }

        IReadOnlyList<Node> lists = page.Select("ul");
        Assert.Equal(["1", "2"], Texts(list.Inside(lists[0])));
        Assert.Equal(["3", "4", "4"], Texts(list.Inside(lists[1])));
        Assert.Equal(["4", "4"], Texts(list.Inside(lists[1]).Inside(lists[1])).Skip(1));
        Assert.Empty(Texts(list.Inside(lists[2])));
        Assert.Equal(["4"], Texts(list.Inside(list[3])));
        Assert.Equal(5, list.Inside(page.Document).Count);
        list.Dispose();
        Assert.Equal(0, list.Inside(page.Document).Count);
    }

    private static List<string> Texts(NodeList list)
    {
        List<string> texts = [];
        foreach (Node node in list)
            texts.Add(node.GetText());
        return texts;
    }
}
