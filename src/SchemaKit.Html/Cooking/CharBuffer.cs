using System.Buffers;

namespace SchemaKit.Html;

/// <summary>A growing run of characters that starts on the stack and goes on in pooled memory.</summary>
internal ref struct CharBuffer
{
    private char[]? _pooled;
    private Span<char> _chars;
    private int _length;

    public CharBuffer(Span<char> initial)
    {
        _pooled = null;
        _chars = initial;
        _length = 0;
    }

    public readonly ReadOnlySpan<char> Written => _chars[.._length];

    public void Append(char value)
    {
        if (_length == _chars.Length)
            Grow(1);
        _chars[_length++] = value;
    }

    /// <summary>Makes room behind what is written; <see cref="Advance"/> says how much of it was used.</summary>
    public Span<char> Reserve(int count)
    {
        if (count > _chars.Length - _length)
            Grow(count);
        return _chars.Slice(_length, count);
    }

    public void Advance(int count) => _length += count;

    public override readonly string ToString() => Written.ToString();

    public void Dispose()
    {
        if (_pooled is not null)
            ArrayPool<char>.Shared.Return(_pooled);
        this = default;
    }

    private void Grow(int more)
    {
        char[] grown = ArrayPool<char>.Shared.Rent(Math.Max(_length + more, _chars.Length * 2));
        Written.CopyTo(grown);
        if (_pooled is not null)
            ArrayPool<char>.Shared.Return(_pooled);
        _chars = _pooled = grown;
    }
}
