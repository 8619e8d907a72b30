using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Finds the pictures of an article without selectors: those that stand above its text or in it.</summary>
internal static class ArticlePictures
{
    /// <summary>Adds the pictures of a page's article.</summary>
    /// <param name="pictures">What they are added to.</param>
    /// <param name="page">The page.</param>
    /// <param name="headings">The page's headlines.</param>
    /// <param name="paragraphs">The text of the article.</param>
    public static void AddTo(PictureList pictures, Page page, in NodeList headings, in ParagraphPlaces paragraphs)
    {
        NodeRows rows = new(page);
        (int start, int end) = FindArticle(page, headings, paragraphs);
        PictureExclusion exclusion = new(page, start);
        for (int row = rows.FindElement(start + 1, end); row < end; row = rows.FindElement(row + 1, end))
        {
            if (!PictureElements.IsPicture(page, row))
                continue;

            // None of the pictures in it is the article's.
            if (exclusion.FindOther(row, paragraphs) is > 0 and int other)
            {
                row = rows.EndOf(other) - 1;
                continue;
            }

            Node element = page[row];
            ImageAttributes attributes = new(element);
            if (!PictureExclusion.IsIcon(element, attributes))
                pictures.Add(element, attributes);
        }
    }

    /// <summary>The element that holds the article, and the row behind the last one that may be a picture of it.</summary>
    private static (int Start, int End) FindArticle(Page page, in NodeList headings, in ParagraphPlaces paragraphs)
    {
        NodeRows rows = new(page);
        if (!paragraphs.HasText)
            return FindDeclared(page) is > 0 and int declared ? (declared, rows.EndOf(declared)) : (0, 0);

        // What has the text as a whole, and its headline; and what the page says to be the article.
        int article = rows.ParentOf(paragraphs.First);
        while (article > 0 && rows.EndOf(article) <= paragraphs.Last)
            article = rows.ParentOf(article);
        int headline = FindHeadline(headings, paragraphs.First);
        while (article > headline)
            article = rows.ParentOf(article);
        for (int around = article; around > 0; around = rows.ParentOf(around))
        {
            if (IsArticle(page[around]))
                return (around, rows.EndOf(paragraphs.Last));
        }

        return (Math.Max(article, 0), rows.EndOf(paragraphs.Last));
    }

    /// <summary>The row of the first headline above the text that is no logo; where there is none, what no row is behind.</summary>
    private static int FindHeadline(in NodeList headings, int text)
    {
        foreach (Node heading in headings)
        {
            if (heading.Index < text && !HasImage(heading))
                return heading.Index;
        }

        return int.MaxValue;
    }

    private static bool HasImage(Node heading)
    {
        NodeRows rows = new(heading.Page);
        int end = rows.EndOf(heading.Index);
        int row = rows.FindElement(heading.Index + 1, end);
        while (row < end && rows.TagOf(row) != TagId.Img)
            row = rows.FindElement(row + 1, end);
        return row < end;
    }

    private static int FindDeclared(Page page)
    {
        NodeRows rows = new(page);
        int end = rows.EndOf(0);
        for (int row = rows.FindElement(1, end); row < end; row = rows.FindElement(row + 1, end))
        {
            if (IsArticle(page[row]))
                return row;
        }

        return 0;
    }

    private static bool IsArticle(Node element) =>
        element.Tag is TagId.Main or TagId.Article
        || element.AttributeMatches("role"u8, AttributeMatch.Equals, "main"u8, ignoreCase: true);
}
