namespace SchemaKit.Html;

/// <summary>
/// The tree of a page as numbers, for walks over all of it: places in document order instead of <see cref="Node"/>s.
/// </summary>
internal readonly struct NodeRows
{
    private readonly Tape _tape;

    public NodeRows(Page page) => _tape = page.Tape;

    /// <summary>Whether the document is in quirks mode.</summary>
    public bool IsQuirks => _tape.IsQuirks;

    public bool IsElement(int node) => _tape[node].Kind == NodeKind.Element;

    public bool IsTemplateContents(int node) => _tape[node].Kind == NodeKind.TemplateContents;

    /// <summary>The number of an element's name.</summary>
    public TagId TagOf(int element) => _tape[element].Tag;

    /// <summary>The node that another one stands in; -1 for the document.</summary>
    public int ParentOf(int node) => _tape[node].Parent;

    /// <summary>The place behind the last node inside of a node.</summary>
    public int EndOf(int node) => _tape[node].SubtreeEnd;

    /// <inheritdoc cref="Tape.FindElement"/>
    public int FindElement(int start, int end) => _tape.FindElement(start, end);

    /// <summary>The first element among siblings, from one of them on.</summary>
    /// <returns>Its place; <paramref name="end"/> or more if there is none before that.</returns>
    public int FindSibling(int start, int end)
    {
        while (start < end && _tape[start].Kind != NodeKind.Element)
            start = _tape[start].SubtreeEnd;
        return start;
    }
}
