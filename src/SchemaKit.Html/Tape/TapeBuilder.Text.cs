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
        int previous = child == None ? _nodes[parent].LastChild : _nodes[child].Previous;
        if (previous != None && _nodes[previous].Kind == NodeKind.Text)
        {
            Lengthen(ref _nodes[previous], start, end, isRaw);
            return;
        }

        int text = Create(NodeKind.Text, start, end);
        _nodes[text].Flags = isRaw ? RowFlags.RawText : RowFlags.None;
        InsertBefore(parent, text, child);
    }

    private void Lengthen(ref LinkedNode text, int start, int end, bool isRaw)
    {
        bool isSpilled = (text.Flags & RowFlags.Spilled) != 0;
        bool textIsRaw = (text.Flags & RowFlags.RawText) != 0;
        if (!isSpilled && (text.End != start || textIsRaw != isRaw))
        {
            text.Flags |= RowFlags.Spilled;
            text.FirstChild = text.LastChild = AddSegment(text.Start, text.End, textIsRaw);
            isSpilled = true;
        }

        text.End = end;
        if (!isSpilled)
            return;

        LinkedSegment last = _segments[text.LastChild];
        if (last.End == start && last.IsRaw == isRaw)
        {
            _segments[text.LastChild] = last with { End = end };
            return;
        }

        int added = AddSegment(start, end, isRaw);
        _segments[text.LastChild] = last with { Next = added };
        text.LastChild = added;
    }

    private int AddSegment(int start, int end, bool isRaw)
    {
        _segments.Add(new LinkedSegment(start, end, isRaw, Next: -1));
        return _segments.Count - 1;
    }

    private (int First, int Last) CopySegments(int first)
    {
        int copy = _segments.Count;
        for (int segment = first; segment >= 0; segment = _segments[segment].Next)
        {
            bool isLast = _segments[segment].Next < 0;
            _segments.Add(_segments[segment] with { Next = isLast ? -1 : _segments.Count + 1 });
        }

        return (copy, _segments.Count - 1);
    }

    /// <summary>A segment that names the one behind it, since another text may have got one in between.</summary>
    private readonly record struct LinkedSegment(int Start, int End, bool IsRaw, int Next);
}
