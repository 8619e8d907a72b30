namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>The element's attributes in source order, the first of each name.</summary>
    public AttributeCollection Attributes => throw new NotImplementedException();

    /// <summary>The value of an attribute, decoded; <see langword="null"/> where the element has none of that name.</summary>
    /// <param name="name">The attribute's name; ASCII case does not matter.</param>
    public string? GetAttribute(string name) => throw new NotImplementedException();

    /// <summary>The value of an attribute, decoded; <see langword="null"/> where the element has none of that name.</summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    public string? GetAttribute(ReadOnlySpan<byte> lowerCaseName) => throw new NotImplementedException();

    /// <summary>Whether the element has an attribute.</summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    public bool HasAttribute(ReadOnlySpan<byte> lowerCaseName) => throw new NotImplementedException();

    /// <summary>Whether the element's <c>class</c> holds a word. In quirks mode ASCII case does not matter.</summary>
    /// <param name="name">The word in UTF-8.</param>
    public bool HasClass(ReadOnlySpan<byte> name) => throw new NotImplementedException();

    /// <summary>Whether the element's <c>id</c> is a given one. In quirks mode ASCII case does not matter.</summary>
    /// <param name="id">The id in UTF-8.</param>
    public bool HasId(ReadOnlySpan<byte> id) => throw new NotImplementedException();

    /// <summary>Whether an attribute is there and its value relates to another as asked.</summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    /// <param name="match">How they are to relate.</param>
    /// <param name="value">The value to relate to, in UTF-8.</param>
    /// <param name="ignoreCase">Whether ASCII case does not matter.</param>
    public bool AttributeMatches(ReadOnlySpan<byte> lowerCaseName, AttributeMatch match, ReadOnlySpan<byte> value, bool ignoreCase = false) =>
        throw new NotImplementedException();
}
