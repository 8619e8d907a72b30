using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the topics that are shown below an article: links with <c>rel=tag</c>, or those of an element whose class says so.</summary>
internal static class TagLinks
{
    private const int MaxLength = 60;

    // More links than these are a directory of the site.
    private const int MaxLinks = 40;

    // Parts of the words of a class, as sites write them: article-tags, tag-list, topics__list.
    private static ReadOnlySpan<byte> Marks => "tag tags taglist topics keywords schlagworte schlagwörter themen etiquetas mots"u8;

    // Boxes that list topics of the day, not of the article.
    private static ReadOnlySpan<byte> Others => "nav navigation header footer menu trending popular hot sidebar body post"u8;

    /// <summary>Adds the topics of the first group of such links.</summary>
    public static void Add(TextFacts facts)
    {
        Page page = facts.Page;
        NodeRows rows = new(page);
        int end = page.NodeCount;
        int groupEnd = -1;
        int start = facts.Elements.Headings.Count > 0 ? facts.Elements.Headings[0].Index : 1;
        for (int row = rows.FindElement(start, end); row < end; row = rows.FindElement(row + 1, end))
        {
            Node element = page[row];
            if (groupEnd >= 0 && row >= groupEnd && facts.Found.Count > 0)
                return;

            if (rows.TagOf(row) != TagId.A)
            {
                ReadOnlySpan<byte> classes = row < groupEnd ? default : element.FindClass();
                if (!classes.IsEmpty && ClassWords.HasPart(classes, Marks) && !ClassWords.HasPart(classes, Others) && IsGroup(rows, row))
                    groupEnd = rows.EndOf(row);
                continue;
            }

            bool isTag = row < groupEnd || IsTag(element);
            if (!isTag)
                continue;
            if (row >= groupEnd)
                groupEnd = rows.EndOf(rows.ParentOf(rows.ParentOf(row)));
            string text = CleanText.Of(element.GetText());
            if (text.Length is > 0 and <= MaxLength)
                TopicsWord.AddOne(facts, element, ArticleSources.Markup, text.TrimStart('#'));
        }
    }

    /// <summary>Whether a link says that it leads to a topic, and not to a section: blogs have both.</summary>
    private static bool IsTag(Node link) =>
        link.AttributeMatches("rel"u8, AttributeMatch.Includes, "tag"u8, ignoreCase: true)
        && !link.AttributeMatches("rel"u8, AttributeMatch.Includes, "category"u8, ignoreCase: true);

    /// <summary>Whether an element has links in it, and not too many.</summary>
    private static bool IsGroup(NodeRows rows, int element)
    {
        int links = 0;
        int end = rows.EndOf(element);
        for (int row = rows.FindElement(element + 1, end); row < end && links <= MaxLinks; row = rows.FindElement(row + 1, end))
            links += rows.TagOf(row) == TagId.A ? 1 : 0;
        return links is > 0 and <= MaxLinks;
    }
}
