using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>Where pictures stand in the text of an article.</summary>
/// <param name="page">The page.</param>
/// <param name="paragraphs">
/// The rows of the text's paragraphs, ascending; may be empty. A text that a script holds stands nowhere.
/// </param>
internal readonly ref struct ParagraphPlaces(Page page, ReadOnlySpan<int> paragraphs)
{
    private readonly NodeRows _rows = new(page);
    private readonly ReadOnlySpan<int> _paragraphs = paragraphs.IsEmpty || page[paragraphs[0]].Tag == TagId.Script ? [] : paragraphs;

    /// <summary>Whether there is a text.</summary>
    public bool HasText => !_paragraphs.IsEmpty;

    /// <summary>The row of the first paragraph.</summary>
    public int First => _paragraphs[0];

    /// <summary>The row of the last paragraph.</summary>
    public int Last => _paragraphs[^1];

    /// <summary>How many paragraphs stand before a row; the one that it is inside of does not.</summary>
    public int CountBefore(int row)
    {
        int count = CountBegun(row);
        return count > 0 && _rows.EndOf(_paragraphs[count - 1]) > row ? count - 1 : count;
    }

    /// <summary>Whether a row is above the text.</summary>
    public bool IsAbove(int row) => CountBegun(row) == 0;

    /// <summary>Whether there is a paragraph in a run of rows.</summary>
    public bool IsIn(int start, int end) => CountBegun(end) > CountBegun(start);

    private int CountBegun(int row)
    {
        int place = _paragraphs.BinarySearch(row);
        return place < 0 ? ~place : place;
    }
}
