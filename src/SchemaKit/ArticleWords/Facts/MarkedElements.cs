using System.Runtime.InteropServices;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>
/// The elements of a page whose class or relation says that they hold a byline, topics or the way to the article: found in one walk for all
/// words, if one of them has to look at what is shown.
/// </summary>
internal sealed class MarkedElements
{
    // Above this the list is not kept for the next page.
    private const int MaxKept = 1 << 12;

    private readonly List<(int Row, ElementMarks Marks)> _elements = [];

    /// <summary>The rows of the elements, ascending, and what each says.</summary>
    public ReadOnlySpan<(int Row, ElementMarks Marks)> All => CollectionsMarshal.AsSpan(_elements);

    /// <summary>Finds the elements.</summary>
    public void Gather(Page page)
    {
        ReadOnlySpan<byte> source = page.Source;
        ReadOnlySpan<TapeRow> rows = page.Tape.Rows;
        for (int row = 1; row < rows.Length; row++)
        {
            ref readonly TapeRow current = ref rows[row];
            if (current.Kind == NodeKind.TemplateContents)
                row = current.SubtreeEnd - 1;
            if (current.Kind != NodeKind.Element)
                continue;

            ElementMarks marks = ElementMarks.None;
            if (MayBeMarked(current, source))
                marks = ClassWords.MarksOf(page[row].FindClass());
            if (current.Tag is TagId.A or TagId.Nav)
                marks |= RelationOf(page[row], source[current.Start..current.End]);
            if ((marks & ~(ElementMarks.BesideByline | ElementMarks.SiteBox)) != ElementMarks.None)
                _elements.Add((row, marks));
        }
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        _elements.Clear();
        if (_elements.Capacity > MaxKept)
            _elements.Capacity = 0;
    }

    private static bool MayBeMarked(in TapeRow element, ReadOnlySpan<byte> source) =>
        (element.Flags & RowFlags.MergedAttributes) != 0 || (element.Class != 0 && ClassWords.MayBeIn(source, element.Class));

    /// <summary>
    /// What the relation of a link, or the label of a part of the page, says. Its start tag is looked through before it is read.
    /// </summary>
    private static ElementMarks RelationOf(Node element, ReadOnlySpan<byte> tag)
    {
        if (element.Tag == TagId.Nav)
        {
            bool isWay = tag.IndexOf("readcrumb"u8) >= 0
                && element.AttributeMatches("aria-label"u8, AttributeMatch.Substring, "breadcrumb"u8, ignoreCase: true);
            return isWay ? ElementMarks.Breadcrumbs : ElementMarks.None;
        }

        bool maySay = tag.IndexOf("rel="u8) >= 0 && (tag.IndexOf("author"u8) >= 0 || tag.IndexOf("tag"u8) >= 0);
        if (!maySay || !element.TryGetAttribute("rel"u8, out AttributeSlice relation))
            return ElementMarks.None;

        // Blogs have sections that are links of both relations.
        ReadOnlySpan<byte> words = relation.Source.Span;
        if (AttributeValue.HasWord(words, "author"u8, ignoreCase: true))
            return ElementMarks.AuthorLink;
        bool isTopic = AttributeValue.HasWord(words, "tag"u8, ignoreCase: true)
            && !AttributeValue.HasWord(words, "category"u8, ignoreCase: true);
        return isTopic ? ElementMarks.TopicLink : ElementMarks.None;
    }
}
