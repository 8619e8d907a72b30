using System.Buffers;
using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// The nodes that a selector matched, in document order, in a pooled buffer. The default value is an empty list that
/// has taken nothing from the pool.
/// </summary>
/// <remarks>It is a mutable struct: keep it in a field or a local, pass it by reference, and dispose it once.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct NodeList : IDisposable
{
    private const int FirstCapacity = 16;

    // All nodes are of one page, so their places on its tape say everything.
    private Page? _page;
    private int[]? _indices;
    private int _start;

    /// <summary>How many nodes there are.</summary>
    public int Count { readonly get; private set; }

    /// <summary>The node at a place in the list.</summary>
    /// <param name="index">0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such node.</exception>
    public readonly Node this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return _page![_indices![_start + index]];
        }
    }

    /// <summary>Adds a node behind the others.</summary>
    /// <param name="node">A node of the same page.</param>
    public void Add(Node node)
    {
        _page ??= node.Page;
        if (_indices is null)
            _indices = ArrayPool<int>.Shared.Rent(FirstCapacity);
        else if (Count == _indices.Length)
            Grow();
        _indices[Count++] = node.Index;
    }

    /// <summary>
    /// Those of the nodes that are inside of another one: a view of this list, good as long as it is, and not to be
    /// added to or disposed.
    /// </summary>
    /// <param name="scope">A node of the same page.</param>
    public readonly NodeList Inside(Node scope)
    {
        if (Count == 0)
            return default;

        ReadOnlySpan<int> indices = _indices.AsSpan(_start, Count);
        int first = CountBefore(indices, scope.Index + 1);
        int count = CountBefore(indices[first..], new NodeRows(scope.Page).EndOf(scope.Index));
        return this with { _start = _start + first, Count = count };
    }

    /// <summary>The places of the nodes on the page's tape, ascending.</summary>
    internal readonly ReadOnlySpan<int> Rows => _indices.AsSpan(_start, Count);

    /// <summary>Walks the nodes.</summary>
    public readonly Enumerator GetEnumerator() => new(this);

    /// <summary>Gives the buffer back and empties the list.</summary>
    public void Dispose()
    {
        if (_indices is not null)
            ArrayPool<int>.Shared.Return(_indices);
        this = default;
    }

    private static int CountBefore(ReadOnlySpan<int> ascending, int end)
    {
        int place = ascending.BinarySearch(end);
        return place < 0 ? ~place : place;
    }

    private void Grow()
    {
        int[] larger = ArrayPool<int>.Shared.Rent(Count * 2);
        _indices.AsSpan(0, Count).CopyTo(larger);
        ArrayPool<int>.Shared.Return(_indices!);
        _indices = larger;
    }

    /// <summary>The walk over the nodes of a list.</summary>
    public struct Enumerator
    {
        private readonly NodeList _list;
        private int _next;

        internal Enumerator(NodeList list) => _list = list;

        /// <summary>The node that the walk is at.</summary>
        public readonly Node Current => _list[_next - 1];

        /// <summary>Goes on to the next node.</summary>
        /// <returns>Whether there was one.</returns>
        public bool MoveNext() => ++_next <= _list.Count;
    }
}
