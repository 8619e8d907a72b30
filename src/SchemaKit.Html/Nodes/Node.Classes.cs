namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>Whether the element's <c>class</c> holds a word. In quirks mode ASCII case does not matter.</summary>
    /// <param name="name">The word in UTF-8.</param>
    public bool HasClass(ReadOnlySpan<byte> name)
    {
        ReadOnlySpan<byte> classes = ClassSlice(out bool reads);
        return !classes.IsEmpty && ValueMatches(classes, reads, AttributeMatch.Includes, name, Page.Tape.IsQuirks);
    }

    /// <summary>The element's <c>class</c> as it stands in the source; empty where it has none.</summary>
    /// <param name="reads">Whether it reads as it stands there.</param>
    internal ReadOnlySpan<byte> ClassSlice(out bool reads)
    {
        ReadOnlySpan<byte> slice = FindClass();
        reads = !Cooker.Changes(slice, Cooking.AttributeValue);
        return slice;
    }

    /// <summary>The element's <c>class</c> as it stands in the source; empty where it has none.</summary>
    internal ReadOnlySpan<byte> FindClass()
    {
        if (!IsElement)
            return default;

        ref readonly TapeRow row = ref Row;
        if ((row.Flags & RowFlags.MergedAttributes) != 0)
            return TryFindAttribute("class"u8, out ReadOnlySpan<byte> merged) ? merged : default;
        if (row.Class == 0)
            return default;

        return ClassOf(row, Page.Tape.SourceBytes);
    }

    /// <summary>The <c>class</c> of a start tag that has one as it stands in the source, without those that were merged into it.</summary>
    /// <param name="row">The row of the element.</param>
    /// <param name="source">The source of the page.</param>
    internal static ReadOnlySpan<byte> ClassOf(in TapeRow row, ReadOnlySpan<byte> source)
    {
        ReadOnlySpan<byte> rest = source[row.Class..row.End];
        byte quote = source[row.Class - 1];
        if (quote is (byte)'"' or (byte)'\'')
            return rest[..rest.IndexOf(quote)];

        int length = 0;
        while (!TagBytes.EndsUnquotedValue(rest[length]))
            length++;
        return rest[..length];
    }
}
