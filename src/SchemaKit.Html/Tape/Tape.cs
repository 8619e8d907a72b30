using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace SchemaKit.Html;

/// <summary>
/// A page's nodes, as rows in document order, over its source. The layout of a row is told at <see cref="TapeRow"/>.
/// </summary>
internal sealed class Tape
{
    private readonly byte[]? _array;
    private readonly int _arrayOffset;
    private readonly int _count;

    /// <summary>The rows; none when they were given back.</summary>
    private TapeRow[] _rows;

    /// <summary>Takes over rows from <see cref="ArrayPool{T}.Shared"/>.</summary>
    public Tape(ReadOnlyMemory<byte> source, TapeRow[] rows, int count)
    {
        Source = source;
        _rows = rows;
        _count = count;
        if (MemoryMarshal.TryGetArray(source, out ArraySegment<byte> segment))
            (_array, _arrayOffset) = (segment.Array, segment.Offset);
    }

    /// <summary>The source in UTF-8 that the rows' slices are of.</summary>
    public ReadOnlyMemory<byte> Source { get; }

    /// <summary>The bytes of <see cref="Source"/>, which is an array nearly always, at less cost.</summary>
    public ReadOnlySpan<byte> SourceBytes =>
        _array is null ? Source.Span : new ReadOnlySpan<byte>(_array, _arrayOffset, Source.Length);

    /// <summary>How many rows there are.</summary>
    /// <exception cref="ObjectDisposedException">The rows were given back.</exception>
    public int Count
    {
        get
        {
            ThrowIfReleased();
            return _count;
        }
    }

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

    /// <summary>The rows, for walks over all of them; good until they are given back.</summary>
    /// <exception cref="ObjectDisposedException">The rows were given back.</exception>
    public ReadOnlySpan<TapeRow> Rows
    {
        get
        {
            ThrowIfReleased();
            return _rows.AsSpan(0, _count);
        }
    }

    /// <summary>The row of a node.</summary>
    /// <exception cref="ObjectDisposedException">The rows were given back.</exception>
    public ref readonly TapeRow this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            // Who asks for a row that is not there asks too late; the check that any array makes tells it.
            TapeRow[] rows = _rows;
            if ((uint)index >= (uint)rows.Length)
                throw Released();
            return ref rows[index];
        }
    }

    /// <summary>The first element from a row on, in document order, without what is in templates.</summary>
    /// <returns>Its row; <paramref name="end"/> or more if there is none before that.</returns>
    public int FindElement(int start, int end)
    {
        while (start < end && this[start].Kind is not NodeKind.Element and NodeKind kind)
            start = kind == NodeKind.TemplateContents ? this[start].SubtreeEnd : start + 1;
        return start;
    }

    /// <summary>Gives the rows back; a second time does nothing.</summary>
    public void Release()
    {
        TapeRow[] rows = Interlocked.Exchange(ref _rows, []);
        if (rows.Length > 0)
            ReturnedBuffers.Return(rows);
    }

    /// <exception cref="ObjectDisposedException">The rows were given back.</exception>
    public void ThrowIfReleased()
    {
        if (_rows.Length == 0)
            throw Released();
    }

    private static ObjectDisposedException Released() => new(nameof(Page));
}
