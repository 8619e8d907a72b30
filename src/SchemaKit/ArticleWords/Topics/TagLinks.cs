using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Finds the topics that are shown below an article: links with <c>rel=tag</c>, or those of an element whose class says that it has topics.
/// </summary>
internal static class TagLinks
{
    private const int MaxLength = 60;

    // More links than these are a directory of the site.
    private const int MaxLinks = 40;

    private const int MaxNodes = 500;

    // The bound keeps a page full of marked elements inside of one another from being looked through for each.
    private const int MaxTries = 32;

    /// <summary>Adds the topics of the first group of such links behind the heading.</summary>
    public static void Add(TextFacts facts)
    {
        NodeRows rows = new(facts.Page);
        int start = facts.Elements.Headings.Count > 0 ? facts.Elements.Headings[0].Index : 0;
        int tries = 0;
        foreach ((int row, ElementMarks marks) in facts.Marked.All)
        {
            bool isGroup = (marks & (ElementMarks.Topics | ElementMarks.SiteBox)) == ElementMarks.Topics && rows.TagOf(row) != TagId.A;
            bool isLink = marks.HasFlag(ElementMarks.TopicLink);
            if (row < start || !(isGroup || isLink))
                continue;
            if (++tries > MaxTries)
                return;

            // The links beside one are as a rule in an element of their own each: the group is around two elements.
            if (isLink)
                AddLinks(facts, rows, rows.ParentOf(rows.ParentOf(row)), row, onlyTagged: true);
            else if (HasFewLinks(rows, row))
                AddLinks(facts, rows, row, row + 1, onlyTagged: false);
            if (facts.Found.Count > 0)
                return;
        }
    }

    private static void AddLinks(TextFacts facts, NodeRows rows, int group, int first, bool onlyTagged)
    {
        int end = rows.EndOf(Math.Max(group, 0));
        int links = 0;
        for (int row = rows.FindElement(first, end); row < end && links < MaxLinks; row = rows.FindElement(row + 1, end))
        {
            Node element = facts.Page[row];
            if (rows.TagOf(row) != TagId.A || (onlyTagged && !IsTag(element)))
                continue;
            links++;
            string text = CleanText.Of(element.GetText()).TrimStart('#');
            if (text.Length is > 0 and <= MaxLength)
                TopicsWord.AddOne(facts, element, ArticleSources.Markup, text);
        }
    }

    private static bool IsTag(Node link) =>
        link.AttributeMatches("rel"u8, AttributeMatch.Includes, "tag"u8, ignoreCase: true)
        && !link.AttributeMatches("rel"u8, AttributeMatch.Includes, "category"u8, ignoreCase: true);

    private static bool HasFewLinks(NodeRows rows, int element)
    {
        int links = 0;
        int end = rows.EndOf(element);
        if (end - element > MaxNodes)
            return false;
        for (int row = rows.FindElement(element + 1, end); row < end && links <= MaxLinks; row = rows.FindElement(row + 1, end))
            links += rows.TagOf(row) == TagId.A ? 1 : 0;
        return links is > 0 and <= MaxLinks;
    }
}
