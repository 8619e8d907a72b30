namespace SchemaKit.Html;

/// <summary>An element on the stack of open elements, or the context of a fragment.</summary>
/// <remarks>
/// It is written and read field by field, never copied as a whole: to load many bytes that were just stored in parts
/// makes a processor wait.
/// </remarks>
internal struct OpenElement
{
    /// <summary>Its node.</summary>
    public int Node;

    /// <summary>
    /// Its name: the number of <see cref="Tag"/>, or one from <see cref="UnknownNames"/> for a name that has none.
    /// Names are the same where these are.
    /// </summary>
    public int Name;

    /// <summary>Its name's number.</summary>
    public TagId Tag;

    public ElementNamespace Namespace;

    /// <summary>
    /// Whether it is an <c>annotation-xml</c> whose attributes make it an HTML integration point:
    /// https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point.
    /// </summary>
    public bool IsAnnotationOfHtml;

    /// <summary>
    /// On the stack: the place, and 1, of the last element before this one that has the same name and, for foreign
    /// ones, is foreign as well; 0 where there is none.
    /// </summary>
    public int SameName;

    /// <summary>On the stack: the place where "has an element in scope" ends, looking from here.</summary>
    public int ScopeEnd;

    /// <summary>On the stack: the place of the last element in the category "special", this one included.</summary>
    public int Special;

    /// <summary>
    /// On the stack: the place of the last special element other than <c>address</c>, <c>div</c> and <c>p</c>, this one
    /// included.
    /// </summary>
    public int ListItemEnd;

    /// <summary>On the stack: the place of the last HTML element, this one included.</summary>
    public int LastHtml;

    public readonly bool IsHtml => Namespace == ElementNamespace.Html;

    /// <summary>Whether it is the HTML element of a name.</summary>
    public readonly bool Is(TagId tag) => Tag == tag && IsHtml;

    /// <summary>Whether it is one of some HTML elements.</summary>
    public readonly bool IsAnyOf(in TagSet tags) => IsHtml && tags.Contains(Tag);
}
