using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Looks for words in classes as sites put them together: <c>byline__name</c>, <c>article-author</c>, <c>authorName</c>.</summary>
internal static class ClassWords
{
    // No word that is looked for is shorter.
    private const int MinLength = 3;

    /// <summary>Whether a part of a class is one of some words. Parts end at signs, and where a capital letter follows a small one.</summary>
    /// <param name="classes">The class as it stands in the source.</param>
    /// <param name="words">The words in lower case, with a space between them.</param>
    public static bool HasPart(ReadOnlySpan<byte> classes, ReadOnlySpan<byte> words)
    {
        int start = 0;
        for (int i = 0; i <= classes.Length; i++)
        {
            bool isLetter = i < classes.Length && Ascii.IsLetter(classes[i]);
            bool isHump = isLetter && i > start && classes[i] <= 'Z' && classes[i - 1] > 'Z';
            if (isLetter && !isHump)
                continue;
            if (i - start >= MinLength && AttributeValue.HasWord(words, classes[start..i], ignoreCase: true))
                return true;
            start = isHump ? i : i + 1;
        }

        return false;
    }
}
