using System.Buffers;

namespace SchemaKit.Html;

/// <summary>What is done to nodes that stand in the tree already. It links them first, if they are not.</summary>
internal sealed partial class TapeBuilder
{
    /// <summary>A node's neighbours, if <see cref="_isLinked"/>.</summary>
    private NodeLinks[] _links = [];

    /// <summary>Whether the order of the rows is no longer the order of the nodes.</summary>
    private bool _isLinked;

    /// <summary>
    /// Puts a node in front of a child of another, or behind all of them where there is <see cref="None"/>.
    /// </summary>
    public void InsertBefore(int parent, int node, int child)
    {
        Remove(node);
        ref NodeLinks inserted = ref _links[node];
        inserted.Next = child;
        inserted.Previous = child == None ? _links[parent].LastChild : _links[child].Previous;
        _rows[node].Parent = parent;

        if (inserted.Previous == None)
            _links[parent].FirstChild = node;
        else
            _links[inserted.Previous].Next = node;

        if (child == None)
            _links[parent].LastChild = node;
        else
            _links[child].Previous = node;
    }

    /// <summary>Takes a node, with all that is in it, out of the tree.</summary>
    public void Remove(int node)
    {
        Link();
        ref NodeLinks removed = ref _links[node];
        int parent = _rows[node].Parent;
        if (parent != NoParent)
        {
            if (removed.Previous == None)
                _links[parent].FirstChild = removed.Next;
            else
                _links[removed.Previous].Next = removed.Next;

            if (removed.Next == None)
                _links[parent].LastChild = removed.Previous;
            else
                _links[removed.Next].Previous = removed.Previous;
        }

        _rows[node].Parent = NoParent;
        removed.Previous = removed.Next = None;
    }

    /// <summary>Moves all children of a node to the end of another one, which has none.</summary>
    /// <returns>How many they were.</returns>
    public int MoveChildren(int from, int to)
    {
        Link();
        int count = 0;
        for (int child = _links[from].FirstChild; child != None; child = _links[child].Next)
        {
            _rows[child].Parent = to;
            count++;
        }

        (_links[to].FirstChild, _links[to].LastChild) = (_links[from].FirstChild, _links[from].LastChild);
        _links[from].FirstChild = _links[from].LastChild = None;
        return count;
    }

    /// <summary>Links the nodes as their rows stand, if they are not linked yet.</summary>
    private void Link()
    {
        if (_isLinked)
            return;

        _links = ArrayPool<NodeLinks>.Shared.Rent(_rows.Length);
        Array.Clear(_links, 0, _count);
        _isLinked = true;
        for (int node = 1; node < _count; node++)
        {
            int parent = _rows[node].Parent;
            if (parent == NoParent)
                continue; // it was just made
            int previous = _links[parent].LastChild;
            if (previous == None)
                _links[parent].FirstChild = node;
            else
                _links[previous].Next = node;
            _links[node].Previous = previous;
            _links[parent].LastChild = node;
        }
    }
}
