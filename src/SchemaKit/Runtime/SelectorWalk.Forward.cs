using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.Runtime;

public partial struct SelectorWalk
{
    /// <summary>
    /// Whether the element is inside of the scope; else it is the scope or one of those around it, which only count for
    /// what is inside.
    /// </summary>
    public readonly bool IsInside => _pathPlace < 0;

    /// <summary>A walk over a scope and all elements inside.</summary>
    /// <param name="scope">The node.</param>
    /// <param name="words">
    /// How many machine words the masks have; none are kept for a program without combinators.
    /// </param>
    /// <param name="counts">How many counts of siblings are taken.</param>
    /// <param name="types">Whether siblings of the same type are counted.</param>
    public static SelectorWalk Forward(Node scope, int words = 0, int counts = 0, bool types = false)
    {
        SelectorWalk walk = new(scope.Page, isBackward: false, words, counts, types);
        if (scope.IsElement)
        {
            walk._path = ArrayPool<int>.Shared.Rent(1);
            walk._path[walk._pathLength++] = scope.Index;
        }

        walk.Push(scope.IsElement ? -1 : scope.Index, walk._rows.EndOf(scope.Index));
        walk.Begin(scope);
        return walk;
    }

    /// <summary>A walk over the ancestors of a scope, the scope and all elements inside.</summary>
    /// <inheritdoc cref="Forward" path="/param"/>
    public static SelectorWalk ForwardFromAncestors(Node scope, int words = 0, int counts = 0, bool types = false) =>
        ForwardFrom(scope, siblings: false, words, counts, types);

    /// <summary>
    /// A walk over the ancestors of a scope with the siblings before them, the scope with those before it, and all
    /// elements inside.
    /// </summary>
    /// <inheritdoc cref="Forward" path="/param"/>
    public static SelectorWalk ForwardFromSiblings(Node scope, int words = 0, int counts = 0, bool types = false) =>
        ForwardFrom(scope, siblings: true, words, counts, types);

    private static SelectorWalk ForwardFrom(Node scope, bool siblings, int words, int counts, bool types)
    {
        SelectorWalk walk = new(scope.Page, isBackward: false, words, counts, types) { _visitsSiblings = siblings };
        int root = scope.Index;
        for (; root >= 0 && walk._rows.IsElement(root); root = walk._rows.ParentOf(root))
            walk._pathLength++;

        walk._path = ArrayPool<int>.Shared.Rent(walk._pathLength);
        int node = scope.Index;
        for (int place = walk._pathLength - 1; place >= 0; place--)
        {
            walk._path[place] = node;
            node = walk._rows.ParentOf(node);
        }

        walk.Push(root, walk._rows.EndOf(root));
        walk.Begin(scope);
        return walk;
    }

    private void Begin(Node scope)
    {
        _end = _rows.EndOf(scope.Index);
        _index = scope.Index;
        if (_pathLength == 0)
            _pathPlace = -1;
        else
            _index = _frames[0].Parent;
    }

    private bool MoveForward()
    {
        if (_pathPlace >= 0)
            return MoveOutside();

        int next = _rows.FindElement(_index + 1, _end);
        if (next >= _end)
            return false;
        if (next < _endOfElement)
        {
            Descend();
        }
        else
        {
            while (_frames[_top].End <= next)
                Pop();
        }

        Arrive(next);
        _endOfElement = _rows.EndOf(next);
        return true;
    }

    /// <summary>Goes on along the path to the scope.</summary>
    private bool MoveOutside()
    {
        if (_pathPlace == _pathLength)
        {
            // The scope was the last one; what follows is inside of it.
            _pathPlace = -1;
            _endOfElement = _end;
            return MoveForward();
        }

        int target = _path![_pathPlace];
        bool isBelow = _pathPlace > 0 && _index == _path[_pathPlace - 1];
        if (isBelow)
            Descend();

        int next = target;
        if (_visitsSiblings)
        {
            bool isFirst = _frames[_top].Visited == 0;
            next = _rows.FindSibling(isFirst ? _frames[_top].Parent + 1 : _rows.EndOf(_index), target);
        }

        if (next == target)
            _pathPlace++;
        Arrive(next);
        return true;
    }

    /// <summary>Begins the list of the element's children.</summary>
    private void Descend()
    {
        int element = _index;
        Push(element, _rows.EndOf(element));

        ReadOnlySpan<ulong> outer = _masks.AsSpan((_top - 1) * _stride, _stride);
        Span<ulong> inner = _masks.AsSpan(_top * _stride, _stride);
        ReadOnlySpan<ulong> matched = outer.Slice(Adjacent * _words, _words);
        for (int word = 0; word < _words; word++)
        {
            inner[word] = outer[word] | matched[word];
            inner[(Direct * _words) + word] = matched[word];
        }
    }
}
