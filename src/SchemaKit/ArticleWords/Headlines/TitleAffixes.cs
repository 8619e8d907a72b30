using System.Buffers;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Takes off a title what is no part of the headline: <c>Ferry runs again | North Coast | Harbour Gazette</c> is <c>Ferry runs again</c>.
/// </summary>
internal static class TitleAffixes
{
    // What is left of a title that had more separators than this is a list and no sentence.
    private const int MaxSeparators = 16;

    private static readonly SearchValues<char> Signs = SearchValues.Create("|｜_-–—:»«·•*/<>");

    /// <summary>
    /// The title without what stands behind a headline that the page gives elsewhere, and without names of the site at its ends.
    /// </summary>
    /// <param name="title">The title.</param>
    /// <param name="headlines">Texts of the page that may be the headline alone.</param>
    /// <param name="site">The names of the site.</param>
    public static string TakeOff(string title, ReadOnlySpan<string?> headlines, SiteNames site)
    {
        Span<(int Start, int End)> found = stackalloc (int, int)[MaxSeparators];
        ReadOnlySpan<(int Start, int End)> separators = found[..Find(title, found)];
        foreach ((int start, _) in separators)
        {
            foreach (string? headline in headlines)
            {
                if (headline is not null && TextKey.AreSame(headline, title.AsSpan(0, start)))
                    return title[..start];
            }
        }

        int from = 0;
        int to = title.Length;
        while (separators is [.., (int Start, int End) last] && site.Contains(title.AsSpan(last.End, to - last.End)))
        {
            to = last.Start;
            separators = separators[..^1];
        }

        while (separators is [(int Start, int End) first, ..] && site.Contains(title.AsSpan(from, first.Start - from)))
        {
            from = first.End;
            separators = separators[1..];
        }

        return from == 0 && to == title.Length ? title : title[from..to];
    }

    /// <summary>Whether a text is what stands behind the last sign of a title, and the smaller part of it: the name of the site.</summary>
    public static bool IsLastPart(string? title, string text)
    {
        if (title is null || !TextKey.EndsWith(title, text))
            return false;
        Span<(int Start, int End)> separators = stackalloc (int, int)[MaxSeparators];
        int count = Find(title, separators);
        return count > 0
            && TextKey.AreSame(title.AsSpan(separators[count - 1].End), text)
            && TextKey.LengthOf(title) > 2 * TextKey.LengthOf(text);
    }

    /// <summary>The title up to its last bar: what follows one is the name of a site as a rule, known or not.</summary>
    public static string WithoutLastPart(string title)
    {
        int bar = title.AsSpan().LastIndexOfAny('|', '｜', '»');
        return bar > 0 && title.AsSpan(0, bar).Trim() is { IsEmpty: false } head && head.Contains(' ') ? head.ToString() : title;
    }

    /// <summary>
    /// Finds the separators: runs of bars, or of dashes, dots, colons and the like with white space around them. Each is given with the
    /// white space on both sides.
    /// </summary>
    /// <returns>How many there are, or fit.</returns>
    private static int Find(ReadOnlySpan<char> title, Span<(int Start, int End)> separators)
    {
        int count = 0;
        for (int place = 0; place < title.Length && count < separators.Length;)
        {
            int sign = title[place..].IndexOfAny(Signs);
            if (sign < 0)
                break;

            int start = place + sign;
            int end = start;
            bool isBar = false;
            while (end < title.Length && Signs.Contains(title[end]))
                isBar |= title[end++] is '|' or '｜' or '_';
            place = end;

            bool isApart = start > 0 && end < title.Length && title[end] == ' ' && (title[start - 1] == ' ' || title[start] == ':');
            bool isDouble = end - start == 2 && title[start] == '-' && title[start + 1] == '-';
            if (!isApart && !isBar && !isDouble)
                continue;
            while (start > 0 && title[start - 1] == ' ')
                start--;
            while (end < title.Length && title[end] == ' ')
                end++;
            if (start == 0 || end == title.Length)
                continue;

            // Two signs with nothing but white space between them are one.
            if (count > 0 && start <= separators[count - 1].End)
                separators[count - 1].End = end;
            else
                separators[count++] = (start, end);
        }

        return count;
    }
}
