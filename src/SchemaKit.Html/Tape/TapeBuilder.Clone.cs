namespace SchemaKit.Html;

internal sealed partial class TapeBuilder
{
    /// <summary>Makes another element of the same start tag.</summary>
    public int Clone(int element)
    {
        LinkedNode original = _nodes[element];
        bool isImplied = (original.Flags & RowFlags.Implied) != 0;
        return CreateElement(original.Tag, original.Namespace, original.Start, original.End, isImplied);
    }

    /// <summary>Makes copies of all that is in a node, and puts them in the place of all that is in another.</summary>
    public void ReplaceChildrenWithClones(int from, int to)
    {
        int fragment = Create(NodeKind.Document, 0, 0);
        CloneChildren(from, fragment);
        while (_nodes[to].FirstChild != None)
            Remove(_nodes[to].FirstChild);
        MoveChildren(fragment, to);
    }

    private void CloneChildren(int from, int to)
    {
        int original = from;
        int parent = to;
        while (true)
        {
            if (FirstChildOf(original) is not None and int child)
            {
                original = child;
            }
            else
            {
                while (original != from && _nodes[original].Next == None)
                {
                    original = _nodes[original].Parent;
                    parent = _nodes[parent].Parent;
                }

                if (original == from)
                    return;
                original = _nodes[original].Next;
                parent = _nodes[parent].Parent;
            }

            int clone = CloneAlone(original);
            Append(parent, clone);
            parent = clone;
        }
    }

    private int CloneAlone(int node)
    {
        LinkedNode original = _nodes[node];
        int clone = Create(original.Kind, original.Start, original.End);
        ref LinkedNode cloned = ref _nodes[clone];
        cloned.Extra = original.Extra;
        cloned.Tag = original.Tag;
        cloned.Flags = original.Flags;
        if ((original.Flags & RowFlags.Spilled) != 0)
            (cloned.FirstChild, cloned.LastChild) = CopySegments(original.FirstChild);
        return clone;
    }

    private int FirstChildOf(int node) => _nodes[node].Kind == NodeKind.Text ? None : _nodes[node].FirstChild;
}
