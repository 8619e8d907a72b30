namespace SchemaKit.Html;

/// <summary>
/// A node of a <see cref="Page"/>: a place on its tape. It costs nothing to make and nothing to keep, and is good as
/// long as its page is not disposed.
/// </summary>
/// <remarks>
/// The default value is "no node": <see cref="Exists"/> is <see langword="false"/>, its kind is
/// <see cref="NodeKind.None"/>. Navigation gives it where there is nothing to go to.
/// </remarks>
public readonly partial struct Node : IEquatable<Node>
{
    private readonly Page? _page;
    private readonly int _index;

    internal Node(Page page, int index)
    {
        _page = page;
        _index = index;
    }

    /// <summary>Whether this is a node at all.</summary>
    public bool Exists => _page is not null;

    /// <summary>The page that the node belongs to.</summary>
    /// <exception cref="InvalidOperationException">This is no node.</exception>
    public Page Page => _page ?? throw new InvalidOperationException("There is no node here.");

    /// <summary>The node's place in document order: less for a node that begins earlier.</summary>
    public int Index => _index;

    /// <summary>What the node is.</summary>
    public NodeKind Kind => Exists ? Row.Kind : NodeKind.None;

    /// <summary>Whether the node is an element.</summary>
    public bool IsElement => Kind == NodeKind.Element;

    private ref readonly TapeRow Row => ref _page!.Tape[_index];

    /// <inheritdoc/>
    public bool Equals(Node other) => ReferenceEquals(_page, other._page) && _index == other._index;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Node other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _index;

    /// <summary>Whether both are the same node of the same page.</summary>
    public static bool operator ==(Node left, Node right) => left.Equals(right);

    /// <summary>Whether they are different nodes.</summary>
    public static bool operator !=(Node left, Node right) => !left.Equals(right);
}
