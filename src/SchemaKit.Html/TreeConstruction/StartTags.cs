namespace SchemaKit.Html;

/// <summary>Looks into the attributes of start tags in the source.</summary>
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

    /// <summary>
    /// The attributes of a tag as one text: tags with the same attributes, in whatever order, have the same one.
    /// </summary>
    public static string ReadKey(ReadOnlySpan<byte> tag)
    {
        SortedDictionary<string, string> attributes = new(StringComparer.Ordinal);
        TagReader reader = new(tag, TagReader.FindNameEnd(tag, 1));
        while (reader.Read())
        {
            string name = SourceName.ToLowerCase(reader.Name);
            if (!attributes.ContainsKey(name))
                attributes.Add(name, Cooker.ToString(reader.Value, Cooking.AttributeValue));
        }

        // Neither names nor values hold NUL.
        return string.Concat(attributes.Select(attribute => $"{attribute.Key}\0{attribute.Value}\0"));
    }
}
