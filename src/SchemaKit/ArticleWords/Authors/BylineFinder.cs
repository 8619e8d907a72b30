using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the byline that is shown: links to authors, and elements whose class says that they hold one.</summary>
internal static class BylineFinder
{
    // A byline is no longer; what is has a portrait of its writer in it.
    private const int MaxLength = 160;

    private const int MaxNodes = 80;

    // The bound keeps a list of thousands of articles, each with its author, from being read whole.
    private const int MaxTries = 24;

    /// <summary>Adds the authors that a byline names: the first one behind the heading, or else the first one of the page.</summary>
    public static void Add(TextFacts facts, AuthorList authors)
    {
        int heading = facts.Elements.Headings.Count > 0 ? facts.Elements.Headings[0].Index : 0;
        AddBehind(facts, heading, authors);
        if (!authors.HasPersons && heading > 0)
            AddBehind(facts, row: 0, authors);
    }

    /// <summary>
    /// Adds the authors of the first byline behind a row. Links to authors that stand beside one another are all of one byline.
    /// </summary>
    private static void AddBehind(TextFacts facts, int row, AuthorList authors)
    {
        NodeRows rows = new(facts.Page);
        int tries = 0;
        int passed = row;
        foreach ((int candidate, ElementMarks marks) in facts.Marked.All)
        {
            bool isLink = marks.HasFlag(ElementMarks.AuthorLink);
            bool isByline = isLink || (marks & (ElementMarks.Byline | ElementMarks.BesideByline)) == ElementMarks.Byline;
            if (candidate < passed || !isByline || rows.EndOf(candidate) - candidate > MaxNodes)
                continue;
            if (++tries > MaxTries)
                break;

            Node element = facts.Page[candidate];
            string text = element.GetText();
            if (text.Length is 0 or > MaxLength)
                continue;
            AddNames(element, text, isLink, authors);
            if (!authors.HasPersons)
                continue;
            if (!isLink || !IsFollowedByLink(element))
                break;

            // What is inside of an element that named somebody has been read with it.
            passed = rows.EndOf(candidate);
        }

        authors.EndSource();
    }

    /// <summary>Adds the names of a byline. A single word is one only where the element says that it links to an author.</summary>
    private static void AddNames(Node element, string text, bool isLink, AuthorList authors)
    {
        if (isLink)
        {
            authors.Add(element, ArticleSources.Markup, text, isPerson: true);
            return;
        }

        foreach (string name in AuthorNames.Split(text))
        {
            if (name.Contains(' ') || !NameWords.HasCase(name))
                authors.Add(element, ArticleSources.Markup, name);
        }
    }

    private static bool IsFollowedByLink(Node link) =>
        link.NextElementSibling is { Exists: true } next
        && next.AttributeMatches("rel"u8, AttributeMatch.Includes, "author"u8, ignoreCase: true);
}
