using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Tells which boxes inside of the main one are no part of the text.</summary>
internal readonly ref struct BoxSieve
{
    private readonly Tape _tape;
    private readonly Span<TextBox> _boxes;
    private readonly int _main;

    public BoxSieve(Page page, Span<TextBox> boxes, int main)
    {
        _tape = page.Tape;
        _boxes = boxes;
        _main = main;
    }

    /// <summary>Marks what is left out.</summary>
    public void Sift()
    {
        // Where names would take most of the text away, they mean something else; and where nearly all of it is hidden, a script shows it.
        int prose = _boxes[_main].Prose;
        if (Sift(BoxFlags.NamedBeside | BoxFlags.Hidden) * 2L < prose && Sift(BoxFlags.NamedForeign | BoxFlags.Hidden) * 4L < prose)
            Sift(BoxFlags.NamedForeign);
    }

    /// <summary>Marks what is left out.</summary>
    /// <param name="believed">What is believed of what boxes say of themselves.</param>
    /// <returns>How much prose is left.</returns>
    private int Sift(BoxFlags believed)
    {
        ref TextBox main = ref _boxes[_main];
        main.Flags &= ~BoxFlags.LeftOut;
        int left = main.OwnProse;
        for (int at = _main + 1; at < _boxes.Length && _boxes[at].Row < main.End; at++)
        {
            ref TextBox box = ref _boxes[at];
            bool isLeftOut = _boxes[box.Parent].Is(BoxFlags.LeftOut) || box.Is(BoxFlags.Beside) || IsLeftOut(ref box, main.Prose, believed);
            if (isLeftOut)
                box.Flags |= BoxFlags.LeftOut;
            else
                box.Flags &= ~BoxFlags.LeftOut;
            left += isLeftOut ? 0 : box.OwnProse;
        }

        return left;
    }

    private bool IsLeftOut(ref TextBox box, int prose, BoxFlags believed)
    {
        // A cell of a table may be a link; what counts is the row.
        if (box.Links * 10L > box.Length * 7L && box.Tag is not (TagId.Td or TagId.Th))
            return true;
        if (box.HoldsPart(2, prose))
            return false;
        if (box.Tag == TagId.Form || box.IsTeasers)
            return true;

        // Names are read last, and only where they tell.
        PartReader.Read(_tape, ref box);
        return box.Is(believed) && !box.Is(BoxFlags.NamedText | BoxFlags.Marked | BoxFlags.AroundText);
    }
}
