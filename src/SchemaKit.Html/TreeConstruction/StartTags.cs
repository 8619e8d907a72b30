namespace SchemaKit.Html;

/// <summary>Compares start tags in the source.</summary>
internal static class StartTags
{
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
