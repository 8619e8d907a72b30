namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// Whether two elements have the same type, as selectors call it: the same name in the same namespace.
    /// </summary>
    internal bool IsSameType(Node other)
    {
        if (Tag != other.Tag || Namespace != other.Namespace)
            return false;
        return Tag != TagId.Other || SourceName.AreSame(NameSlice, other.NameSlice);
    }

    /// <summary>
    /// The element's name as it stands in its start tag; elements of the same type may differ in case.
    /// </summary>
    internal ReadOnlySpan<byte> NameInSource => NameSlice;
}
