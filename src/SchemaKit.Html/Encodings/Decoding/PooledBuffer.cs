using System.Buffers;

namespace SchemaKit.Html;

/// <summary>Bytes that grow in an array from the shared pool, to which disposal gives it back.</summary>
internal sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    /// <summary>The most bytes that an array can hold.</summary>
    public const int MaxLength = 0x7FFFFFC7;

    private byte[]? _array;
    private int _written;

    public PooledBuffer(int capacity)
    {
        _array = ArrayPool<byte>.Shared.Rent(capacity);
    }

    /// <summary>What was written so far; good until more is written, or until disposal.</summary>
    public ReadOnlyMemory<byte> WrittenMemory => Array.AsMemory(0, _written);

    /// <summary>How many bytes were written so far.</summary>
    public int WrittenCount => _written;

    private byte[] Array => _array ?? throw new ObjectDisposedException(nameof(PooledBuffer));

    public void Advance(int count)
    {
        if ((uint)count > (uint)(Array.Length - _written))
            throw new ArgumentOutOfRangeException(nameof(count));
        _written += count;
    }

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        int needed = Math.Max(sizeHint, 1);
        if (Array.Length - _written < needed)
            Grow(needed);
        return Array.AsMemory(_written);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Gives the array back; a second time does nothing.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _array, null) is { } array)
            ReturnedBuffers.Return(array);
    }

    private void Grow(int needed)
    {
        byte[] smaller = Array;
        byte[] larger = ArrayPool<byte>.Shared.Rent(
            Math.Max(checked(_written + needed), (int)Math.Min(2L * smaller.Length, MaxLength)));
        smaller.AsSpan(0, _written).CopyTo(larger);
        _array = larger;
        ReturnedBuffers.Return(smaller);
    }
}
