namespace SchemaKit.ArticleWords;

/// <summary>
/// Compares texts by their letters and digits alone: pages write the same headline with other quotes, dashes, spaces and capital letters.
/// </summary>
internal static class TextKey
{
    // What the characters of ASCII are compared as; NUL for those that do not count.
    private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(c => FoldAny((char)c))];

    /// <summary>Whether two texts are the same, and say something.</summary>
    public static bool AreSame(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        CommonStart(left, right, out bool isLeftDone, out bool isRightDone) > 0 && isLeftDone && isRightDone;

    /// <summary>Whether a text begins with another one, which says something and is shorter.</summary>
    public static bool StartsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> start) =>
        CommonStart(text, start, out bool isDone, out bool isStartDone) > 0 && isStartDone && !isDone;

    /// <summary>Whether a text ends with another one, which says something and is shorter.</summary>
    public static bool EndsWith(ReadOnlySpan<char> text, ReadOnlySpan<char> end)
    {
        int t = text.Length;
        int e = end.Length;
        int common = 0;
        while (true)
        {
            char inText = Previous(text, ref t);
            char inEnd = Previous(end, ref e);
            if (inEnd == '\0')
                return inText != '\0' && common > 0;
            if (inText != inEnd)
                return false;
            common++;
        }
    }

    /// <summary>Whether one text is the other's beginning or end.</summary>
    public static bool AreRelated(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        StartsWith(left, right) || StartsWith(right, left) || EndsWith(left, right) || EndsWith(right, left);

    /// <summary>Writes the letters and digits of a text in lower case.</summary>
    /// <returns>How many there are; -1 where there are more than there is room for.</returns>
    public static int CopyTo(ReadOnlySpan<char> text, Span<char> letters)
    {
        int length = 0;
        foreach (char c in text)
        {
            char folded = Fold(c);
            if (folded == '\0')
                continue;
            if (length == letters.Length)
                return -1;
            letters[length++] = folded;
        }

        return length;
    }

    /// <summary>How many letters and digits a text has.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (char c in text)
            length += Fold(c) != '\0' ? 1 : 0;
        return length;
    }

    private static int CommonStart(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool isLeftDone, out bool isRightDone)
    {
        int l = 0;
        int r = 0;
        int common = 0;
        while (true)
        {
            char inLeft = Next(left, ref l);
            char inRight = Next(right, ref r);
            isLeftDone = inLeft == '\0';
            isRightDone = inRight == '\0';
            if (inLeft != inRight || isLeftDone)
                return common;
            common++;
        }
    }

    /// <summary>The next letter or digit, in lower case; NUL at the end.</summary>
    private static char Next(ReadOnlySpan<char> text, ref int place)
    {
        while (place < text.Length)
        {
            if (Fold(text[place++]) is not '\0' and char folded)
                return folded;
        }

        return '\0';
    }

    /// <summary>The letter or digit before a place, in lower case; NUL at the beginning.</summary>
    private static char Previous(ReadOnlySpan<char> text, ref int place)
    {
        while (place > 0)
        {
            if (Fold(text[--place]) is not '\0' and char folded)
                return folded;
        }

        return '\0';
    }

    private static char Fold(char c) => c < Ascii.Length ? Ascii[c] : FoldAny(c);

    private static char FoldAny(char c) => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';
}
