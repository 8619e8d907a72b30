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
}
