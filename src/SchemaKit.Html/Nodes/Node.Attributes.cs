namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The element's attributes in source order, the first of each name.</summary>
    public AttributeCollection Attributes => new(this);

    /// <summary>
    /// The value of an attribute, decoded; <see langword="null"/> where the element has none of that name.
    /// </summary>
    /// <param name="name">The attribute's name; ASCII case does not matter.</param>
    public string? GetAttribute(string name)
    {
        ByteBuffer lowerCaseName = new(stackalloc byte[128]);
        try
        {
            lowerCaseName.Append(name);
            lowerCaseName.ToLowerCase(0);
            return GetAttribute(lowerCaseName.Written);
        }
        finally
        {
            lowerCaseName.Dispose();
        }
    }

    /// <summary>
    /// The value of an attribute, decoded; <see langword="null"/> where the element has none of that name.
    /// </summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    public string? GetAttribute(ReadOnlySpan<byte> lowerCaseName) =>
        TryFindAttribute(lowerCaseName, out ReadOnlySpan<byte> value)
            ? Cooker.ToString(value, Cooking.AttributeValue)
            : null;

    /// <summary>Whether the element has an attribute.</summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    public bool HasAttribute(ReadOnlySpan<byte> lowerCaseName) => TryFindAttribute(lowerCaseName, out _);

    /// <summary>Whether the element's <c>id</c> is a given one. In quirks mode ASCII case does not matter.</summary>
    /// <param name="id">The id in UTF-8.</param>
    public bool HasId(ReadOnlySpan<byte> id) =>
        AttributeMatches("id"u8, AttributeMatch.Equals, id, ignoreCase: Exists && Page.Tape.IsQuirks);

    /// <summary>Whether an attribute is there and its value relates to another as asked.</summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    /// <param name="match">How they are to relate.</param>
    /// <param name="value">The value to relate to, in UTF-8.</param>
    /// <param name="ignoreCase">Whether ASCII case does not matter.</param>
    public bool AttributeMatches(
        ReadOnlySpan<byte> lowerCaseName, AttributeMatch match, ReadOnlySpan<byte> value, bool ignoreCase = false)
    {
        if (!TryFindAttribute(lowerCaseName, out ReadOnlySpan<byte> slice))
            return false;
        bool reads = !Cooker.Changes(slice, Cooking.AttributeValue);
        return ValueMatches(slice, reads, match, value, ignoreCase);
    }

    /// <summary>Whether a value, as it stands in the source, relates to another as asked.</summary>
    private static bool ValueMatches(
        ReadOnlySpan<byte> slice, bool reads, AttributeMatch match, ReadOnlySpan<byte> value, bool ignoreCase)
    {
        if (reads)
            return AttributeValue.Matches(slice, match, value, ignoreCase);

        ByteBuffer cooked = new(stackalloc byte[256]);
        try
        {
            Cooker.Append(slice, Cooking.AttributeValue, ref cooked);
            return AttributeValue.Matches(cooked.Written, match, value, ignoreCase);
        }
        finally
        {
            cooked.Dispose();
        }
    }

    /// <summary>Finds the value of an attribute as it stands in the source.</summary>
    private bool TryFindAttribute(ReadOnlySpan<byte> lowerCaseName, out ReadOnlySpan<byte> value)
    {
        value = default;
        if (!IsElement)
            return false;

        AttributeWalk walk = new(Page.Tape, _index);
        if (!walk.Find(lowerCaseName))
            return false;
        value = walk.Value;
        return true;
    }
}
