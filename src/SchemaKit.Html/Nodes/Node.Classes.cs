namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The element's <c>class</c> as it stands in the source; empty where it has none.</summary>
    /// <param name="reads">Whether it reads as it stands there.</param>
    internal ReadOnlySpan<byte> ClassSlice(out bool reads)
    {
        TryFindAttribute("class"u8, out ReadOnlySpan<byte> slice);
        reads = !Cooker.Changes(slice, Cooking.AttributeValue);
        return slice;
    }
}
