namespace SchemaKit.Html;

/// <summary>Looks into start tags in the source.</summary>
internal static class StartTags
{
    /// <summary>Finds the value of an attribute, as it stands in the source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="tagStart">Where the tag begins.</param>
    /// <param name="lowerCaseName">The attribute's name.</param>
    /// <param name="value">Its value.</param>
    public static bool TryFindAttribute(
        ReadOnlySpan<byte> source, int tagStart, ReadOnlySpan<byte> lowerCaseName, out ReadOnlySpan<byte> value)
    {
        TagReader attributes = new(source, TagReader.FindNameEnd(source, tagStart + 1));
        while (attributes.Read())
        {
            if (!SourceName.Is(attributes.Name, lowerCaseName))
                continue;
            value = attributes.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>Whether an attribute's value is a given one, in whatever case.</summary>
    public static bool IsValue(ReadOnlySpan<byte> value, ReadOnlySpan<byte> lowerCaseValue) =>
        Ascii.EqualsIgnoreCase(value, lowerCaseValue)
        || (Cooker.Changes(value, Cooking.AttributeValue)
            && Cooker.ToString(value, Cooking.AttributeValue)
                .Equals(Utf8.GetString(lowerCaseValue), StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether two elements of the same name have the same attributes, in whatever order.</summary>
    public static bool HaveSameAttributes(ReadOnlySpan<byte> source, in LinkedNode left, in LinkedNode right)
    {
        ReadOnlySpan<byte> leftTag = source[left.Start..left.End];
        ReadOnlySpan<byte> rightTag = source[right.Start..right.End];
        if (leftTag.SequenceEqual(rightTag))
            return true;

        Dictionary<string, string> leftAttributes = ReadAttributes(leftTag);
        Dictionary<string, string> rightAttributes = ReadAttributes(rightTag);
        if (leftAttributes.Count != rightAttributes.Count)
            return false;
        foreach (KeyValuePair<string, string> attribute in leftAttributes)
        {
            if (!rightAttributes.TryGetValue(attribute.Key, out string? value) || value != attribute.Value)
                return false;
        }

        return true;
    }

    private static Dictionary<string, string> ReadAttributes(ReadOnlySpan<byte> tag)
    {
        Dictionary<string, string> attributes = new(StringComparer.Ordinal);
        TagReader reader = new(tag, TagReader.FindNameEnd(tag, 1));
        while (reader.Read())
        {
            string name = SourceName.ToLowerCase(reader.Name);
            if (!attributes.ContainsKey(name))
                attributes.Add(name, Cooker.ToString(reader.Value, Cooking.AttributeValue));
        }

        return attributes;
    }
}
