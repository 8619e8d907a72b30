using System.Runtime.CompilerServices;
using SchemaKit.Html;

namespace SchemaKit.ArticleWords;

/// <summary>The line of text that is being read.</summary>
internal ref struct LineMeasure
{
    // No-break spaces that stand for a blank line are not many; each has up to six letters as it is written.
    private const int MaxBlank = 24;

    private readonly Tape _tape;
    private readonly ReadOnlySpan<byte> _source;

    private int _first;
    private int _length;
    private int _links;
    private int _strong;
    private bool _hasMark;
    private int _lengthAtBreak;

    // Where links and strong text end that the walk is in.
    private int _linkEnd;
    private int _strongEnd;

    // The last text that is in no link.
    private int _lastStart;
    private int _lastEnd;

    public LineMeasure(Tape tape)
    {
        _tape = tape;
        _source = tape.SourceBytes;
        Begin(0);
    }

    /// <summary>Whether there is anything but white space.</summary>
    public readonly bool HasText => _length > 0;

    /// <summary>Begins a line.</summary>
    /// <param name="row">The row that it begins at.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Begin(int row)
    {
        _first = row;
        _hasMark = false;
        _lengthAtBreak = -1;
        if (_length > 0)
            _length = _links = _strong = _lastStart = _lastEnd = 0;
    }

    /// <summary>Goes into an element that ends no line by itself.</summary>
    /// <param name="traits">What it is.</param>
    /// <param name="end">The row behind it.</param>
    /// <returns>Whether the line ends with it all the same: it is a line break behind another, and so the line is blank.</returns>
    public bool Enter(TextTraits traits, int end)
    {
        if (traits == TextTraits.Link)
            _linkEnd = Math.Max(_linkEnd, end);
        else if (traits == TextTraits.Strong)
            _strongEnd = Math.Max(_strongEnd, end);
        else if (traits == TextTraits.Break && _length == _lengthAtBreak)
            return true;
        else if (traits == TextTraits.Break)
            _lengthAtBreak = _length;
        return false;
    }

    /// <summary>Adds a text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int row, in TapeRow text)
    {
        if ((text.Flags & RowFlags.Spilled) == 0)
            Add(row, text.Start, text.End);
        else
            AddSegments(row, text);
    }

    private void AddSegments(int row, in TapeRow text)
    {
        TextSegment segment;
        int place = text.Extra;
        do
        {
            segment = _tape.Segments[place++];
            Add(row, segment.Start, segment.End);
        }
        while (!segment.IsLast);
    }

    /// <summary>Gives the line.</summary>
    /// <param name="end">The row behind it.</param>
    /// <param name="box">The box that it stands in.</param>
    /// <param name="line">The line.</param>
    public readonly void Take(int end, int box, out TextLine line)
    {
        line.First = _first;
        line.End = end;
        line.Box = box;
        line.Length = _length;
        line.Links = _links;
        line.Strong = _strong;
        line.HasMark = _hasMark;

        // The link behind a text that is cut off leads to the rest of it.
        line.IsCut = TextMeasure.IsCut(_source[_lastStart.._lastEnd]);
    }

    private void Add(int row, int start, int end)
    {
        int letters = TextMeasure.Count(_source, start, end, ref _hasMark);
        if (letters == 0 || (letters <= MaxBlank && TextMeasure.IsBlank(_source[start..end])))
            return;

        _length += letters;
        if (row < _linkEnd)
            _links += letters;
        else
            (_lastStart, _lastEnd) = (start, end);
        if (row < _strongEnd)
            _strong += letters;
    }
}
