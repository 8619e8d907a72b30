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
}
