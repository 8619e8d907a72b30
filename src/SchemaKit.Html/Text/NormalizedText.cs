namespace SchemaKit.Html;

/// <summary>Writes text as a reader of the page sees it: white space collapsed, lines trimmed, no line empty.</summary>
internal ref struct NormalizedText
{
    private GrowingBuffer<char> _written;
    private Separator _pending;

    public NormalizedText(Span<char> initial) => _written = new GrowingBuffer<char>(initial);

    private enum Separator : byte
    {
        None,
        Space,
        LineFeed,
    }

    public readonly ReadOnlySpan<char> Written => _written.Written;

    /// <summary>Says that what follows stands on another line.</summary>
    public void BreakLine() => _pending = Separator.LineFeed;

    /// <summary>Says that what follows stands apart.</summary>
    public void AddSpace()
    {
        if (_pending == Separator.None)
            _pending = Separator.Space;
    }

    /// <summary>Adds text that is decoded already.</summary>
    public void Add(scoped ReadOnlySpan<byte> utf8)
    {
        while (!utf8.IsEmpty)
        {
            int length = WhiteSpace.LengthAtStart(utf8);
            if (length > 0)
            {
                AddSpace();
            }
            else
            {
                length = WhiteSpace.FindUncollapsed(utf8);
                AddWords(utf8[..length]);
            }

            utf8 = utf8[length..];
        }
    }

    /// <summary>Begins anew, in the same memory.</summary>
    public void Clear()
    {
        _written.Clear();
        _pending = Separator.None;
    }

    public override readonly string ToString() => Written.ToString();

    public void Dispose() => _written.Dispose();

    private void AddWords(scoped ReadOnlySpan<byte> utf8)
    {
        Separate();
        _written.Advance(Utf8.GetChars(utf8, _written.Reserve(utf8.Length)));
    }

    private void Separate()
    {
        if (_pending == Separator.None)
            return;
        if (!_written.Written.IsEmpty)
            _written.Append(_pending == Separator.LineFeed ? '\n' : ' ');
        _pending = Separator.None;
    }
}
