using System.Buffers;
using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>
/// Builds a tape. Nearly every page comes in document order: each node goes behind all that are there, so its row can
/// be written where it stays. When tree construction goes back and changes what it has built (foster parenting, the
/// adoption agency), the nodes are linked, and written anew as rows in document order when it is done.
/// </summary>
/// <remarks>A builder can be used again: <see cref="Start"/> begins another tape.</remarks>
internal sealed partial class TapeBuilder
{
    /// <summary>No node: the number where there is none to name.</summary>
    public const int None = 0;

    /// <summary>The document's number.</summary>
    public const int Document = 0;

    private const int NoParent = -1;

    private ReadOnlyMemory<byte> _source;
    private TapeRow[] _rows = [];
    private int _count;

    /// <summary>
    /// While nodes come in document order: the last node that can have children. It and its ancestors are the nodes
    /// that the next one may go into; the others are complete.
    /// </summary>
    private int _last;

    /// <summary>How many nodes there are, those among them that are in no tree.</summary>
    public int Count => _count;

    public ref readonly TapeRow this[int node] => ref _rows[node];

    /// <summary>Begins a tape with a document alone.</summary>
    public void Start(ReadOnlyMemory<byte> source)
    {
        _source = source;
        _rows = ArrayPool<TapeRow>.Shared.Rent(Math.Max(64, source.Length / 32));
        Create(NodeKind.Document, 0, source.Length);
    }

    /// <summary>Makes a node that is nowhere in the tree yet.</summary>
    public int Create(NodeKind kind, int start, int end)
    {
        int node = _count;
        ref TapeRow row = ref AddRow();
        row.Start = start;
        row.End = end;
        row.Extra = 0;
        row.SubtreeEnd = node + 1;
        row.Parent = NoParent;
        row.Class = 0;
        row.Tag = TagId.Other;
        row.Kind = kind;
        row.Flags = RowFlags.None;
        return node;
    }

    /// <summary>Makes an element that is nowhere in the tree yet.</summary>
    public int CreateElement(
        TagId tag, ElementNamespace elementNamespace, int start, int end, bool isImplied = false, int classStart = 0)
    {
        int element = _count;
        ref TapeRow row = ref AddRow();
        WriteElement(ref row, NoParent, tag, start, end, classStart);
        row.SubtreeEnd = element + 1;
        row.Flags |= (RowFlags)elementNamespace | (isImplied ? RowFlags.Implied : RowFlags.None);
        return element;
    }

    /// <summary>Notes where an element was closed.</summary>
    public void Close(int element, int position)
    {
        ref TapeRow row = ref _rows[element];
        row.Extra = position;
        row.Flags &= ~RowFlags.Open;
        if (element != _last || _isLinked)
            return;

        // What comes next goes behind it, as a rule; see IsInOrder for what does not.
        row.SubtreeEnd = _count;
        _last = row.Parent;
    }

    /// <summary>Puts a node behind the last child of another.</summary>
    public void Append(int parent, int node)
    {
        if (_isLinked || !IsInOrder(parent, node))
        {
            InsertBefore(parent, node, None);
            return;
        }

        ref TapeRow row = ref _rows[node];
        row.Parent = parent;
        _last = row.Kind is NodeKind.Element or NodeKind.TemplateContents ? node : parent;
    }

    /// <summary>
    /// Makes an HTML element from a start tag and puts it behind the last child of another node: what <see
    /// cref="CreateElement"/> and <see cref="Append"/> do, for nearly all nodes there are.
    /// </summary>
    public int AppendElement(int parent, TagId tag, int start, int end, int classStart)
    {
        int node = _count;
        if (_isLinked || !IsInOrder(parent, node))
        {
            node = CreateElement(tag, ElementNamespace.Html, start, end, isImplied: false, classStart);
            InsertBefore(parent, node, None);
            return node;
        }

        if (node == _rows.Length)
            Grow();
        ref TapeRow row = ref _rows[node];
        WriteElement(ref row, parent, tag, start, end, classStart);
        row.SubtreeEnd = node + 1;
        _count = node + 1;
        _last = node;
        return node;
    }

    /// <summary>Takes all nodes away, and gives their memory back.</summary>
    public void Clear()
    {
        ReturnedBuffers.Return(_rows);
        _rows = [];
        Reset();
    }

    /// <summary>
    /// Whether the node that comes last can go behind the last child of another without leaving document order. What is
    /// deeper than that one is complete then.
    /// </summary>
    private bool IsInOrder(int parent, int node)
    {
        TapeRow[] rows = _rows;
        for (int open = _last; open != parent; open = rows[open].Parent)
        {
            if (open == Document)
                return false;
            rows[open].SubtreeEnd = node;
        }

        return true;
    }

    private void Reset()
    {
        if (_isLinked)
        {
            ReturnedBuffers.Return(_links);
            _links = [];
            _isLinked = false;
        }

        _source = default;
        _count = 0;
        _last = Document;
        _segments.Clear();
        _mergedTags.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WriteElement(ref TapeRow row, int parent, TagId tag, int start, int end, int classStart)
    {
        row.Start = start;
        row.End = end;
        row.Extra = end;
        row.Parent = parent;
        row.Class = classStart;
        row.Tag = tag;
        row.Kind = NodeKind.Element;
        row.Flags = RowFlags.Open;
    }

    private ref TapeRow AddRow()
    {
        if (_count == _rows.Length)
            Grow();
        if (_isLinked)
            _links[_count] = default;
        return ref _rows[_count++];
    }

    private void Grow()
    {
        _rows = Grown(_rows, _count * 2);
        if (_isLinked)
            _links = Grown(_links, _rows.Length);
    }

    private T[] Grown<T>(T[] array, int length) where T : unmanaged
    {
        T[] grown = ArrayPool<T>.Shared.Rent(length);
        Array.Copy(array, grown, _count);
        ReturnedBuffers.Return(array);
        return grown;
    }
}
