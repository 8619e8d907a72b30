namespace SchemaKit.Html;

/// <summary>An entry of the list of active formatting elements; by default, a marker.</summary>
internal struct FormattingElement(OpenElement element)
{
    public OpenElement Element = element;

    /// <summary>
    /// Its attributes in a form that can be compared, once that was asked for: see <see cref="StartTags.ReadKey"/>.
    /// </summary>
    public string? AttributesKey;

    /// <summary>Whether it is no element, but a marker: the document is never an entry.</summary>
    public readonly bool IsMarker => Element.Node == TapeBuilder.None;
}
