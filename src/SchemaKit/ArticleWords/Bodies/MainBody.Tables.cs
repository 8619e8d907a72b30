using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

internal ref partial struct MainBody
{
    // A row of a table that has more is no row of data, but what the page is laid out with.
    private const int LongestRow = 400;

    /// <summary>Whether a box is a cell in a row of data.</summary>
    private readonly bool IsCell(in TextBox box)
    {
        if (box.Tag is not (TagId.Td or TagId.Th) || box.Lines != 1)
            return false;
        ref TextBox row = ref _boxes[box.Parent];
        return row.Tag == TagId.Tr && row.Length <= LongestRow && row.Links * 10L < row.Length * 9L;
    }

    /// <summary>Whether a line is a cell of the same row as another one.</summary>
    private readonly bool ContinuesRow(int line, int other)
    {
        if (other >= _lines.Length)
            return false;
        ref TextBox box = ref _boxes[_lines[line].Box];
        ref TextBox otherBox = ref _boxes[_lines[other].Box];
        return _lines[line].Box != _lines[other].Box
            && box.Parent == otherBox.Parent
            && IsCell(box)
            && IsCell(otherBox)
            && !otherBox.Is(BoxFlags.LeftOut);
    }
}
