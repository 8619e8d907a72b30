using System.Buffers;

namespace SchemaKit.Html;

/// <summary>Writes code points as UTF-8 into a buffer writer; what was written counts once it is committed.</summary>
internal ref struct Utf8Writer
{
    /// <summary>The most bytes that a code point takes.</summary>
    private const int LongestSequence = 4;

    private readonly IBufferWriter<byte> _output;
    private Span<byte> _span;
    private int _written;

    public Utf8Writer(IBufferWriter<byte> output)
    {
        _output = output;
        _span = default;
        _written = 0;
    }

    /// <summary>Writes bytes that are UTF-8 already.</summary>
    public void Write(ReadOnlySpan<byte> utf8)
    {
        Reserve(utf8.Length);
        utf8.CopyTo(_span[_written..]);
        _written += utf8.Length;
    }

    /// <summary>Writes what the standard calls an error, in its error mode "replacement": U+FFFD.</summary>
    public void WriteError() => Write(0xFFFD);

    /// <summary>Writes what a byte that ends a sequence gave.</summary>
    /// <param name="codePoint">The code point, or 0: the sequence stands for nothing, which is an error.</param>
    /// <param name="trail">The byte.</param>
    /// <returns>
    /// Whether the byte is used up. An ASCII byte behind a lead byte that it makes no sense with is not: a tag that
    /// begins with it must not be lost.
    /// </returns>
    public bool WriteTrail(int codePoint, byte trail)
    {
        if (codePoint != 0)
        {
            Write(codePoint);
            return true;
        }

        WriteError();
        return trail >= 0x80;
    }

    /// <summary>Writes a code point that is no surrogate.</summary>
    public void Write(int codePoint)
    {
        Reserve(LongestSequence);
        Span<byte> bytes = _span[_written..];
        switch (codePoint)
        {
            case < 0x80:
                bytes[0] = (byte)codePoint;
                _written += 1;
                break;
            case < 0x800:
                bytes[1] = Continuation(codePoint);
                bytes[0] = (byte)(0xC0 | codePoint >> 6);
                _written += 2;
                break;
            case < 0x10000:
                bytes[2] = Continuation(codePoint);
                bytes[1] = Continuation(codePoint >> 6);
                bytes[0] = (byte)(0xE0 | codePoint >> 12);
                _written += 3;
                break;
            default:
                bytes[3] = Continuation(codePoint);
                bytes[2] = Continuation(codePoint >> 6);
                bytes[1] = Continuation(codePoint >> 12);
                bytes[0] = (byte)(0xF0 | codePoint >> 18);
                _written += 4;
                break;
        }
    }

    /// <summary>Hands what was written over to the buffer writer.</summary>
    public void Commit()
    {
        if (_written > 0)
            _output.Advance(_written);
        _span = default;
        _written = 0;
    }

    private static byte Continuation(int bits) => (byte)(0x80 | bits & 0x3F);

    private void Reserve(int count)
    {
        if (_span.Length - _written >= count)
            return;
        Commit();
        _span = _output.GetSpan(count);
    }
}
