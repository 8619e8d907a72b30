namespace SchemaKit.Html;

/// <summary>
/// An entry of the list of active formatting elements, which are HTML elements; by default, a marker.
/// </summary>
/// <param name="Node">Its node.</param>
/// <param name="Tag">Its name's number.</param>
internal readonly record struct FormattingElement(int Node, TagId Tag)
{
    /// <summary>Whether it is no element, but a marker: the document is never an entry.</summary>
    public bool IsMarker => Node == TapeBuilder.None;
}
