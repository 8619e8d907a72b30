using System.Buffers;
using System.ComponentModel;
using System.Text;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Readers;

/// <summary>Takes texts from nodes in UTF-8, without making strings of them. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Utf8Reader
{
    // Above this a buffer is not kept for the next text.
    private const int MaxKept = 1 << 16;

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? t_buffer;

    /// <summary>The text of a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="kind">What of the node is taken.</param>
    /// <param name="excluded">The nodes that are left out with all that is inside of them, where they are inside of the node.</param>
    /// <param name="text">The text, in memory of its own.</param>
    /// <returns>Whether there is one: an empty text is none.</returns>
    public static bool TryReadText(Node node, TextKind kind, in NodeList excluded, out ReadOnlyMemory<byte> text)
    {
        ArrayBufferWriter<byte> buffer = t_buffer ??= new ArrayBufferWriter<byte>();
        node.WriteTextWithout(excluded.Inside(node).Rows, buffer, kind);
        text = Take(buffer);
        return text.Length > 0;
    }

    /// <summary>The value of an attribute, with each run of white space as one space and none at the ends.</summary>
    /// <param name="node">The element.</param>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    /// <param name="text">The value, in memory of its own.</param>
    /// <returns>Whether there is one: an empty value is none.</returns>
    public static bool TryReadAttribute(Node node, ReadOnlySpan<byte> lowerCaseName, out ReadOnlyMemory<byte> text)
    {
        text = default;
        if (!node.TryGetAttribute(lowerCaseName, out AttributeSlice value))
            return false;

        ArrayBufferWriter<byte> buffer = t_buffer ??= new ArrayBufferWriter<byte>();
        value.WriteTo(buffer);
        text = IsCollapsed(buffer.WrittenSpan)
            ? Take(buffer)
            : Encoding.UTF8.GetBytes(WhiteSpace.Collapse(Encoding.UTF8.GetString(Take(buffer).Span)));
        return text.Length > 0;
    }

    /// <summary>A text in UTF-8.</summary>
    /// <param name="text">The text.</param>
    public static ReadOnlyMemory<byte> Encode(string text) => Encoding.UTF8.GetBytes(text);

    private static ReadOnlyMemory<byte> Take(ArrayBufferWriter<byte> buffer)
    {
        byte[] taken = buffer.WrittenSpan.ToArray();
        buffer.ResetWrittenCount();
        if (buffer.Capacity > MaxKept)
            t_buffer = null;
        return taken;
    }

    /// <summary>Whether a value surely has no white space to be collapsed; what is not ASCII is not looked at closely.</summary>
    private static bool IsCollapsed(ReadOnlySpan<byte> text) =>
        System.Text.Ascii.IsValid(text)
        && !text.ContainsAnyInRange((byte)'\t', (byte)'\r')
        && text.IndexOf("  "u8) < 0
        && !text.StartsWith((byte)' ')
        && !text.EndsWith((byte)' ');
}
