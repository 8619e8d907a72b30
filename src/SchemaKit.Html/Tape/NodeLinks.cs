namespace SchemaKit.Html;

/// <summary>
/// The neighbours of a node, once the rows do not stand in document order any more; 0 for none: the document, row 0, is
/// nobody's child or sibling.
/// </summary>
internal struct NodeLinks
{
    public int FirstChild;
    public int LastChild;
    public int Previous;
    public int Next;
}
