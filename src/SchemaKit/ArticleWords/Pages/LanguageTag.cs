namespace SchemaKit.ArticleWords;

/// <summary>
/// Tags of languages as BCP 47 has them: <c>en-US</c> of <c>en_us</c> (https://www.rfc-editor.org/rfc/rfc5646#section-2.1.1).
/// </summary>
internal static class LanguageTag
{
    private const int MaxSubtag = 8;

    private const int MaxLength = 35;

    /// <summary>The tag in its usual case, of the first language that a text names.</summary>
    /// <returns>The tag; <see langword="null"/> where the text is none, such as the name of a language.</returns>
    public static string? Normalize(ReadOnlySpan<char> text)
    {
        int end = text.IndexOfAny(",;. @");
        text = (end < 0 ? text : text[..end]).Trim();
        if (text.Length is < 2 or > MaxLength)
            return null;

        Span<char> tag = stackalloc char[MaxLength];
        int length = 0;
        foreach (Range range in text.SplitAny('-', '_'))
        {
            ReadOnlySpan<char> subtag = text[range];
            if (subtag.Length is 0 or > MaxSubtag || !IsAlphanumeric(subtag))
                return null;

            // The language is of two letters or three; all else is the name of one.
            bool isLanguage = length == 0;
            if (isLanguage && subtag.Length is not (2 or 3))
                return null;
            if (!isLanguage)
                tag[length++] = '-';
            Write(subtag, isLanguage, tag[length..]);
            length += subtag.Length;
        }

        return tag[..length].ToString();
    }

    /// <summary>Writes a part of a tag: a script as <c>Hant</c>, a region as <c>TW</c>, all else in small letters.</summary>
    private static void Write(ReadOnlySpan<char> subtag, bool isLanguage, Span<char> output)
    {
        subtag.ToLowerInvariant(output);
        if (isLanguage)
            return;
        if (subtag.Length == 2)
            subtag.ToUpperInvariant(output);
        else if (subtag.Length == 4 && !char.IsAsciiDigit(subtag[0]))
            output[0] = char.ToUpperInvariant(output[0]);
    }

    private static bool IsAlphanumeric(ReadOnlySpan<char> subtag)
    {
        foreach (char c in subtag)
        {
            if (!char.IsAsciiLetterOrDigit(c))
                return false;
        }

        return true;
    }
}
