using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Joins what the selectors for a text matched, in one walk over the rows in document order.</summary>
internal ref struct SelectedBody
{
    private readonly Page _page;
    private readonly Tape _tape;
    private readonly ReadOnlySpan<int> _allSummary;
    private readonly ReadOnlySpan<int> _allExcluded;

    // What of each list stands behind the place that the walk is at.
    private ReadOnlySpan<int> _subheads;
    private ReadOnlySpan<int> _summary;
    private ReadOnlySpan<int> _excluded;

    // The paragraph that is being read: its text, the row that stands for it (-1 until there is text), and how long it was at the last br.
    private NormalizedText _text;
    private int _begin;
    private int _lengthAtBreak;

    private BodyBuilder _body;

    public SelectedBody(
        Page page, ReadOnlySpan<int> subheads, ReadOnlySpan<int> summary, ReadOnlySpan<int> excluded, Span<char> initial)
    {
        _page = page;
        _tape = page.Tape;
        _subheads = subheads;
        _summary = _allSummary = summary;
        _excluded = _allExcluded = excluded;
        _text = new NormalizedText(initial);
    }

    /// <summary>Reads the summary.</summary>
    public void ReadSummary()
    {
        ReadOnlySpan<int> excluded = _allExcluded;
        int taken = 0;
        foreach (int row in _allSummary)
        {
            taken = Math.Max(taken, EndOfPassed(ref excluded, row));
            if (row < taken)
                continue;

            _body.AddSummary(ReadWhole(row, excluded));
            taken = _tape[row].SubtreeEnd;
        }
    }

    /// <summary>Reads paragraphs and headlines.</summary>
    /// <param name="paragraphs">The rows of the paragraphs.</param>
    /// <param name="found">Gets a node for each paragraph.</param>
    public void ReadText(ReadOnlySpan<int> paragraphs, ref NodeList found)
    {
        // What stands before it is read, or left out.
        int taken = 0;
        while (!paragraphs.IsEmpty)
        {
            bool isHeadline = !_subheads.IsEmpty && _subheads[0] <= paragraphs[0];
            int row = isHeadline ? _subheads[0] : paragraphs[0];
            if (isHeadline)
                _subheads = _subheads[1..];
            else
                paragraphs = paragraphs[1..];

            taken = Math.Max(taken, EndOfPassed(ref _excluded, row));
            taken = Math.Max(taken, EndOfPassed(ref _summary, row));
            if (row < taken)
                continue;

            taken = _tape[row].SubtreeEnd;
            if (isHeadline)
                _body.BeginSection(ReadWhole(row, _excluded));
            else
                ReadParagraph(row, ref found);
        }
    }

    /// <summary>Gives what was read.</summary>
    public bool TryTake([MaybeNullWhen(false)] out ArticleBody body) => _body.TryTake(out body);

    /// <summary>Gives the buffers back.</summary>
    public void Dispose()
    {
        _text.Dispose();
        _body.Dispose();
    }

    /// <summary>Goes on in a list to what stands behind a row.</summary>
    /// <returns>Where those end that begin at the row or before it.</returns>
    private readonly int EndOfPassed(ref ReadOnlySpan<int> rows, int row)
    {
        int end = 0;
        for (; !rows.IsEmpty && rows[0] <= row; rows = rows[1..])
            end = Math.Max(end, _tape[rows[0]].SubtreeEnd);
        return end;
    }

    /// <summary>Reads a paragraph, or several where blank lines and headlines cut it.</summary>
    private void ReadParagraph(int node, ref NodeList found)
    {
        int end = _tape[node].SubtreeEnd;
        int open = _begin = node;
        for (int row = node; row < end;)
        {
            for (; open != node && _tape[open].SubtreeEnd <= row; open = _tape[open].Parent)
                NodeText.AddEdge(_tape[open], ref _text);

            ref readonly TapeRow current = ref _tape[row];
            if (TryCut(row, ref found) || (row != node && NodeText.IsLeftOut(current)))
            {
                row = current.SubtreeEnd;
                continue;
            }

            if (current.Kind == NodeKind.Element)
            {
                if (current.Tag == TagId.Br)
                    BreakLine(ref found);
                NodeText.AddEdge(current, ref _text);
                open = row;
            }
            else if (row == node || current.Kind == NodeKind.Text)
            {
                AddText(row);
            }

            row++;
        }

        EndParagraph(ref found);
    }

    /// <summary>Takes what stands in a paragraph and is no part of it.</summary>
    /// <returns>Whether the row is that.</returns>
    private bool TryCut(int row, ref NodeList found)
    {
        if (ExcludedRows.StandsFirst(ref _excluded, row) || ExcludedRows.StandsFirst(ref _summary, row))
        {
            NodeText.AddEdge(_tape[row], ref _text);
            return true;
        }

        if (!ExcludedRows.StandsFirst(ref _subheads, row))
            return false;

        EndParagraph(ref found);
        _body.BeginSection(ReadWhole(row, _excluded));
        return true;
    }

    /// <summary>Ends the paragraph where there is nothing but white space since the last line break: the line is blank.</summary>
    private void BreakLine(ref NodeList found)
    {
        if (_text.Written.Length == _lengthAtBreak)
            EndParagraph(ref found);
        _lengthAtBreak = _text.Written.Length;
    }

    private void AddText(int row)
    {
        NodeText.AddData(_tape, row, ref _text);
        if (_begin < 0 && !_text.Written.IsEmpty)
            _begin = row;
    }

    private void EndParagraph(ref NodeList found)
    {
        if (!_text.Written.IsEmpty)
        {
            _body.AddParagraph(_text.ToString());
            found.Add(_page[_begin]);
            _begin = -1;
        }

        _text.Clear();
        _lengthAtBreak = -1;
    }

    /// <summary>The text of a headline, or of a paragraph of the summary.</summary>
    /// <param name="row">Its row.</param>
    /// <param name="excluded">What is left out from there on.</param>
    private readonly string ReadWhole(int row, ReadOnlySpan<int> excluded) =>
        _page[row].GetTextWithout(excluded, TextKind.Normalized);
}
