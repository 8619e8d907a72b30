using System.Buffers;

namespace SchemaKit.Html;

internal sealed partial class TapeBuilder
{
    private readonly List<MergedTag> _mergedTags = [];

    /// <summary>Gives an element the attributes of one more start tag.</summary>
    public void MergeAttributes(int element, int tagStart)
    {
        _nodes[element].Flags |= RowFlags.MergedAttributes;
        _mergedTags.Add(new MergedTag(element, tagStart));
    }

    /// <summary>Writes the nodes that are in the document as rows, in document order.</summary>
    public Tape Write(bool isQuirks = false, bool scripting = false)
    {
        TapeRow[] rows = ArrayPool<TapeRow>.Shared.Rent(_count);
        List<TextSegment> segments = new(_segments.Count);
        int count = 0;
        int node = Document;
        while (true)
        {
            rows[count] = ToRow(ref _nodes[node], count, segments);
            count++;

            if (FirstChildOf(node) is not None and int child)
            {
                node = child;
                continue;
            }

            while (node != Document && _nodes[node].Next == None)
            {
                node = _nodes[node].Parent;
                rows[_nodes[node].Row].SubtreeEnd = count;
            }

            if (node == Document)
                break;
            node = _nodes[node].Next;
        }

        return new Tape(_source, rows, count)
        {
            Segments = [.. segments],
            MergedTags = _mergedTags.ConvertAll(tag => tag with { Row = _nodes[tag.Row].Row }).ToArray(),
            IsQuirks = isQuirks,
            Scripting = scripting,
        };
    }

    private TapeRow ToRow(ref LinkedNode node, int row, List<TextSegment> segments)
    {
        node.Row = row;
        return new TapeRow
        {
            Start = node.Start,
            End = node.End,
            Extra = (node.Flags & RowFlags.Spilled) != 0 ? WriteSegments(node.FirstChild, segments) : node.Extra,
            SubtreeEnd = row + 1,
            Parent = node.Parent == NoParent ? NoParent : _nodes[node.Parent].Row,
            Tag = node.Tag,
            Kind = node.Kind,
            Flags = node.Flags,
        };
    }

    private int WriteSegments(int first, List<TextSegment> segments)
    {
        int place = segments.Count;
        for (int segment = first; segment >= 0; segment = _segments[segment].Next)
        {
            LinkedSegment linked = _segments[segment];
            segments.Add(new TextSegment(linked.Start, linked.End, linked.IsRaw, IsLast: linked.Next < 0));
        }

        return place;
    }
}
