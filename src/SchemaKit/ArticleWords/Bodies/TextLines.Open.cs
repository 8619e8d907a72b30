using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

internal sealed partial class TextLines
{
    private const int FirstCapacity = 64;

    // As deep as a page of the parser gets; deeper ones leave no memory behind.
    private const int MostKept = 1024;

    // The boxes that the walk is in, and how many of the outermost have been made: one is made when there is text in it.
    private OpenBox[] _open = new OpenBox[FirstCapacity];
    private int _openCount;
    private int _madeCount;

    private void Open(in TapeRow element, int row, TextTraits traits)
    {
        if (_openCount == _open.Length)
            Array.Resize(ref _open, _openCount * 2);

        const BoxFlags Inherited = BoxFlags.Beside | BoxFlags.Heading | BoxFlags.List;
        BoxFlags around = _openCount == 0 ? BoxFlags.None : _open[_openCount - 1].Flags;
        _open[_openCount++] = new OpenBox
        {
            Row = row,
            End = element.SubtreeEnd,
            Tag = element.Tag,
            Flags = around | ((BoxFlags)traits & Inherited),
        };
    }

    /// <summary>Closes the innermost box.</summary>
    /// <returns>The row behind the one around it.</returns>
    private int CloseBox()
    {
        _openCount--;
        _madeCount = Math.Min(_madeCount, _openCount);
        return _open[_openCount - 1].End;
    }

    private void MakeBoxes()
    {
        for (; _madeCount < _openCount; _madeCount++)
        {
            ref OpenBox open = ref _open[_madeCount];
            open.Place = _boxes.Count;
            ref TextBox box = ref _boxes.Add();
            box = default;
            box.Row = open.Row;
            box.End = open.End;
            box.Parent = _madeCount == 0 ? -1 : _open[_madeCount - 1].Place;
            box.Tag = open.Tag;
            box.Flags = open.Flags;
        }
    }

    private struct OpenBox
    {
        public int Row;
        public int End;
        public int Place;
        public TagId Tag;
        public BoxFlags Flags;
    }
}
