namespace SchemaKit.ArticleWords;

/// <summary>
/// Compares texts by their letters and digits alone: pages write the same headline with other quotes, dashes, spaces and capital letters.
/// </summary>
internal static class TextKey
{
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
            t = Previous(text, t);
            e = Previous(end, e);
            if (t < 0 || e < 0)
                return e < 0 && t >= 0 && common > 0;
            if (char.ToLowerInvariant(text[t]) != char.ToLowerInvariant(end[e]))
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
            if (!char.IsLetterOrDigit(c))
                continue;
            if (length == letters.Length)
                return -1;
            letters[length++] = char.ToLowerInvariant(c);
        }

        return length;
    }

    /// <summary>How many letters and digits a text has.</summary>
    public static int LengthOf(ReadOnlySpan<char> text)
    {
        int length = 0;
        foreach (char c in text)
            length += char.IsLetterOrDigit(c) ? 1 : 0;
        return length;
    }

    private static int CommonStart(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool isLeftDone, out bool isRightDone)
    {
        int l = -1;
        int r = -1;
        int common = 0;
        while (true)
        {
            l = Next(left, l);
            r = Next(right, r);
            isLeftDone = l == left.Length;
            isRightDone = r == right.Length;
            if (isLeftDone || isRightDone || char.ToLowerInvariant(left[l]) != char.ToLowerInvariant(right[r]))
                return common;
            common++;
        }
    }

    private static int Next(ReadOnlySpan<char> text, int place)
    {
        do
            place++;
        while (place < text.Length && !char.IsLetterOrDigit(text[place]));
        return place;
    }

    private static int Previous(ReadOnlySpan<char> text, int place)
    {
        do
            place--;
        while (place >= 0 && !char.IsLetterOrDigit(text[place]));
        return place;
    }
}
