namespace SchemaKit.Html;

/// <summary>
/// How the value of an attribute relates to another one: Selectors Level 4, section 6. All is in UTF-8.
/// </summary>
internal static class AttributeValue
{
    /// <summary>Whether a value relates to another as asked.</summary>
    public static bool Matches(
        ReadOnlySpan<byte> actual, AttributeMatch match, ReadOnlySpan<byte> value, bool ignoreCase) => match switch
    {
        AttributeMatch.Equals => AreEqual(actual, value, ignoreCase),
        AttributeMatch.Includes => HasWord(actual, value, ignoreCase),
        AttributeMatch.DashMatch =>
            StartsWith(actual, value, ignoreCase)
            && (actual.Length == value.Length || actual[value.Length] == '-'),
        AttributeMatch.Prefix => !value.IsEmpty && StartsWith(actual, value, ignoreCase),
        AttributeMatch.Suffix =>
            !value.IsEmpty && actual.Length >= value.Length && AreEqual(actual[^value.Length..], value, ignoreCase),
        AttributeMatch.Substring => !value.IsEmpty && Contains(actual, value, ignoreCase),
        _ => throw new ArgumentOutOfRangeException(nameof(match)),
    };

    /// <summary>Whether a list of words that white space separates holds a word.</summary>
    public static bool HasWord(ReadOnlySpan<byte> list, ReadOnlySpan<byte> word, bool ignoreCase)
    {
        if (word.IsEmpty)
            return false;

        while (list.Length >= word.Length)
        {
            int length = Ascii.LengthOfWord(list);
            if (AreEqual(list[..length], word, ignoreCase))
                return true;
            list = list[Math.Min(length + 1, list.Length)..];
        }

        return false;
    }

    public static bool AreEqual(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right, bool ignoreCase) =>
        ignoreCase ? Ascii.EqualsIgnoreCase(left, right) : left.SequenceEqual(right);

    private static bool StartsWith(ReadOnlySpan<byte> text, ReadOnlySpan<byte> start, bool ignoreCase) =>
        text.Length >= start.Length && AreEqual(text[..start.Length], start, ignoreCase);

    private static bool Contains(ReadOnlySpan<byte> text, ReadOnlySpan<byte> part, bool ignoreCase)
    {
        if (!ignoreCase)
            return text.IndexOf(part) >= 0;
        for (; text.Length >= part.Length; text = text[1..])
        {
            if (StartsWith(text, part, ignoreCase))
                return true;
        }

        return false;
    }
}
