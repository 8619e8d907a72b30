namespace SchemaKit.Html;

internal sealed partial class TapeBuilder
{
    private readonly List<LinkedSegment> _segments = [];

    /// <summary>
    /// Inserts characters: they lengthen the text in front of the place, or become a text of their own
    /// (https://html.spec.whatwg.org/multipage/parsing.html#insert-a-character).
    /// </summary>
    public void InsertText(int parent, int child, int start, int end, bool isRaw)
    {
        int previous = NodeInFrontOf(parent, child);
        if (previous != None && _rows[previous].Kind == NodeKind.Text)
        {
            Lengthen(ref _rows[previous], start, end, isRaw);
            return;
        }

        int text = Create(NodeKind.Text, start, end);
        if (isRaw)
            _rows[text].Flags = RowFlags.RawText;
        if (child == None)
            Append(parent, text);
        else
            InsertBefore(parent, text, child);
    }

    /// <summary>The node in front of a place; where rows are in order, only if it is a text.</summary>
    private int NodeInFrontOf(int parent, int child)
    {
        if (child != None)
            Link();

        if (!_isLinked)
        {
            int last = _count - 1;
            if (_rows[last].Parent == parent)
                return _rows[last].Kind == NodeKind.Text ? last : None;
            if (IsInOrder(parent, _count))
                return None; // the last child is an element
            Link();
        }

        return child == None ? _links[parent].LastChild : _links[child].Previous;
    }

    private void Lengthen(ref TapeRow text, int start, int end, bool isRaw)
    {
        bool isSpilled = (text.Flags & RowFlags.Spilled) != 0;
        bool textIsRaw = (text.Flags & RowFlags.RawText) != 0;
        if (!isSpilled && (text.End != start || textIsRaw != isRaw))
        {
            text.Flags |= RowFlags.Spilled;
            AddSegment(text.Start, text.End, textIsRaw);
            text.Extra = LastSegment;
            _segments[LastSegment] = _segments[LastSegment] with { Last = LastSegment };
            isSpilled = true;
        }

        text.End = end;
        if (isSpilled)
            LengthenSegments(text.Extra, start, end, isRaw);
    }

    private int LastSegment => _segments.Count - 1;

    private void LengthenSegments(int first, int start, int end, bool isRaw)
    {
        int lastPlace = _segments[first].Last;
        LinkedSegment last = _segments[lastPlace];
        if (last.End == start && last.IsRaw == isRaw)
        {
            _segments[lastPlace] = last with { End = end };
            return;
        }

        AddSegment(start, end, isRaw);
        _segments[lastPlace] = last with { Next = LastSegment };
        _segments[first] = _segments[first] with { Last = LastSegment };
    }

    private void AddSegment(int start, int end, bool isRaw) =>
        _segments.Add(new LinkedSegment(start, end, isRaw, Next: -1, Last: -1));

    /// <summary>Copies the segments of a text.</summary>
    /// <returns>The first of the copies.</returns>
    private int CopySegments(int first)
    {
        int copy = _segments.Count;
        for (int segment = first; segment >= 0; segment = _segments[segment].Next)
        {
            bool isLast = _segments[segment].Next < 0;
            _segments.Add(_segments[segment] with { Next = isLast ? -1 : _segments.Count + 1 });
        }

        _segments[copy] = _segments[copy] with { Last = LastSegment };
        return copy;
    }

    /// <summary>
    /// A segment that names the one behind it, since another text may have got one in between; the first one of a text
    /// names its last one as well.
    /// </summary>
    private readonly record struct LinkedSegment(int Start, int End, bool IsRaw, int Next, int Last);
}
