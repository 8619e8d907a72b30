namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The nodes right inside this one, in document order.</summary>
    public ChildWalk Children => new(this);

    /// <summary>
    /// All elements inside this node, in document order; the contents of <c>template</c> elements are no part of the
    /// page and left out.
    /// </summary>
    public ElementWalk DescendantElements => new(this);
}

/// <summary>A walk over the nodes right inside a node; for <c>foreach</c>.</summary>
public struct ChildWalk
{
    private Node _next;

    internal ChildWalk(Node parent) => _next = parent.FirstChild;

    /// <summary>The node that the walk is at.</summary>
    public Node Current { readonly get; private set; }

    /// <summary>Gives the walk itself.</summary>
    public readonly ChildWalk GetEnumerator() => this;

    /// <summary>Goes on to the next node.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        Current = _next;
        _next = _next.NextSibling;
        return Current.Exists;
    }
}

/// <summary>A walk over all elements inside a node; for <c>foreach</c>.</summary>
public struct ElementWalk
{
    private readonly Page? _page;
    private readonly int _end;
    private int _index;

    internal ElementWalk(Node root)
    {
        if (!root.Exists)
            return;
        _page = root.Page;
        _index = root.Index;
        _end = _page.Tape[root.Index].SubtreeEnd;
    }

    /// <summary>The element that the walk is at.</summary>
    public readonly Node Current => _page is null ? default : new Node(_page, _index);

    /// <summary>Gives the walk itself.</summary>
    public readonly ElementWalk GetEnumerator() => this;

    /// <summary>Goes on to the next element.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext()
    {
        if (_page is null)
            return false;

        _index = _page.Tape.FindElement(_index + 1, _end);
        return _index < _end;
    }
}
