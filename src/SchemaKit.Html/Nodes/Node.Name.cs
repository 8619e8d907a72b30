namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The number of the element's name; <see cref="TagId.Other"/> for a name without one and for what is no element.</summary>
    public TagId Tag => IsElement ? Row.Tag : TagId.Other;

    /// <summary>The namespace of the element; HTML for what is no element.</summary>
    public ElementNamespace Namespace => IsElement ? (ElementNamespace)(Row.Flags & RowFlags.NamespaceMask) : ElementNamespace.Html;

    /// <summary>
    /// The element's local name: in lower case for HTML, in the case of its standard for SVG and MathML
    /// (<c>foreignObject</c>). For a document type and a processing instruction, its name and target; else empty.
    /// </summary>
    public string Name => throw new NotImplementedException();

    /// <summary>Whether this is an element with a name that has no <see cref="TagId"/>.</summary>
    /// <param name="lowerCaseName">The name in UTF-8, in lower case.</param>
    public bool HasName(ReadOnlySpan<byte> lowerCaseName) => throw new NotImplementedException();
}
