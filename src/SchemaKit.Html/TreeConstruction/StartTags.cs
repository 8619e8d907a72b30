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

    /// <summary>Whether two tags of one name have the same attributes, in whatever order.</summary>
    /// <param name="left">A tag, from &lt; to behind &gt;.</param>
    /// <param name="right">Another one.</param>
    /// <param name="work">What is left of it: shrinks by what there was to do.</param>
    public static bool HaveSameAttributes(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, ref long work)
    {
        work -= WorkOf(left) + WorkOf(right);
        return left.SequenceEqual(right)
            || (HasAttributesOf(left, right, ref work) && HasAttributesOf(right, left, ref work));
    }

    /// <summary>Whether a tag has all the attributes of another, with the same values.</summary>
    private static bool HasAttributesOf(ReadOnlySpan<byte> tag, ReadOnlySpan<byte> other, ref long work)
    {
        TagReader reader = new(other, TagReader.FindNameEnd(other, 1));
        while (reader.Read())
        {
            // Of two attributes of one name the first one counts.
            if (!TryFindSame(other, reader.Name, ref work, out ReadOnlySpan<byte> value)
                || !TryFindSame(tag, reader.Name, ref work, out ReadOnlySpan<byte> candidate)
                || !AreSame(value, candidate))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryFindSame(
        ReadOnlySpan<byte> tag, ReadOnlySpan<byte> name, ref long work, out ReadOnlySpan<byte> value)
    {
        work -= WorkOf(tag);
        TagReader reader = new(tag, TagReader.FindNameEnd(tag, 1));
        while (reader.Read())
        {
            if (!SourceName.AreSame(reader.Name, name))
                continue;
            value = reader.Value;
            return true;
        }

        value = default;
        return false;
    }

    /// <summary>What it costs to read a tag once.</summary>
    public static int WorkOf(ReadOnlySpan<byte> tag) => 1 + tag.Length;

    private static bool AreSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (!Cooker.Changes(left, Cooking.AttributeValue) && !Cooker.Changes(right, Cooking.AttributeValue))
            return left.SequenceEqual(right);
        return Cooker.ToString(left, Cooking.AttributeValue) == Cooker.ToString(right, Cooking.AttributeValue);
    }
}
