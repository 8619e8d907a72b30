using System.Buffers;
using System.ComponentModel;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

/// <summary>
/// A pass of a selector program over the elements of a page: it says which one is next, what its ancestors and siblings
/// matched and where among its siblings it stands, and takes down what it matched itself. For generated code.
/// </summary>
/// <remarks>
/// <para>
/// It keeps a frame for each list of siblings that it is in, in pooled buffers: nothing recurses, whatever the depth of
/// a page. Backward, the element's descendants stand for ancestors, its children for the parent, and later siblings for
/// earlier ones.
/// </para>
/// <para>It is a mutable struct: keep it in a local, pass it by reference, and dispose it once.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public partial struct SelectorWalk : IDisposable
{
    // Masks that a frame has, each of as many words as the program: what is matched above (backward: below), by the
    // parent (by children), by the sibling just visited, by all visited siblings. Backward there is one more for all
    // that the siblings hold.
    private const int Up = 0;
    private const int Direct = 1;
    private const int Adjacent = 2;
    private const int Aside = 3;
    private const int Around = 4;
    private const int Held = 4;

    private const int FirstDepth = 32;

    private readonly Page _page;
    private readonly NodeRows _rows;
    private readonly bool _isBackward;
    private readonly bool _countsTypes;
    private readonly int _words;
    private readonly int _stride;
    private readonly int _counts;

    private SiblingFrame[] _frames;
    private ulong[] _masks;
    private int[] _countsOfFrames;
    private TypeCounts _types;
    private int _type;
    private int _top;

    private int _index;
    private int _end;

    // Forward: the place behind all that the element holds.
    private int _endOfElement;

    // Forward: what is visited before the inside of the scope; the scope, and where that is asked for its ancestors,
    // outermost first. The place is -1 when that is done.
    private int[]? _path;
    private int _pathLength;
    private int _pathPlace;
    private bool _visitsSiblings;

    private SelectorWalk(Page page, bool isBackward, int words, int counts, bool countsTypes)
    {
        _page = page;
        _rows = new NodeRows(page);
        _isBackward = isBackward;
        _countsTypes = countsTypes;
        _words = words;
        _stride = words * (isBackward ? Around + 1 : Around);
        _counts = counts;
        _frames = ArrayPool<SiblingFrame>.Shared.Rent(FirstDepth);
        _masks = ArrayPool<ulong>.Shared.Rent(FirstDepth * _stride);
        _countsOfFrames = counts == 0 ? [] : ArrayPool<int>.Shared.Rent(FirstDepth * counts);
        _types = countsTypes ? new TypeCounts(page) : default;
        _top = -1;
    }

    /// <summary>
    /// The outermost node around another one: the document, or the contents of a template, which are a tree of their
    /// own.
    /// </summary>
    public static Node RootOf(Node node)
    {
        NodeRows rows = new(node.Page);
        int root = node.Index;
        while (rows.ParentOf(root) >= 0 && !rows.IsTemplateContents(root))
            root = rows.ParentOf(root);
        return node.Page[root];
    }

    /// <summary>The element that the walk is at.</summary>
    public readonly Node Element => new(_page, _index);

    /// <summary>The number of its name.</summary>
    public readonly TagId Tag => _rows.TagOf(_index);

    /// <summary>
    /// What the elements around it matched, a mask of as many words as there are each: its ancestors, its parent, the
    /// sibling before it, all siblings before it. Backward: its descendants, its children, the sibling behind it, all
    /// siblings behind it.
    /// </summary>
    public readonly ReadOnlySpan<ulong> Masks => _masks.AsSpan(_top * _stride, Around * _words);

    /// <summary>Goes on to the next element; <c>Settle</c> must have been called for the one before.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext() => _isBackward ? MoveBackward() : MoveForward();

    /// <summary>Takes down what the element matched.</summary>
    public readonly void Settle(ulong matched)
    {
        Span<ulong> masks = _masks.AsSpan(_top * _stride, _stride);
        masks[Adjacent] = matched;
        masks[Aside] |= matched;
        if (_isBackward)
            masks[Held] |= matched | masks[Up];
    }

    /// <inheritdoc cref="Settle(ulong)"/>
    public readonly void Settle(params ReadOnlySpan<ulong> matched)
    {
        Span<ulong> masks = _masks.AsSpan(_top * _stride, _stride);
        for (int word = 0; word < matched.Length; word++)
        {
            masks[(Adjacent * _words) + word] = matched[word];
            masks[(Aside * _words) + word] |= matched[word];
            if (_isBackward)
                masks[(Held * _words) + word] |= matched[word] | masks[word];
        }
    }

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        if (_frames is null)
            return;
        ArrayPool<SiblingFrame>.Shared.Return(_frames);
        ArrayPool<ulong>.Shared.Return(_masks);
        if (_counts > 0)
            ArrayPool<int>.Shared.Return(_countsOfFrames);
        if (_path is not null)
            ArrayPool<int>.Shared.Return(_path);
        _types.Dispose();
        this = default;
    }

    /// <summary>Begins a list of siblings.</summary>
    /// <param name="parent">The node that they stand in.</param>
    /// <param name="end">The place behind all that they hold.</param>
    private void Push(int parent, int end)
    {
        _top++;
        bool fits = _top < _frames.Length
            && (_top + 1) * _stride <= _masks.Length
            && (_top + 1) * _counts <= _countsOfFrames.Length;
        if (!fits)
            Grow();

        _frames[_top] = new SiblingFrame { Parent = parent, End = end, Total = -1, TypesBefore = _types.Count };
        _masks.AsSpan(_top * _stride, _stride).Clear();
        if (_counts > 0)
            _countsOfFrames.AsSpan(_top * _counts, _counts).Clear();
    }

    /// <summary>Ends the innermost list of siblings.</summary>
    private void Pop()
    {
        if (_countsTypes)
            _types.Shrink(_frames[_top].TypesBefore);
        _top--;
    }

    private void Arrive(int element)
    {
        _index = element;
        ref SiblingFrame frame = ref _frames[_top];
        frame.Visited++;
        if (_countsTypes)
        {
            _type = _types.Find(frame.Parent, element);
            _types.Visited(_type)++;
        }
    }

    private void Grow()
    {
        int depth = _top * 2;
        Grow(ref _frames, _top, depth);
        Grow(ref _masks, _top * _stride, depth * _stride);
        if (_counts > 0)
            Grow(ref _countsOfFrames, _top * _counts, depth * _counts);
    }

    private static void Grow<T>(ref T[] buffer, int used, int length)
    {
        T[] larger = ArrayPool<T>.Shared.Rent(length);
        buffer.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(buffer);
        buffer = larger;
    }
}
