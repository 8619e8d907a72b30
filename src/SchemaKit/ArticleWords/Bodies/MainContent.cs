using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the element of a page that the text of its article stands in.</summary>
/// <remarks>
/// Each line of text is worth something, as much as it is long where it reads like running text, less than nothing where it is a link or a
/// scrap. The article is the box with the greatest sum, once what is beside the text by its looks, its names or its place is taken off.
/// </remarks>
internal ref partial struct MainContent
{
    // Boxes with less are not worth that their names are looked at.
    private const int Little = 40;

    private readonly Tape _tape;
    private readonly Span<TextBox> _boxes;
    private readonly Span<TextLine> _lines;

    // All prose of the page.
    private int _prose;

    public MainContent(Page page, TextLines lines)
    {
        _tape = page.Tape;
        _boxes = lines.Boxes;
        _lines = lines.Lines;
    }

    /// <summary>Finds the box.</summary>
    /// <returns>Its place among all; -1 where there is none.</returns>
    public int Find()
    {
        if (_lines.IsEmpty)
            return -1;
        foreach (ref TextLine line in _lines)
            AddLine(line);
        MarkTitle();

        int best = -1;
        int bestGain = 0;
        int believed = 0;
        for (int doubt = 0; doubt <= MostDoubt && (best < 0 || IsLittle(bestGain, doubt)); doubt++)
        {
            AddUp(doubt);
            if (FindBest() is >= 0 and int found && _boxes[found].Gain > bestGain)
                (best, bestGain, believed) = (found, _boxes[found].Gain, doubt);
            else if (best >= 0)
                AddUp(believed);
        }

        return best < 0 ? FindMarked() : Narrow(FindFirst(best));
    }

    private void AddLine(in TextLine line)
    {
        ref TextBox box = ref _boxes[line.Box];
        box.Length += line.Length;
        box.Links += line.Links;
        if (line.IsTitle)
            box.Titles++;
        if (box.Is(BoxFlags.Beside | BoxFlags.Heading))
            return;

        if (line.IsProse)
        {
            box.OwnGain += box.Is(BoxFlags.List) ? line.Plain / 2 : line.Plain;
            box.Prose += line.Length;
            box.OwnProse += line.Length;
            box.ProseLines++;
            box.CutLines += line.IsCut ? 1 : 0;
            _prose += line.Length;
        }
        else if (line.Links * 2L > line.Length)
        {
            box.OwnGain -= 10 + Math.Min(line.Links, 50);
        }
        else
        {
            box.OwnGain += box.Tag == TagId.P && line.HasMark ? line.Plain / 2 : -5;
        }
    }

    private readonly void MarkTitle()
    {
        foreach (ref TextLine line in _lines)
        {
            if (_boxes[line.Box].Tag != TagId.H1)
                continue;
            for (int box = line.Box; box >= 0; box = _boxes[box].Parent)
                _boxes[box].Flags |= BoxFlags.Title;
            return;
        }
    }

    private readonly int FindBest()
    {
        int best = -1;
        int gain = 0;
        for (int at = 1; at < _boxes.Length; at++)
        {
            ref TextBox box = ref _boxes[at];
            box.Flags |= _boxes[box.Parent].Flags & BoxFlags.LeftOut;
            if (box.Gain > 0 && box.Gain >= gain && !box.Is(BoxFlags.LeftOut) && TextTags.Containers.Contains(box.Tag))
            {
                best = at;
                gain = box.Gain;
            }
        }

        return best;
    }

    /// <summary>Where nothing reads like an article, be it one of tables and links, what is marked as its text.</summary>
    private readonly int FindMarked()
    {
        for (int at = 1; at < _boxes.Length; at++)
        {
            if (!TextTags.Containers.Contains(_boxes[at].Tag))
                continue;
            PartReader.Read(_tape, ref _boxes[at]);
            if (_boxes[at].Is(BoxFlags.Marked))
                return at;
        }

        return -1;
    }

    /// <summary>
    /// Of several articles, as a page has them that goes on with the next one, the one with the title of the page.
    /// </summary>
    private readonly int FindFirst(int best)
    {
        const int Enough = 150;
        int first = -1;
        int others = 0;
        for (int at = 1; at < _boxes.Length; at++)
        {
            ref TextBox box = ref _boxes[at];
            if (box.Tag != TagId.Article || box.Gain < Enough || box.Is(BoxFlags.LeftOut))
                continue;
            if (box.Is(BoxFlags.Title))
                first = at;
            else if (first < 0 || box.Row >= _boxes[first].End)
                others++;
        }

        bool isAround = first >= 0 && _boxes[first].Row <= _boxes[best].Row && _boxes[best].End <= _boxes[first].End;
        return first >= 0 && !isAround && others > 0 && _boxes[first].Gain * 6L >= _boxes[best].Gain ? first : best;
    }

    /// <summary>Goes on into the box inside that has nearly all of the text.</summary>
    private readonly int Narrow(int best)
    {
        const int NearlyAll = 92;
        const int EnoughWhereNamed = 75;
        int narrow = best;
        for (int at = best + 1; at < _boxes.Length && _boxes[at].Row < _boxes[narrow].End; at++)
        {
            ref TextBox box = ref _boxes[at];
            if (box.Is(BoxFlags.LeftOut) || !TextTags.Containers.Contains(box.Tag))
                continue;
            int share = box.Is(BoxFlags.NamedText | BoxFlags.Marked) ? EnoughWhereNamed : NearlyAll;
            if (box.Gain * 100L > (long)_boxes[best].Gain * share)
                narrow = at;
        }

        return narrow;
    }
}
