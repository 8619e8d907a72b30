namespace SchemaKit.Html;

/// <summary>
/// Tells white space from other characters in text that is not decoded yet: <c>&amp;#32;</c> is white space as well.
/// </summary>
internal static class CharacterRun
{
    /// <summary>Where the white space that a run of characters begins with ends.</summary>
    public static int SkipWhiteSpace(ReadOnlySpan<byte> source, int start, int end, bool isRaw)
    {
        while (true)
        {
            while (start < end && Ascii.IsWhiteSpace(source[start]))
                start++;
            int length = start == end ? 0 : WhiteSpaceLength(source[start..end], isRaw);
            if (length == 0)
                return start;
            start += length;
        }
    }

    /// <summary>Where the characters that a run begins with, and that are no white space, end.</summary>
    public static int SkipOther(ReadOnlySpan<byte> source, int start, int end, bool isRaw)
    {
        while (start < end && WhiteSpaceLength(source[start..end], isRaw) == 0)
            start++;
        return start;
    }

    /// <summary>Where a run of characters goes on behind its first character, if that is a line feed.</summary>
    public static int SkipLineFeed(ReadOnlySpan<byte> source, int start, int end)
    {
        ReadOnlySpan<byte> text = source[start..end];
        if (text[0] == '\n')
            return start + 1;
        if (text[0] == '\r')
            return text.Length > 1 && text[1] == '\n' ? start + 2 : start + 1;
        return text[0] == '&'
            && CharacterReference.TryRead(text, inAttribute: false, out CharacterReference reference)
            && reference.IsLineFeed
            ? start + reference.Length
            : start;
    }

    private static int WhiteSpaceLength(ReadOnlySpan<byte> text, bool isRaw)
    {
        if (Ascii.IsWhiteSpace(text[0]))
            return 1;
        return text[0] == '&'
            && !isRaw
            && CharacterReference.TryRead(text, inAttribute: false, out CharacterReference reference)
            && reference.IsWhiteSpace
            ? reference.Length
            : 0;
    }
}
