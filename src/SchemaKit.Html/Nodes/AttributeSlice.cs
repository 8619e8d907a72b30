using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// The value of an attribute as it stands in a page's source: what <see cref="Node.TryGetAttribute"/> gives. Good as
/// long as the page is not disposed.
/// </summary>
public readonly struct AttributeSlice
{
    internal AttributeSlice(ReadOnlyMemory<byte> source, SourceRange range)
    {
        Source = source;
        Range = range;
    }

    /// <summary>
    /// The bytes of <see cref="Page.Source"/> that the value stands in, without quotes; empty, behind the name, for an
    /// attribute without a value.
    /// </summary>
    public SourceRange Range { get; }

    /// <summary>The bytes at <see cref="Range"/>, not decoded.</summary>
    public ReadOnlyMemory<byte> Source { get; }

    /// <summary>
    /// Whether <see cref="Source"/> is the value: well-formed UTF-8, with no character references, line ends other than
    /// LF, or NUL in it that would have to be decoded. Each call looks through it.
    /// </summary>
    public bool IsVerbatim => Cooker.IsVerbatim(Source.Span, Cooking.AttributeValue);

    /// <summary>Writes the decoded value in well-formed UTF-8.</summary>
    /// <param name="output">Where to.</param>
    public void WriteTo(IBufferWriter<byte> output)
    {
        ByteBuffer decoded = new(stackalloc byte[256]);
        try
        {
            Cooker.Append(Source.Span, Cooking.AttributeValue, ref decoded);
            Utf8.WriteWellFormed(decoded.Written, output);
        }
        finally
        {
            decoded.Dispose();
        }
    }

    /// <summary>The decoded value.</summary>
    public override string ToString() => Cooker.ToString(Source.Span, Cooking.AttributeValue);
}
