namespace SchemaKit.Html;

internal sealed partial class TapeBuilder
{
    /// <summary>Makes another element of the same start tag.</summary>
    public int Clone(int element)
    {
        TapeRow original = _rows[element];
        bool isImplied = (original.Flags & RowFlags.Implied) != 0;
        return CreateElement(
            original.Tag, original.Namespace, original.Start, original.End, isImplied, original.Class);
    }

    /// <summary>Makes copies of all that is in a node, and puts them in the place of all that is in another.</summary>
    /// <returns>How many nodes were copied.</returns>
    public int ReplaceChildrenWithClones(int from, int to)
    {
        Link();
        int before = _count;
        int fragment = Create(NodeKind.Document, 0, 0);
        CloneChildren(from, fragment);
        while (_links[to].FirstChild != None)
            Remove(_links[to].FirstChild);
        MoveChildren(fragment, to);
        return _count - before;
    }

    private void CloneChildren(int from, int to)
    {
        int original = from;
        int parent = to;
        while (true)
        {
            if (_links[original].FirstChild is not None and int child)
            {
                original = child;
            }
            else
            {
                while (original != from && _links[original].Next == None)
                {
                    original = _rows[original].Parent;
                    parent = _rows[parent].Parent;
                }

                if (original == from)
                    return;
                original = _links[original].Next;
                parent = _rows[parent].Parent;
            }

            int clone = CloneAlone(original);
            Append(parent, clone);
            parent = clone;
        }
    }

    private int CloneAlone(int node)
    {
        TapeRow original = _rows[node];
        ref TapeRow clone = ref AddRow();
        clone = original;
        clone.Parent = NoParent;
        clone.Flags &= ~RowFlags.Open;
        if ((original.Flags & RowFlags.Spilled) != 0)
            clone.Extra = CopySegments(original.Extra);
        return _count - 1;
    }
}
