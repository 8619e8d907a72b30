#if NETSTANDARD2_0
using System.Runtime.InteropServices;
#endif

namespace SchemaKit.Html;

/// <summary>Reads streams into memory, which netstandard2.0 has for arrays alone.</summary>
internal static class Streams
{
#if NETSTANDARD2_0
    public static int Read(Stream stream, Memory<byte> room)
    {
        ArraySegment<byte> array = ArrayOf(room);
        return stream.Read(array.Array, array.Offset, array.Count);
    }

    public static Task<int> ReadAsync(Stream stream, Memory<byte> room, CancellationToken cancellationToken)
    {
        ArraySegment<byte> array = ArrayOf(room);
        return stream.ReadAsync(array.Array, array.Offset, array.Count, cancellationToken);
    }

    private static ArraySegment<byte> ArrayOf(Memory<byte> memory) =>
        MemoryMarshal.TryGetArray(memory, out ArraySegment<byte> array)
            ? array
            : throw new ArgumentException("The memory is not that of an array.", nameof(memory));
#else
    /// <summary>Reads what comes next.</summary>
    /// <returns>How many bytes that was; 0 at the end.</returns>
    public static int Read(Stream stream, Memory<byte> room) => stream.Read(room.Span);

    /// <inheritdoc cref="Read"/>
    public static ValueTask<int> ReadAsync(Stream stream, Memory<byte> room, CancellationToken cancellationToken) =>
        stream.ReadAsync(room, cancellationToken);
#endif
}
