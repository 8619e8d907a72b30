using SchemaKit.Html;

namespace SchemaKit.ArticleWords.Images;

/// <summary>
/// What stands with a picture and with no other one: the element itself, and as it is widened the elements around it, as long as they hold
/// no other picture. All pictures of a page together widen over each element once.
/// </summary>
internal ref struct PictureScope
{
    private readonly NodeRows _rows;
    private readonly ReadOnlySpan<PictureElement> _elements;
    private readonly int _place;
    private int _last;

    /// <summary>Begins at an element of a picture.</summary>
    /// <param name="page">The page.</param>
    /// <param name="elements">The elements of all pictures.</param>
    /// <param name="place">Which of them.</param>
    public PictureScope(Page page, ReadOnlySpan<PictureElement> elements, int place)
    {
        _rows = new NodeRows(page);
        _elements = elements;
        _place = _last = place;
        Row = elements[place].Row;
    }

    /// <summary>The row of the outermost element.</summary>
    public int Row { get; private set; }

    /// <summary>The row behind its last descendant.</summary>
    public readonly int End => _rows.EndOf(Row);

    /// <summary>Takes in the element around.</summary>
    /// <returns>Whether there is one that has no other picture, and was not taken in from an earlier element of the same one.</returns>
    public bool TryWiden()
    {
        int around = _rows.ParentOf(Row);
        if (around <= 0)
            return false;

        Picture picture = _elements[_place].Picture;
        if (_place > 0 && _elements[_place - 1].Row >= around)
            return false;

        int end = _rows.EndOf(around);
        while (_last + 1 < _elements.Length && _elements[_last + 1].Row < end)
        {
            if (_elements[++_last].Picture != picture)
                return false;
        }

        Row = around;
        return true;
    }
}
