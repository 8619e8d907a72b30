namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// The number of the element's name; <see cref="TagId.Other"/> for a name without one and for what is no element.
    /// </summary>
    public TagId Tag => IsElement ? Row.Tag : TagId.Other;

    /// <summary>The namespace of the element; HTML for what is no element.</summary>
    public ElementNamespace Namespace =>
        IsElement ? (ElementNamespace)(Row.Flags & RowFlags.NamespaceMask) : ElementNamespace.Html;

    /// <summary>
    /// The element's local name: in lower case for HTML, in the case of its standard for SVG and MathML
    /// (<c>foreignObject</c>), as it was written in a page of a <see cref="PageWriter"/>. For a document type and a
    /// processing instruction, its name and target; else empty.
    /// </summary>
    public string Name => Kind switch
    {
        NodeKind.Element when Row.Tag == TagId.Other => NameOf(NameSlice),
        NodeKind.Element => ForeignNames.AdjustElement(TagNames.NameOf(Row.Tag), Namespace),
        NodeKind.DocumentType => NameOf(Doctype.Read(Slice).Name),
        NodeKind.ProcessingInstruction => Cooker.ToString(ProcessingInstruction.Read(Slice).Target, Cooking.RawText),
        _ => "",
    };

    /// <summary>Whether this is an element with a name that has no <see cref="TagId"/>.</summary>
    /// <param name="lowerCaseName">The name in UTF-8, in lower case.</param>
    public bool HasName(ReadOnlySpan<byte> lowerCaseName) =>
        IsElement && Row.Tag == TagId.Other && (Page.HasVerbatimNames
            ? NameSlice.SequenceEqual(lowerCaseName)
            : SourceName.Is(NameSlice, lowerCaseName));

    /// <summary>The bytes of the source from the row's start to its end.</summary>
    internal ReadOnlySpan<byte> Slice => Page.Source[Row.Start..Row.End];

    /// <summary>What a name in the source reads as.</summary>
    private string NameOf(ReadOnlySpan<byte> name) =>
        Page.HasVerbatimNames ? Utf8.GetString(name) : SourceName.ToLowerCase(name);

    /// <summary>The name in the start tag.</summary>
    private ReadOnlySpan<byte> NameSlice => Slice[1..TagReader.FindNameEnd(Slice, 1)];
}
