using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// Builds a tree of linked nodes and writes it as a tape in the end. Tree construction goes back and changes what it
/// has built (foster parenting, the adoption agency), so rows in document order exist only when it is done.
/// </summary>
internal sealed partial class TapeBuilder : IDisposable
{
    /// <summary>No node: the number where there is none to name.</summary>
    public const int None = 0;

    /// <summary>The document's number.</summary>
    public const int Document = 0;

    private const int NoParent = -1;

    private readonly ReadOnlyMemory<byte> _source;
    private LinkedNode[] _nodes;
    private int _count;

    /// <summary>Starts with a document alone.</summary>
    public TapeBuilder(ReadOnlyMemory<byte> source)
    {
        _source = source;
        _nodes = ArrayPool<LinkedNode>.Shared.Rent(Math.Max(64, source.Length / 32));
        Create(NodeKind.Document, 0, source.Length);
    }

    public ref readonly LinkedNode this[int node] => ref _nodes[node];

    /// <summary>Makes a node that is nowhere in the tree yet.</summary>
    public int Create(NodeKind kind, int start, int end)
    {
        if (_count == _nodes.Length)
            Grow();
        _nodes[_count] = new LinkedNode { Kind = kind, Start = start, End = end, Parent = NoParent };
        return _count++;
    }

    /// <summary>Makes an element; a <c>template</c> gets its contents at once.</summary>
    public int CreateElement(TagId tag, ElementNamespace elementNamespace, int start, int end, bool isImplied = false)
    {
        int element = Create(NodeKind.Element, start, end);
        ref LinkedNode node = ref _nodes[element];
        node.Tag = tag;
        node.Flags = (RowFlags)elementNamespace | (isImplied ? RowFlags.Implied : RowFlags.None);
        node.Extra = end;
        if (tag == TagId.Template && elementNamespace == ElementNamespace.Html)
            Append(element, Create(NodeKind.TemplateContents, end, end));
        return element;
    }

    /// <summary>Notes where an element was closed.</summary>
    public void Close(int element, int position) => _nodes[element].Extra = position;

    /// <summary>Puts a node behind the last child of another.</summary>
    public void Append(int parent, int node) => InsertBefore(parent, node, None);

    /// <summary>
    /// Puts a node in front of a child of another, or behind all of them where there is <see cref="None"/>.
    /// </summary>
    public void InsertBefore(int parent, int node, int child)
    {
        Remove(node);
        ref LinkedNode inserted = ref _nodes[node];
        inserted.Parent = parent;
        inserted.Next = child;
        inserted.Previous = child == None ? _nodes[parent].LastChild : _nodes[child].Previous;

        if (inserted.Previous == None)
            _nodes[parent].FirstChild = node;
        else
            _nodes[inserted.Previous].Next = node;

        if (child == None)
            _nodes[parent].LastChild = node;
        else
            _nodes[child].Previous = node;
    }

    /// <summary>Takes a node, with all that is in it, out of the tree.</summary>
    public void Remove(int node)
    {
        ref LinkedNode removed = ref _nodes[node];
        if (removed.Parent == NoParent)
            return;

        if (removed.Previous == None)
            _nodes[removed.Parent].FirstChild = removed.Next;
        else
            _nodes[removed.Previous].Next = removed.Next;

        if (removed.Next == None)
            _nodes[removed.Parent].LastChild = removed.Previous;
        else
            _nodes[removed.Next].Previous = removed.Previous;

        removed.Parent = NoParent;
        removed.Previous = removed.Next = None;
    }

    /// <summary>Moves all children of a node to the end of another one, which has none.</summary>
    public void MoveChildren(int from, int to)
    {
        ref LinkedNode source = ref _nodes[from];
        ref LinkedNode target = ref _nodes[to];
        for (int child = source.FirstChild; child != None; child = _nodes[child].Next)
            _nodes[child].Parent = to;
        (target.FirstChild, target.LastChild) = (source.FirstChild, source.LastChild);
        source.FirstChild = source.LastChild = None;
    }

    public void Dispose()
    {
        ArrayPool<LinkedNode>.Shared.Return(_nodes);
        _nodes = [];
    }

    private void Grow()
    {
        LinkedNode[] grown = ArrayPool<LinkedNode>.Shared.Rent(_nodes.Length * 2);
        Array.Copy(_nodes, grown, _count);
        ArrayPool<LinkedNode>.Shared.Return(_nodes);
        _nodes = grown;
    }
}
