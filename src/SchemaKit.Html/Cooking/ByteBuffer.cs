using System.Buffers;

namespace SchemaKit.Html;

/// <summary>A growing run of bytes that starts on the stack and goes on in pooled memory.</summary>
internal ref struct ByteBuffer
{
    private byte[]? _pooled;
    private Span<byte> _bytes;
    private int _length;

    public ByteBuffer(Span<byte> initial)
    {
        _pooled = null;
        _bytes = initial;
        _length = 0;
    }

    public readonly ReadOnlySpan<byte> Written => _bytes[.._length];

    public void Append(byte value)
    {
        if (_length == _bytes.Length)
            Grow(1);
        _bytes[_length++] = value;
    }

    public void Append(scoped ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _bytes.Length - _length)
            Grow(bytes.Length);
        bytes.CopyTo(_bytes[_length..]);
        _length += bytes.Length;
    }

    /// <summary>Appends a string in UTF-8.</summary>
    public void Append(string text)
    {
        int most = text.Length * 3;
        if (most > _bytes.Length - _length)
            Grow(most);
        _length += Utf8.GetBytes(text.AsSpan(), _bytes[_length..]);
    }

    /// <summary>Puts the ASCII letters from a place on in lower case.</summary>
    public readonly void ToLowerCase(int start)
    {
        foreach (ref byte value in _bytes[start.._length])
            value = Ascii.ToLower(value);
    }

    public void Clear() => _length = 0;

    public override readonly string ToString() => Utf8.GetString(Written);

    public void Dispose()
    {
        if (_pooled is not null)
            ArrayPool<byte>.Shared.Return(_pooled);
        this = default;
    }

    private void Grow(int more)
    {
        byte[] grown = ArrayPool<byte>.Shared.Rent(Math.Max(_length + more, _bytes.Length * 2));
        Written.CopyTo(grown);
        if (_pooled is not null)
            ArrayPool<byte>.Shared.Return(_pooled);
        _bytes = _pooled = grown;
    }
}
