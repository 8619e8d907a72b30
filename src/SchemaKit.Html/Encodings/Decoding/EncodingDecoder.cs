using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// Turns the bytes of one stream into UTF-8 as a decoder of the Encoding Standard does in error mode "replacement":
/// what stands for nothing becomes U+FFFD.
/// </summary>
/// <remarks>
/// The stream may come in pieces cut anywhere; what a piece leaves open is kept for the next one. A byte order mark is
/// no business of a decoder: who sniffs for it leaves it out.
/// </remarks>
internal abstract class EncodingDecoder
{
    /// <summary>Decodes the next piece of the stream.</summary>
    /// <param name="input">The piece; all of it is taken.</param>
    /// <param name="output">Where the UTF-8 goes, which is whole code points each time.</param>
    /// <param name="isLast">
    /// Whether the stream ends here: what is still open then is an error, and the decoder is ready for another stream.
    /// </param>
    public abstract void Decode(ReadOnlySpan<byte> input, IBufferWriter<byte> output, bool isLast);
}
