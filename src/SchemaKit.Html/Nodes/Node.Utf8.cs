using System.Buffers;

namespace SchemaKit.Html;

public readonly partial struct Node
{
    /// <summary>
    /// Gives the node's text as a slice of <see cref="Page.Source"/>, where the source has it as it reads: in one
    /// piece, with nothing to be decoded, collapsed or left out inside of it, and well-formed. Nothing is copied.
    /// </summary>
    /// <remarks>
    /// That is so for most headings, paragraphs without links, scripts and the like. Where it is not, use <see
    /// cref="WriteText"/>. <see cref="TextKind.InnerHtml"/> is always made anew; for the markup as the page has it, see
    /// <see cref="Source"/>.
    /// </remarks>
    /// <param name="text">
    /// The text in UTF-8, what <see cref="GetText"/> gives as a string; good as long as the page is not disposed.
    /// </param>
    /// <param name="kind">What of the node is taken.</param>
    /// <returns>Whether there is such a slice; a node without text has an empty one.</returns>
    public bool TryGetUtf8Text(out ReadOnlyMemory<byte> text, TextKind kind = TextKind.Normalized)
    {
        text = default;
        if (!Exists)
            return true;
        Tape tape = Page.Tape;
        if (!TextSlice.TryFind(tape, _index, kind, out SourceRange range))
            return false;
        text = tape.Source[range.Start..range.End];
        return true;
    }

    /// <summary>Writes the node's text in well-formed UTF-8: what <see cref="GetText"/> gives as a string.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="kind">What of the node is taken.</param>
    public void WriteText(IBufferWriter<byte> output, TextKind kind = TextKind.Normalized) =>
        WriteTextWithout(excluded: [], output, kind);

    /// <summary>Writes the node's text without what some nodes inside of it hold, in well-formed UTF-8.</summary>
    /// <param name="excluded">The rows of the nodes that are left out, ascending; none is the node itself.</param>
    /// <param name="output">Where to.</param>
    /// <param name="kind">What of the node is taken.</param>
    internal void WriteTextWithout(ReadOnlySpan<int> excluded, IBufferWriter<byte> output, TextKind kind)
    {
        if (excluded.IsEmpty && TryGetUtf8Text(out ReadOnlyMemory<byte> slice, kind))
        {
            output.Write(slice.Span);
            return;
        }

        if (kind is TextKind.Normalized or TextKind.Own)
        {
            NormalizedText text = new(stackalloc char[256]);
            try
            {
                AddText(kind, excluded, ref text);
                Utf8.Write(text.Written, output);
            }
            finally
            {
                text.Dispose();
            }

            return;
        }

        ByteBuffer bytes = new(stackalloc byte[512]);
        try
        {
            AppendText(kind, excluded, ref bytes);
            Utf8.WriteWellFormed(bytes.Written, output);
        }
        finally
        {
            bytes.Dispose();
        }
    }

    /// <summary>Finds an attribute's value in the source.</summary>
    /// <param name="lowerCaseName">The attribute's name in UTF-8, in lower case.</param>
    /// <param name="value">The value as it stands in the source.</param>
    /// <returns>Whether the element has the attribute.</returns>
    public bool TryGetAttribute(ReadOnlySpan<byte> lowerCaseName, out AttributeSlice value)
    {
        value = default;
        if (!TryFindAttribute(lowerCaseName, out ReadOnlySpan<byte> slice))
            return false;
        ReadOnlyMemory<byte> source = Page.Tape.Source;
        SourceRange range = SourceRange.Of(slice, source.Span);
        value = new AttributeSlice(source[range.Start..range.End], range);
        return true;
    }
}
