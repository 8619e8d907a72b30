namespace SchemaKit.Html;

/// <summary>
/// A page's nodes, as rows in document order, over its source. The layout of a row is told at <see cref="TapeRow"/>.
/// </summary>
internal sealed class Tape
{
    private TapeRow[]? _rows;

    public Tape(ReadOnlyMemory<byte> source, TapeRow[] rows, int count)
    {
        Source = source;
        _rows = rows;
        Count = count;
    }

    /// <summary>The source in UTF-8 that the rows' slices are of.</summary>
    public ReadOnlyMemory<byte> Source { get; }

    /// <summary>How many rows there are.</summary>
    public int Count { get; }

    public bool IsReleased => _rows is null;

    public ref readonly TapeRow this[int index] => ref _rows![index];

    public void Release() => _rows = null;
}
