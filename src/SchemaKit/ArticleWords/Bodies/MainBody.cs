using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.ArticleWords;

/// <summary>Makes the text of an article of the lines that stand in its box.</summary>
internal ref partial struct MainBody
{
    // A subhead of bold letters is shorter than that.
    private const int LongestSubhead = 100;

    private readonly Page _page;
    private readonly Span<TextBox> _boxes;
    private readonly Span<TextLine> _lines;
    private readonly int _main;
    private readonly bool _readsNoScript;

    // The lines inside of the box.
    private int _firstInside;
    private int _endInside;

    // What stands before the first line of prose, or behind the last one, must look like a sentence.
    private int _firstProse;
    private int _lastProse;

    private bool _hasParagraphs;
    private NormalizedText _text;
    private BodyBuilder _body;

    public MainBody(Page page, TextLines lines, int main, bool readsNoScript, Span<char> initial)
    {
        _page = page;
        _boxes = lines.Boxes;
        _lines = lines.Lines;
        _main = main;
        _readsNoScript = readsNoScript;
        _text = new NormalizedText(initial);
    }

    /// <summary>Reads the lines.</summary>
    /// <param name="paragraphs">Gets a node for each paragraph.</param>
    public void Read(ref NodeList paragraphs)
    {
        FindInside();
        FindProse();
        ReadSummaryAbove();
        for (int at = _firstInside; at < _endInside; at++)
        {
            if (!IsKept(_lines[at]))
                continue;

            int line = at;
            int first = Write(_lines[at]);
            while (ContinuesRow(line, at + 1))
            {
                _text.AddSpace();
                int next = Write(_lines[++at]);
                first = first < 0 ? next : first;
            }

            if (first >= 0)
                Add(line, first, ref paragraphs);
            _text.Clear();
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

    private void FindInside()
    {
        int at = 0;
        while (at < _lines.Length && !IsInside(_lines[at]))
            at++;
        _firstInside = at;
        while (at < _lines.Length && IsInside(_lines[at]))
            at++;
        _endInside = at;
    }

    private readonly bool IsInside(in TextLine line) => line.Box >= _main && _boxes[line.Box].Row < _boxes[_main].End;

    private void FindProse()
    {
        _firstProse = int.MaxValue;
        _lastProse = -1;
        for (int at = _firstInside; at < _endInside; at++)
        {
            if (!IsKept(_lines[at]) || !_lines[at].IsProse || _boxes[_lines[at].Box].Is(BoxFlags.Heading))
                continue;
            _firstProse = Math.Min(_firstProse, at);
            _lastProse = at;
        }

        // A table, or a few words: then it is all there is.
        if (_lastProse < 0)
            (_firstProse, _lastProse) = (0, _lines.Length);
    }

    /// <summary>Whether a line inside of the box is read.</summary>
    private readonly bool IsKept(in TextLine line)
    {
        ref TextBox box = ref _boxes[line.Box];
        return (!line.IsLink || IsCell(box)) && !box.Is(BoxFlags.LeftOut) && !IsTitle(box);
    }

    private static bool IsTitle(in TextBox box) => box.Tag == TagId.H1 && box.Is(BoxFlags.Title);

    /// <summary>Adds what was written.</summary>
    /// <param name="at">The line.</param>
    /// <param name="first">The row of its first text.</param>
    /// <param name="paragraphs">Gets the node, if it is a paragraph.</param>
    private void Add(int at, int first, ref NodeList paragraphs)
    {
        ref TextLine line = ref _lines[at];
        ref TextBox box = ref _boxes[line.Box];
        bool isSentence = LineText.IsSentence(_text.Written);
        bool isOutside = at < _firstProse || at > _lastProse;
        if (box.Is(BoxFlags.Heading) || (!isOutside && !isSentence && IsBold(line) && !box.Is(BoxFlags.List) && !IsCell(box)))
        {
            _body.BeginSection(_text.ToString());
        }
        else if (!_hasParagraphs && (line.IsProse || isSentence) && IsNamedSummary(ref box))
        {
            _body.AddSummary(_text.ToString());
        }
        else if (!isOutside || isSentence)
        {
            _hasParagraphs = true;
            _body.AddParagraph(_text.ToString());
            paragraphs.Add(_page[box.Lines == 1 && line.First == box.Row + 1 && line.Box != _main ? box.Row : first]);
        }
    }

    private readonly bool IsNamedSummary(ref TextBox box)
    {
        PartReader.Read(_page.Tape, ref box);
        return box.Is(BoxFlags.NamedSummary);
    }

    private static bool IsBold(in TextLine line) => line.Strong * 10L >= line.Length * 9L && line.Length <= LongestSubhead;

    private int Write(in TextLine line) => LineWriter.Add(_page, line, _readsNoScript, ref _text);
}
