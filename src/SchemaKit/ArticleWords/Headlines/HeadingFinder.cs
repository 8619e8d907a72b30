using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Finds the heading of the article among the <c>h1</c> of a page: some have several, for the site, for boxes, for other articles.
/// </summary>
internal static class HeadingFinder
{
    // The bounds keep a page full of nested headings from being read over and over.
    private const int MaxHeadings = 32;

    private const int MaxLength = 400;

    private const int Same = 2;

    /// <summary>The heading; nothing where none can be it.</summary>
    /// <param name="facts">The page.</param>
    /// <param name="written">What the page gives for its headline where it is not shown; its title is the last.</param>
    public static HeadlineWord.Candidate Find(TextFacts facts, ReadOnlySpan<string?> written)
    {
        HeadlineWord.Candidate best = default;
        int bestLikeness = -1;
        int count = Math.Min(facts.Elements.Headings.Count, MaxHeadings);
        for (int i = 0; i < count && bestLikeness < Same; i++)
        {
            Node heading = facts.Elements.Headings[i];
            string text = CleanText.Of(heading.GetText());
            if (text.Length is 0 or > MaxLength || facts.SiteNames.Contains(text) || TitleAffixes.IsLastPart(written[^1], text))
                continue;

            int likeness = LikenessOf(text, written);
            if (likeness <= bestLikeness)
                continue;
            best = new HeadlineWord.Candidate(heading, ArticleSources.Markup, text);
            bestLikeness = likeness;
        }

        // One of several headings that nothing else of the page knows may be that of a box.
        bool isDoubtful = bestLikeness == 0 && count > 1 && written.ContainsAnyExcept((string?)null);
        return isDoubtful ? default : best;
    }

    /// <summary>2 for a text that the page gives elsewhere, 1 for one that is a part of such a one or has it in it, else 0.</summary>
    private static int LikenessOf(string text, ReadOnlySpan<string?> written)
    {
        int likeness = 0;
        foreach (string? other in written)
        {
            if (other is null)
                continue;
            if (TextKey.AreSame(text, other))
                return Same;
            if (TextKey.AreRelated(text, other))
                likeness = 1;
        }

        return likeness;
    }
}
