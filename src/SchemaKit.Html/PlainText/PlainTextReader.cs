namespace SchemaKit.Html;

/// <summary>
/// Builds the tree of a plain text: a line is a <c>p</c>, a run of bulleted lines is a <c>ul</c> of <c>li</c>.
/// </summary>
internal ref struct PlainTextReader
{
    private readonly ReadOnlySpan<byte> _text;
    private readonly TapeBuilder _tape;
    private readonly int _body;

    /// <summary>The list that a bulleted line belongs to; blank lines do not end it, other lines do.</summary>
    private int _list;

    /// <summary>Whether the line before was a bullet alone, so that this one is its item.</summary>
    private bool _isBulletOpen;

    private PlainTextReader(ReadOnlySpan<byte> text, TapeBuilder tape)
    {
        _text = text;
        _tape = tape;
        int html = CreateElement(TagId.Html, TapeBuilder.Document, 0, text.Length);
        CreateElement(TagId.Head, html, 0, 0);
        _body = CreateElement(TagId.Body, html, 0, text.Length);
    }

    /// <summary>Makes the tape of a text.</summary>
    /// <param name="text">The text, in UTF-8 without a byte order mark.</param>
    public static Tape Read(ReadOnlyMemory<byte> text)
    {
        TapeBuilder tape = new();
        tape.Start(text);
        PlainTextReader reader = new(text.Span, tape);
        reader.ReadLines();
        return tape.Write();
    }

    private void ReadLines()
    {
        for (int start = 0; start < _text.Length;)
        {
            // CR LF ends a line, and an empty one behind it, which makes no difference.
            int length = _text[start..].IndexOfAny((byte)'\r', (byte)'\n');
            int end = length < 0 ? _text.Length : start + length;
            (int lineStart, int lineEnd) = WhiteSpace.Trim(_text, start, end);
            ReadLine(lineStart, lineEnd);
            start = end + 1;
        }
    }

    private void ReadLine(int start, int end)
    {
        if (start == end)
        {
            _isBulletOpen = false;
            return;
        }

        int bulletLength = Bullet.LengthAtStart(_text[start..end]);
        if (bulletLength == end - start)
        {
            _isBulletOpen = true;
            return;
        }

        if (bulletLength > 0 || _isBulletOpen)
        {
            AddItem(start + bulletLength, end);
        }
        else
        {
            _list = TapeBuilder.None;
            AddBlock(TagId.P, _body, start, end);
        }

        _isBulletOpen = false;
    }

    private void AddItem(int start, int end)
    {
        if (_list == TapeBuilder.None)
            _list = CreateElement(TagId.Ul, _body, start, end);
        AddBlock(TagId.Li, _list, start, end);
        _tape.Close(_list, end);
    }

    private readonly void AddBlock(TagId tag, int parent, int start, int end)
    {
        int block = CreateElement(tag, parent, start, end);
        _tape.InsertText(block, TapeBuilder.None, start, end, isRaw: true);
    }

    private readonly int CreateElement(TagId tag, int parent, int start, int end)
    {
        int element = _tape.CreateElement(tag, ElementNamespace.Html, start, start, isImplied: true);
        _tape.Append(parent, element);
        _tape.Close(element, end);
        return element;
    }
}
