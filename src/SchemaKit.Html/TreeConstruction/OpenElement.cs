namespace SchemaKit.Html;

/// <summary>An element on the stack of open elements.</summary>
/// <param name="Node">Its node.</param>
/// <param name="Tag">Its name's number.</param>
/// <param name="Namespace">Its namespace.</param>
internal readonly record struct OpenElement(int Node, TagId Tag, ElementNamespace Namespace)
{
    public bool IsHtml => Namespace == ElementNamespace.Html;

    /// <summary>Whether it is the HTML element of a name.</summary>
    public bool Is(TagId tag) => Tag == tag && IsHtml;

    /// <summary>Whether it is one of some HTML elements.</summary>
    public bool IsAnyOf(in TagSet tags) => IsHtml && tags.Contains(Tag);
}
