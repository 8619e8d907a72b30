using System.Buffers;

namespace SchemaKit.Html;

/// <summary>A decoder that runs a handler over the bytes of its stream.</summary>
internal sealed class HandlerDecoder<THandler> : EncodingDecoder
    where THandler : struct, IDecoderHandler
{
    private readonly THandler _start;
    private THandler _handler;

    public HandlerDecoder(THandler start)
    {
        _start = start;
        _handler = start;
    }

    public override void Decode(ReadOnlySpan<byte> input, IBufferWriter<byte> output, bool isLast)
    {
        // On the stack, where its fields can live in registers.
        THandler handler = _handler;
        Utf8Writer writer = new(output);
        while (!input.IsEmpty)
        {
            if (input[0] < 0x80 && handler.TakeAscii(input) is > 0 and int ascii)
            {
                writer.Write(input[..ascii]);
                input = input[ascii..];
            }
            else if (handler.Handle(input[0], ref writer))
            {
                input = input[1..];
            }
        }

        if (isLast)
        {
            handler.HandleEndOfQueue(ref writer);
            handler = _start;
        }

        writer.Commit();
        _handler = handler;
    }
}
