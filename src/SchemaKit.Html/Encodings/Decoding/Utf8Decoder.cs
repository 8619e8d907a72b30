using System.Buffers;

namespace SchemaKit.Html;

/// <summary>
/// UTF-8 into UTF-8: nothing changes. Ill-formed sequences stay as they are; they become U+FFFD where somebody reads
/// them, because no byte beyond ASCII steers the parser.
/// </summary>
internal sealed class Utf8Decoder : EncodingDecoder
{
    public override void Decode(ReadOnlySpan<byte> input, IBufferWriter<byte> output, bool isLast) =>
        output.Write(input);
}
