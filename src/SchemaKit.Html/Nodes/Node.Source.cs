namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// The bytes of <see cref="Page.Source"/> that the node was made of: an element from its start tag to behind its
    /// end tag, or to where it was closed without one. An element that has no start tag begins where it was implied.
    /// </summary>
    public SourceRange SourceRange
    {
        get
        {
            if (!Exists)
                return default;
            ref readonly TapeRow row = ref Row;
            return new SourceRange(row.Start, row.Kind == NodeKind.Element ? Math.Max(row.End, row.Extra) : row.End);
        }
    }

    /// <summary>
    /// The element's start tag, from <c>&lt;</c> to behind <c>&gt;</c>; empty where the element was implied, and for
    /// what is no element.
    /// </summary>
    public SourceRange StartTagRange
    {
        get
        {
            if (!Exists)
                return default;
            ref readonly TapeRow row = ref Row;
            return new SourceRange(row.Start, row.Kind == NodeKind.Element ? row.End : row.Start);
        }
    }

    /// <summary>
    /// The markup that the node was made of, as the page has it: the bytes at its <see cref="SourceRange"/>. Good as
    /// long as the page is not disposed. For an element that the parser has moved, or that was not closed, it holds
    /// other things than the element; <see cref="TextKind.InnerHtml"/> is made of the tree.
    /// </summary>
    public ReadOnlySpan<byte> Source =>
        Exists && SourceRange is var range ? Page.Source[range.Start..range.End] : default;

    /// <summary>The line and column that the node begins at; the default for no node.</summary>
    public SourcePosition Position => Exists ? Page.GetPosition(SourceRange.Start) : default;
}
