namespace SchemaKit.Runtime;

public partial struct SelectorWalk
{
    /// <summary>The element's place among its siblings, from 1.</summary>
    public readonly int Place =>
        _isBackward ? FromOtherEnd(_frames[_top].Visited, Total) : _frames[_top].Visited;

    /// <summary>The element's place among its siblings, counted from the last one, from 1.</summary>
    public readonly int PlaceFromEnd =>
        _isBackward ? _frames[_top].Visited : FromOtherEnd(_frames[_top].Visited, Total);

    /// <summary>The element's place among its siblings of the same name and namespace, from 1.</summary>
    public int PlaceOfType =>
        _isBackward ? FromOtherEnd(_types.Visited(_type), TotalOfType) : _types.Visited(_type);

    /// <summary>
    /// The element's place among its siblings of the same name and namespace, counted from the last one, from 1.
    /// </summary>
    public int PlaceOfTypeFromEnd =>
        _isBackward ? _types.Visited(_type) : FromOtherEnd(_types.Visited(_type), TotalOfType);

    /// <summary>A count of the element's siblings that were visited, and of the element itself.</summary>
    /// <param name="count">The number of the count.</param>
    public readonly ref int Count(int count) => ref _countsOfFrames[(_top * _counts) + count];

    /// <summary>How many siblings there are; counted once a parent.</summary>
    private readonly int Total
    {
        get
        {
            ref SiblingFrame frame = ref _frames[_top];
            if (frame.Total >= 0)
                return frame.Total;

            // Of a list that is not looked at as a whole, nothing is known but the element itself.
            frame.Total = frame.Parent < 0 ? frame.Visited : 0;
            for (int sibling = FirstSibling(frame); sibling < frame.End; sibling = NextSibling(sibling, frame))
                frame.Total++;
            return frame.Total;
        }
    }

    /// <summary>How many siblings of the element's type there are; counted once a parent.</summary>
    private int TotalOfType
    {
        get
        {
            ref SiblingFrame frame = ref _frames[_top];
            if (!frame.HasTotalsOfTypes)
            {
                frame.HasTotalsOfTypes = true;
                if (frame.Parent < 0)
                    _types.Total(_type) = _types.Visited(_type);
                for (int sibling = FirstSibling(frame); sibling < frame.End; sibling = NextSibling(sibling, frame))
                    _types.Total(_types.Find(frame.Parent, sibling))++;
            }

            return _types.Total(_type);
        }
    }

    private readonly int FirstSibling(in SiblingFrame frame) =>
        frame.Parent < 0 ? frame.End : _rows.FindSibling(frame.Parent + 1, frame.End);

    private readonly int NextSibling(int sibling, in SiblingFrame frame) =>
        _rows.FindSibling(_rows.EndOf(sibling), frame.End);

    private static int FromOtherEnd(int place, int total) => total - place + 1;
}
