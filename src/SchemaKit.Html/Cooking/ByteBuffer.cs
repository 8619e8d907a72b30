namespace SchemaKit.Html;

/// <summary>Text in UTF-8 that is being written.</summary>
internal ref struct ByteBuffer
{
    private GrowingBuffer<byte> _bytes;

    public ByteBuffer(Span<byte> initial) => _bytes = new GrowingBuffer<byte>(initial);

    public readonly ReadOnlySpan<byte> Written => _bytes.Written;

    public void Append(byte value) => _bytes.Append(value);

    public void Append(scoped ReadOnlySpan<byte> bytes) => _bytes.Append(bytes);

    /// <summary>Appends a string in UTF-8.</summary>
    public void Append(string text) =>
        _bytes.Advance(Utf8.GetBytes(text.AsSpan(), _bytes.Reserve(text.Length * 3)));

    /// <summary>Puts the ASCII letters from a place on in lower case.</summary>
    public readonly void ToLowerCase(int start)
    {
        foreach (ref byte value in _bytes.Written[start..])
            value = Ascii.ToLower(value);
    }

    public void Clear() => _bytes.Clear();

    public override readonly string ToString() => Utf8.GetString(Written);

    public void Dispose() => _bytes.Dispose();
}
