using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.StructuredData;

/// <summary>Gives the text of scripts in UTF-8, as a rule without a copy.</summary>
internal sealed class ScriptBytes
{
    // Above this the buffer is not kept for the next page.
    private const int MaxKept = 1 << 16;

    private ArrayBufferWriter<byte> _buffer = new();

    /// <summary>The text of a script.</summary>
    /// <param name="script">The script.</param>
    /// <param name="isOfPage">Whether it is memory of the page; else it is good until the next script is read.</param>
    public ReadOnlyMemory<byte> Read(Node script, out bool isOfPage)
    {
        isOfPage = script.TryGetUtf8Text(out ReadOnlyMemory<byte> text, TextKind.Raw);
        if (isOfPage)
            return text;

        _buffer.ResetWrittenCount();
        script.WriteText(_buffer, TextKind.Raw);
        return _buffer.WrittenMemory;
    }

    /// <summary>Gives back what a large script took.</summary>
    public void Trim()
    {
        if (_buffer.Capacity > MaxKept)
            _buffer = new ArrayBufferWriter<byte>();
    }
}
