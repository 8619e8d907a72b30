using System.Buffers;

namespace SchemaKit.Html;

internal sealed partial class TapeBuilder
{
    private readonly List<MergedTag> _mergedTags = [];

    /// <summary>Gives an element the attributes of one more start tag.</summary>
    public void MergeAttributes(int element, int tagStart)
    {
        _rows[element].Flags |= RowFlags.MergedAttributes;
        _mergedTags.Add(new MergedTag(element, tagStart));
    }

    /// <summary>
    /// Gives the nodes that are in the document, as rows in document order. The builder is empty then.
    /// </summary>
    public Tape Write(bool isQuirks = false, bool scripting = false, PageLimits limits = PageLimits.None)
    {
        TextSegment[] segments = WriteSegments();
        if (_isLinked)
            WriteRows();
        else
            CompleteRows();

        Tape tape = new(_source, _rows, _count)
        {
            Segments = segments,
            MergedTags = [.. _mergedTags],
            IsQuirks = isQuirks,
            Scripting = scripting,
            LimitsReached = limits,
        };
        _rows = [];
        Reset();
        return tape;
    }

    /// <summary>Ends the nodes that are still open, where rows stand in order already.</summary>
    private void CompleteRows()
    {
        for (int open = _last; open != NoParent; open = _rows[open].Parent)
            _rows[open].SubtreeEnd = _count;
    }

    /// <summary>Writes the rows of linked nodes in document order.</summary>
    private void WriteRows()
    {
        foreach (MergedTag tag in _mergedTags)
            _rows[tag.Row].SubtreeEnd = Document; // if it is in no tree

        TapeRow[] rows = ArrayPool<TapeRow>.Shared.Rent(_count);
        int count = 0;
        int parentRow = NoParent;
        int node = Document;
        while (true)
        {
            rows[count] = _rows[node];
            rows[count].Parent = parentRow;
            rows[count].SubtreeEnd = count + 1;
            _rows[node].SubtreeEnd = count; // its row from now on
            count++;

            if (_links[node].FirstChild is not None and int child)
            {
                parentRow = count - 1;
                node = child;
                continue;
            }

            while (node != Document && _links[node].Next == None)
            {
                node = _rows[node].Parent;
                rows[parentRow].SubtreeEnd = count;
                parentRow = rows[parentRow].Parent;
            }

            if (node == Document)
                break;
            node = _links[node].Next;
        }

        for (int i = 0; i < _mergedTags.Count; i++)
            _mergedTags[i] = _mergedTags[i] with { Row = _rows[_mergedTags[i].Row].SubtreeEnd };
        ReturnedBuffers.Return(_rows);
        _rows = rows;
        _count = count;
    }

    /// <summary>Writes the segments of each text one behind the other.</summary>
    private TextSegment[] WriteSegments()
    {
        if (_segments.Count == 0)
            return [];

        TextSegment[] segments = new TextSegment[_segments.Count];
        int count = 0;
        for (int node = 0; node < _count; node++)
        {
            ref TapeRow text = ref _rows[node];
            if ((text.Flags & RowFlags.Spilled) == 0)
                continue;

            int place = count;
            for (int segment = text.Extra; segment >= 0; segment = _segments[segment].Next)
            {
                LinkedSegment linked = _segments[segment];
                segments[count++] = new TextSegment(linked.Start, linked.End, linked.IsRaw, IsLast: linked.Next < 0);
            }

            text.Extra = place;
        }

        return segments;
    }
}
