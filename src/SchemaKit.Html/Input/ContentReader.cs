namespace SchemaKit.Html;

/// <summary>
/// Reads the content of a page into one pooled buffer. Where reading fails or is cancelled, the buffer goes back.
/// </summary>
internal static partial class ContentReader
{
    /// <summary>The buffer that content of unknown length begins with: a small page.</summary>
    private const int FirstCapacity = 16 * 1024;

    /// <summary>Reads a stream from where it stands.</summary>
    /// <param name="stream">The stream; it stays open.</param>
    /// <param name="maxBytes">The most bytes to be taken, less than <see cref="PooledBuffer.MaxLength"/>.</param>
    public static Content ReadAll(Stream stream, int maxBytes)
    {
        PooledBuffer bytes = new(CapacityFor(stream, maxBytes));
        try
        {
            int taken;
            do
                taken = Streams.Read(stream, NextRoom(bytes, maxBytes));
            while (Take(bytes, taken, maxBytes));

            return new Content(bytes, HasMore: taken > 0);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <inheritdoc cref="ReadAll(Stream, int)"/>
    public static async Task<Content> ReadAllAsync(Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        PooledBuffer bytes = new(CapacityFor(stream, maxBytes));
        try
        {
            int taken;
            do
            {
                cancellationToken.ThrowIfCancellationRequested();
                Memory<byte> room = NextRoom(bytes, maxBytes);
                taken = await Streams.ReadAsync(stream, room, cancellationToken).ConfigureAwait(false);
            }
            while (Take(bytes, taken, maxBytes));

            return new Content(bytes, HasMore: taken > 0);
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <summary>Room for all that the stream has, if it says how much that is, and for one byte more.</summary>
    private static int CapacityFor(Stream stream, int maxBytes) =>
        stream.CanSeek ? (int)Math.Min(Math.Max(stream.Length - stream.Position, 0), maxBytes) + 1 : FirstCapacity;

    /// <summary>The room for the next bytes; at the maximum, for the one that tells that there are more.</summary>
    private static Memory<byte> NextRoom(PooledBuffer bytes, int maxBytes)
    {
        Memory<byte> room = bytes.GetMemory();
        return room[..Math.Min(room.Length, Math.Max(maxBytes - bytes.WrittenCount, 1))];
    }

    /// <summary>Keeps the bytes that came into the room, if they are within the maximum.</summary>
    /// <returns>Whether to go on: there may be more, and they may be taken.</returns>
    private static bool Take(PooledBuffer bytes, int taken, int maxBytes)
    {
        if (taken == 0 || bytes.WrittenCount == maxBytes)
            return false;
        bytes.Advance(taken);
        return true;
    }
}
