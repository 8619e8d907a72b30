namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// The bytes of <see cref="Page.Source"/> that the node was made of: an element from its start tag to behind its end
    /// tag. Empty for an element that has no start tag there.
    /// </summary>
    public SourceRange SourceRange => throw new NotImplementedException();
}
