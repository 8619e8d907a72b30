using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Tells links to other articles from those that show a picture larger.</summary>
internal static class TeaserLinks
{
    // A teaser is a few elements around its links.
    private const int MaxLevels = 4;
    private const int MaxNodes = 120;

    /// <summary>Whether a link around a picture leads elsewhere: to the author, or to another article, whose headline stands in it or in
    /// another link to the same place.</summary>
    public static bool IsTeaser(Node link)
    {
        if (!link.TryGetAttribute("href"u8, out AttributeSlice href) || IsInCaptionedFigure(link))
            return false;
        if (link.AttributeMatches("rel"u8, AttributeMatch.Includes, "author"u8, ignoreCase: true) || HasText(link))
            return true;

        NodeRows rows = new(link.Page);
        int inner = link.Index;
        for (int level = 0; level < MaxLevels; level++)
        {
            int around = rows.ParentOf(inner);
            if (around <= 0 || rows.EndOf(around) - around > MaxNodes)
                return false;
            if (HasLinkWithText(link.Page, around + 1, inner, href.Source.Span)
                || HasLinkWithText(link.Page, rows.EndOf(inner), rows.EndOf(around), href.Source.Span))
            {
                return true;
            }

            inner = around;
        }

        return false;
    }

    /// <summary>Whether there is a link to a place, with a text, in a run of rows.</summary>
    private static bool HasLinkWithText(Page page, int start, int end, ReadOnlySpan<byte> address)
    {
        NodeRows rows = new(page);
        for (int row = rows.FindElement(start, end); row < end; row = rows.FindElement(row + 1, end))
        {
            bool isSame = rows.TagOf(row) == TagId.A
                && page[row].TryGetAttribute("href"u8, out AttributeSlice to)
                && to.Source.Span.SequenceEqual(address);
            if (isSame && HasText(page[row]))
                return true;
        }

        return false;
    }

    /// <summary>Whether a link stands in a figure with a caption: that is a picture of the article, and the link shows it larger.</summary>
    private static bool IsInCaptionedFigure(Node link)
    {
        Node around = link.ParentElement;
        for (int level = 0; level < MaxLevels && around.Exists && around.Tag != TagId.Figure; level++)
            around = around.ParentElement;
        if (around.Tag != TagId.Figure)
            return false;

        NodeRows rows = new(link.Page);
        int end = Math.Min(rows.EndOf(around.Index), rows.EndOf(link.Index) + MaxNodes);
        int row = rows.FindElement(rows.EndOf(link.Index), end);
        while (row < end && rows.TagOf(row) != TagId.FigCaption)
            row = rows.FindElement(row + 1, end);
        return row < end;
    }

    private static bool HasText(Node link)
    {
        NodeRows rows = new(link.Page);
        Tape tape = link.Page.Tape;
        int end = rows.EndOf(link.Index);
        for (int row = link.Index + 1; row < end;)
        {
            if (tape[row].Kind == NodeKind.Element && tape[row].Tag is TagId.FigCaption or TagId.NoScript or TagId.Script or TagId.Style)
            {
                row = tape[row].SubtreeEnd;
                continue;
            }

            if (tape[row].Kind == NodeKind.Text && !WhiteSpace.Trim(tape.SourceBytes[tape[row].Start..tape[row].End]).IsEmpty)
                return true;
            row++;
        }

        return false;
    }
}
