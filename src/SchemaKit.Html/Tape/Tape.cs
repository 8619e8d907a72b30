using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// A page's nodes, as rows in document order, over its source. The layout of a row is told at <see cref="TapeRow"/>.
/// </summary>
internal sealed class Tape
{
    private TapeRow[]? _rows;

    /// <summary>Takes over rows from <see cref="ArrayPool{T}.Shared"/>.</summary>
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

    /// <summary>The places of texts that came from several; a text's row says which is its first.</summary>
    public TextSegment[] Segments { get; init; } = [];

    /// <summary>The later start tags of elements that have them, in source order.</summary>
    public MergedTag[] MergedTags { get; init; } = [];

    /// <summary>Whether the document is in quirks mode: classes and ids then match in any case.</summary>
    public bool IsQuirks { get; init; }

    /// <summary>Whether the content of <c>noscript</c> was taken as text.</summary>
    public bool Scripting { get; init; }

    /// <summary>The limits that were reached while it was built.</summary>
    public PageLimits LimitsReached { get; init; }

    public bool IsReleased => _rows is null;

    public ref readonly TapeRow this[int index] => ref _rows![index];

    /// <summary>Gives the rows back; a second time does nothing.</summary>
    public void Release()
    {
        if (Interlocked.Exchange(ref _rows, null) is { } rows)
            ReturnedBuffers.Return(rows);
    }
}
