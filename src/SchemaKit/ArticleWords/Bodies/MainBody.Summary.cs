namespace SchemaKit.ArticleWords;

internal ref partial struct MainBody
{
    // How far above the text a summary is looked for, where no title is.
    private const int MostLinesAbove = 24;

    // In letters: what is named a summary must be as long; what is not, and does not end as sentences do, as long as that.
    private const int ShortestSummary = 30;
    private const int SurelySummary = 120;

    /// <summary>
    /// Reads what stands above the box of the text, below the title, and is named a summary, or is as long as a sentence and named nothing
    /// else.
    /// </summary>
    private void ReadSummaryAbove()
    {
        int end = 0;
        while (end < _lines.Length && _lines[end].End <= _boxes[_main].Row)
            end++;
        int start = end;
        while (start > 0 && end - start < MostLinesAbove && !IsTitle(_boxes[_lines[start - 1].Box]))
            start--;

        bool isBelowTitle = start > 0 && IsTitle(_boxes[_lines[start - 1].Box]);
        for (int at = start; at < end; at++)
        {
            ref TextLine line = ref _lines[at];
            if (line.Links * 5L > line.Length || line.Length < ShortestSummary || IsOut(line.Box, out bool isNamed))
                continue;
            if (!isNamed && !(isBelowTitle && line.IsProse))
                continue;
            if (Write(line) >= 0 && (isNamed ? _text.Written.Length >= ShortestSummary : IsLikeSummary()))
                _body.AddSummary(_text.ToString());
            _text.Clear();
        }
    }

    private readonly bool IsLikeSummary() =>
        LineText.IsSentence(_text.Written) ? _text.Written.Length >= ShortestSummary : _text.Written.Length >= SurelySummary;

    /// <summary>Whether a box above the text, or what it stands in beside the text, is named as something else.</summary>
    /// <param name="at">The box.</param>
    /// <param name="isNamed">Whether it is named a summary.</param>
    private readonly bool IsOut(int at, out bool isNamed)
    {
        isNamed = false;
        for (; at >= 0 && _boxes[at].End <= _boxes[_main].Row; at = _boxes[at].Parent)
        {
            ref TextBox box = ref _boxes[at];
            PartReader.Read(_page.Tape, ref box);
            if (box.Is(BoxFlags.NamedBeside | BoxFlags.Hidden | BoxFlags.Beside))
                return true;
            isNamed |= box.Is(BoxFlags.NamedSummary);
        }

        return false;
    }
}
