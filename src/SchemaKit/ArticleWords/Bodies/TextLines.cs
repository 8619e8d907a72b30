using System.Runtime.CompilerServices;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>The lines of text of a page, and the boxes that they stand in, found in one walk over its rows.</summary>
internal sealed partial class TextLines
{
    private KeptBuffer<TextBox> _boxes;
    private KeptBuffer<TextLine> _lines;

    /// <summary>The boxes that have text, in document order. The first is the page, if it has any.</summary>
    public Span<TextBox> Boxes => _boxes.Span;

    /// <summary>The lines, in document order.</summary>
    public Span<TextLine> Lines => _lines.Span;

    /// <summary>Finds the lines of a page.</summary>
    /// <param name="page">The page.</param>
    /// <param name="readsNoScript">Whether what is for browsers without scripts is read as well.</param>
    public void Gather(Page page, bool readsNoScript)
    {
        Clear();
        Tape tape = page.Tape;
        TagId read = readsNoScript ? TagId.NoScript : TagId.Other;
        LineMeasure line = new(tape);
        ReadOnlySpan<TapeRow> rows = tape.Rows;
        int end = rows.Length;
        int boxEnd = end;
        Open(rows[0], row: 0, TextTraits.None);
        for (int row = 1; row < end;)
        {
            for (; row >= boxEnd; boxEnd = CloseBox())
                EndLine(ref line, row, row);

            ref readonly TapeRow current = ref rows[row];
            if (current.Kind == NodeKind.Text)
            {
                line.Add(row++, current);
                continue;
            }

            TextTraits traits = current.Kind == NodeKind.Element ? TextTags.Of(current.Tag) : TextTraits.Unread;
            if ((traits & TextTraits.Unread) != 0 && (current.Tag != read || current.Kind != NodeKind.Element))
            {
                row = current.SubtreeEnd;
                continue;
            }

            if ((traits & TextTraits.Box) != 0)
            {
                EndLine(ref line, row, row + 1);
                Open(current, row, traits);
                boxEnd = current.SubtreeEnd;
            }
            else if (traits != TextTraits.None && line.Enter(traits, current.SubtreeEnd))
            {
                EndLine(ref line, row, row + 1);
            }

            row++;
        }

        EndLine(ref line, end, end);
        _openCount = _madeCount = 0;
    }

    /// <summary>Forgets the page, and gives memory back.</summary>
    public void Clear()
    {
        _boxes.Clear();
        _lines.Clear();
        if (_open.Length > MostKept)
            _open = new OpenBox[FirstCapacity];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EndLine(ref LineMeasure line, int end, int next)
    {
        // Most boxes begin or end beside others.
        if (line.HasText)
            AddLine(line, end);
        line.Begin(next);
    }

    private void AddLine(in LineMeasure line, int end)
    {
        MakeBoxes();
        int box = _open[_openCount - 1].Place;
        _boxes.Span[box].Lines++;
        line.Take(end, box, out _lines.Add());
    }
}
