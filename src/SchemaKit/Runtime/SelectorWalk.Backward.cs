using SchemaKit.Html;

namespace SchemaKit.Runtime;

public partial struct SelectorWalk
{
    /// <summary>A walk over all elements inside of a node, from the last one to the first.</summary>
    /// <param name="root">The node.</param>
    /// <param name="words">
    /// How many machine words the masks have; none are kept for a program without combinators.
    /// </param>
    /// <param name="counts">How many counts of siblings are taken.</param>
    /// <param name="types">Whether siblings of the same type are counted.</param>
    public static SelectorWalk Backward(Node root, int words = 0, int counts = 0, bool types = false)
    {
        SelectorWalk walk = new(root.Page, isBackward: true, words, counts, types) { _pathPlace = -1 };
        walk._end = root.Index;
        walk._index = walk._rows.EndOf(root.Index);
        walk.Push(root.Index, walk._index);
        return walk;
    }

    private bool MoveBackward()
    {
        int next = _index - 1;
        for (; next > _end; next--)
        {
            if (!_rows.IsElement(next))
                continue;

            if (next == _frames[_top].Parent)
            {
                TakeUp();
                Arrive(next);
                return true;
            }

            if (FindTemplateContents(next, out int levels) is >= 0 and int contents)
            {
                // All of it is left out; the next one to look at is the template.
                next = contents;
                continue;
            }

            PushTo(next, levels);
            _masks.AsSpan(_top * _stride, Adjacent * _words).Clear();
            Arrive(next);
            return true;
        }

        _index = _end + 1;
        return false;
    }

    /// <summary>
    /// Ends the list of the children of the element that is next, and keeps what they and all below matched.
    /// </summary>
    private void TakeUp()
    {
        ReadOnlySpan<ulong> inner = _masks.AsSpan(_top * _stride, _stride);
        Pop();
        Span<ulong> outer = _masks.AsSpan(_top * _stride, _stride);
        for (int word = 0; word < _words; word++)
        {
            outer[word] = inner[(Held * _words) + word];
            outer[(Direct * _words) + word] = inner[(Aside * _words) + word];
        }
    }

    /// <summary>
    /// Looks at the nodes between an element and the innermost list of siblings: the contents of a template among them,
    /// the outermost ones if there are several.
    /// </summary>
    /// <param name="element">The element.</param>
    /// <param name="levels">How many nodes lie between.</param>
    /// <returns>The place of the contents; -1 if there are none.</returns>
    private readonly int FindTemplateContents(int element, out int levels)
    {
        int contents = -1;
        levels = 0;
        for (int node = _rows.ParentOf(element); node != _frames[_top].Parent; node = _rows.ParentOf(node))
        {
            levels++;
            if (_rows.IsTemplateContents(node))
                contents = node;
        }

        return contents;
    }

    /// <summary>Begins the lists of siblings that an element is the last one inside of.</summary>
    private void PushTo(int element, int levels)
    {
        int innermost = _top + levels;
        while (_top < innermost)
            Push(parent: -1, end: -1);

        int node = _rows.ParentOf(element);
        for (int frame = innermost; frame > innermost - levels; frame--)
        {
            _frames[frame].Parent = node;
            _frames[frame].End = _rows.EndOf(node);
            node = _rows.ParentOf(node);
        }
    }
}
