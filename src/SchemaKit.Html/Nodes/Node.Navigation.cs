namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The node that this one stands in.</summary>
    public Node Parent => Exists && Row.Parent >= 0 ? new Node(Page, Row.Parent) : default;

    /// <summary>The first node inside this one.</summary>
    public Node FirstChild => Exists && Row.SubtreeEnd > _index + 1 ? new Node(Page, _index + 1) : default;

    /// <summary>The last node inside this one. Takes time with the depth of its last descendant.</summary>
    public Node LastChild => Exists && Row.SubtreeEnd > _index + 1 ? ChildAround(_index, Row.SubtreeEnd - 1) : default;

    /// <summary>The node behind this one, in the same parent.</summary>
    public Node NextSibling
    {
        get
        {
            if (!Exists || Row.Parent < 0)
                return default;
            int next = Row.SubtreeEnd;
            return next < Page.Tape[Row.Parent].SubtreeEnd ? new Node(Page, next) : default;
        }
    }

    /// <summary>
    /// The node before this one, in the same parent. Takes time with the depth of that node's last descendant.
    /// </summary>
    public Node PreviousSibling =>
        Exists && Row.Parent >= 0 && Row.Parent < _index - 1 ? ChildAround(Row.Parent, _index - 1) : default;

    /// <summary>The element that this node stands in; no node where the parent is the document.</summary>
    public Node ParentElement => Parent is { IsElement: true } parent ? parent : default;

    /// <summary>The first element inside this node.</summary>
    public Node FirstElementChild => FirstChild.ThisOrNextElement();

    /// <summary>The last element inside this node.</summary>
    public Node LastElementChild => LastChild.ThisOrPreviousElement();

    /// <summary>The element behind this node, in the same parent.</summary>
    public Node NextElementSibling => NextSibling.ThisOrNextElement();

    /// <summary>The element before this node, in the same parent.</summary>
    public Node PreviousElementSibling => PreviousSibling.ThisOrPreviousElement();

    /// <summary>Whether this node stands somewhere inside another.</summary>
    public bool IsInside(Node ancestor) =>
        Exists
        && ReferenceEquals(_page, ancestor._page)
        && _index > ancestor._index
        && _index < ancestor.Row.SubtreeEnd;

    /// <summary>The child of a node that a row is, or is inside of.</summary>
    private Node ChildAround(int parent, int row)
    {
        while (Page.Tape[row].Parent != parent)
            row = Page.Tape[row].Parent;
        return new Node(Page, row);
    }

    private Node ThisOrPreviousElement()
    {
        Node node = this;
        while (node.Exists && !node.IsElement)
            node = node.PreviousSibling;
        return node;
    }

    private Node ThisOrNextElement()
    {
        Node node = this;
        while (node.Exists && !node.IsElement)
            node = node.NextSibling;
        return node;
    }
}
