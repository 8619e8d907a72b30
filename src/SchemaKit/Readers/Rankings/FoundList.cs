using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>A list that was found on a page.</summary>
/// <param name="Container">The <c>ul</c> or <c>ol</c>, or what the cards stand in.</param>
/// <param name="Items">Its items, or cards.</param>
/// <param name="IsLinked">Whether there are links to other pages in it.</param>
internal sealed record FoundList(Node Container, IReadOnlyList<Node> Items, bool IsLinked)
{
    /// <summary>What the heading of the list stands before.</summary>
    public Node Start => RankingText.IsList(Container) || Items.Count == 0 ? Container : Items[0];

    /// <summary>Whether a node is in the list.</summary>
    public bool Holds(Node node) => node == Container || node.IsInside(Container);
}
