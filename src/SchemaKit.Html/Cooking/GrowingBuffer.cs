using System.Buffers;

namespace SchemaKit.Html;

/// <summary>A growing run of values that starts on the stack and goes on in pooled memory.</summary>
internal ref struct GrowingBuffer<T>
    where T : unmanaged
{
    private T[]? _pooled;
    private Span<T> _values;
    private int _length;

    public GrowingBuffer(Span<T> initial)
    {
        _pooled = null;
        _values = initial;
        _length = 0;
    }

    public readonly Span<T> Written => _values[.._length];

    public void Append(T value)
    {
        if (_length == _values.Length)
            Grow(1);
        _values[_length++] = value;
    }

    public void Append(scoped ReadOnlySpan<T> values)
    {
        values.CopyTo(Reserve(values.Length));
        _length += values.Length;
    }

    /// <summary>Makes room behind what is written; <see cref="Advance"/> says how much of it was used.</summary>
    /// <returns>The room: as much as was asked for, or more.</returns>
    public Span<T> Reserve(int count)
    {
        if (count > _values.Length - _length)
            Grow(count);
        return _values[_length..];
    }

    public void Advance(int count) => _length += count;

    public void Clear() => _length = 0;

    public void Dispose()
    {
        if (_pooled is not null)
            ReturnedBuffers.Return(_pooled);
        this = default;
    }

    private void Grow(int more)
    {
        T[] grown = ArrayPool<T>.Shared.Rent(Math.Max(_length + more, _values.Length * 2));
        Written.CopyTo(grown);
        if (_pooled is not null)
            ReturnedBuffers.Return(_pooled);
        _values = _pooled = grown;
    }
}
