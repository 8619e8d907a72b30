using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the byline that is shown: links to authors, and elements whose class says that they hold one.</summary>
internal static class BylineFinder
{
    // A byline is no longer; what is has a portrait of its writer in it.
    private const int MaxLength = 160;

    // The bound keeps a list of thousands of articles, each with its author, from being read whole.
    private const int MaxTries = 24;

    /// <summary>Adds the authors that a byline names.</summary>
    public static void Add(TextFacts facts, AuthorList authors)
    {
        Node heading = facts.Elements.Headings.Count > 0 ? facts.Elements.Headings[0] : default;
        AddBehind(facts, heading, authors);
        if (!authors.HasPersons && heading.Exists)
            AddBehind(facts, start: default, authors);
    }

    /// <summary>
    /// Adds the authors of the first byline behind a node. Links with <c>rel=author</c> that stand beside one another are all of one byline.
    /// </summary>
    private static void AddBehind(TextFacts facts, Node start, AuthorList authors)
    {
        Page page = facts.Page;
        NodeRows rows = new(page);
        int end = page.NodeCount;
        int tries = 0;
        int passed = 0;
        for (int row = rows.FindElement(start.Exists ? start.Index : 1, end); row < end; row = rows.FindElement(row + 1, end))
        {
            Node element = page[row];
            BylineMark mark = row < passed ? BylineMark.None : MarkOf(element, rows.TagOf(row));
            if (mark == BylineMark.None)
                continue;

            // What is inside of an element that named somebody has been read with it.
            if (++tries > MaxTries)
                return;
            string text = element.GetText();
            if (text.Length is 0 or > MaxLength)
                continue;
            AddNames(element, text, isLink: mark == BylineMark.Link, authors);
            if (!authors.HasPersons)
                continue;
            passed = rows.EndOf(row);
            if (mark != BylineMark.Link || !IsFollowedByLink(element))
                break;
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

    private static BylineMark MarkOf(Node element, TagId tag)
    {
        if (tag == TagId.A && element.AttributeMatches("rel"u8, AttributeMatch.Includes, "author"u8, ignoreCase: true))
            return BylineMark.Link;

        ReadOnlySpan<byte> classes = element.FindClass();
        return !classes.IsEmpty && ClassWords.HasPart(classes, Marks) && !ClassWords.HasPart(classes, Others)
            ? BylineMark.Class
            : BylineMark.None;
    }

    private static bool IsFollowedByLink(Node link) =>
        link.NextElementSibling is { Exists: true } next
        && next.AttributeMatches("rel"u8, AttributeMatch.Includes, "author"u8, ignoreCase: true);

    // Parts of the words of a class, as sites write them: byline__name, article-author, post_authors, authorName.
    private static ReadOnlySpan<byte> Marks => "byline author authors autor autoren auteur autore authorname authorline bylines"u8;

    // What has its author's portrait or more articles in it, and what only stands beside the name.
    private static ReadOnlySpan<byte> Others => "bio box image img avatar photo picture comment comments related description social follow"u8;

    /// <summary>By what an element is known to be a byline.</summary>
    private enum BylineMark : byte
    {
        None,
        Class,
        Link,
    }
}
