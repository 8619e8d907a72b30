namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The nodes right inside this one, in document order.</summary>
    public ChildWalk Children => throw new NotImplementedException();

    /// <summary>
    /// All elements inside this node, in document order; the contents of <c>template</c> elements are no part of the
    /// page and left out.
    /// </summary>
    public ElementWalk DescendantElements => throw new NotImplementedException();
}

/// <summary>A walk over the nodes right inside a node; for <c>foreach</c>.</summary>
public struct ChildWalk
{
    /// <summary>The node that the walk is at.</summary>
    public readonly Node Current => throw new NotImplementedException();

    /// <summary>Gives the walk itself.</summary>
    public readonly ChildWalk GetEnumerator() => this;

    /// <summary>Goes on to the next node.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext() => throw new NotImplementedException();
}

/// <summary>A walk over all elements inside a node; for <c>foreach</c>.</summary>
public struct ElementWalk
{
    /// <summary>The element that the walk is at.</summary>
    public readonly Node Current => throw new NotImplementedException();

    /// <summary>Gives the walk itself.</summary>
    public readonly ElementWalk GetEnumerator() => this;

    /// <summary>Goes on to the next element.</summary>
    /// <returns>Whether there was one.</returns>
    public bool MoveNext() => throw new NotImplementedException();
}
