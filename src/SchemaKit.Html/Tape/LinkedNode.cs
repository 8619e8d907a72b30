namespace SchemaKit.Html;

/// <summary>
/// A node while the tree is being built: a row whose place in the tree may still change. Links are numbers of other
/// nodes, 0 for none: the document, node 0, is nobody's child or sibling.
/// </summary>
internal struct LinkedNode
{
    public int Start;
    public int End;
    public int Extra;

    /// <summary>The parent; -1 for a node that has none.</summary>
    public int Parent;

    /// <summary>The first child; of a text that is <see cref="RowFlags.Spilled"/>, its first segment.</summary>
    public int FirstChild;

    /// <summary>The last child; of a text that is <see cref="RowFlags.Spilled"/>, its last segment.</summary>
    public int LastChild;

    public int Previous;
    public int Next;

    /// <summary>The node's row, once the nodes are written as rows.</summary>
    public int Row;

    public TagId Tag;
    public NodeKind Kind;
    public RowFlags Flags;

    public readonly ElementNamespace Namespace => (ElementNamespace)(Flags & RowFlags.NamespaceMask);
}
