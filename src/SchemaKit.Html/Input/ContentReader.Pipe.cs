using System.Buffers;
using System.IO.Pipelines;

namespace SchemaKit.Html;

internal static partial class ContentReader
{
    /// <summary>
    /// Reads a pipe. All that is taken is consumed, and what was given but not taken is left; the reader is not
    /// completed.
    /// </summary>
    /// <param name="reader">The pipe's reader.</param>
    /// <param name="maxBytes">The most bytes to be taken, less than <see cref="PooledBuffer.MaxLength"/>.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    public static async Task<Content> ReadAllAsync(
        PipeReader reader, int maxBytes, CancellationToken cancellationToken)
    {
        PooledBuffer bytes = new(Math.Min(FirstCapacity, maxBytes + 1));
        try
        {
            while (true)
            {
                ReadResult result = await reader.ReadAsync(cancellationToken).ConfigureAwait(false);
                bool hasMore = Take(reader, result, bytes, maxBytes);
                if (hasMore || result.IsCompleted)
                    return new Content(bytes, hasMore);
            }
        }
        catch
        {
            bytes.Dispose();
            throw;
        }
    }

    /// <returns>Whether there are bytes behind the maximum.</returns>
    private static bool Take(PipeReader reader, in ReadResult result, PooledBuffer bytes, int maxBytes)
    {
        ReadOnlySequence<byte> given = result.Buffer;
        SequencePosition consumed = given.Start;
        try
        {
            if (result.IsCanceled)
                throw new OperationCanceledException("The pipe's pending read was cancelled.");

            int length = (int)Math.Min(given.Length, maxBytes - bytes.WrittenCount);
            given.Slice(0, length).CopyTo(bytes.GetSpan(length));
            bytes.Advance(length);
            consumed = given.GetPosition(length);
            return length < given.Length;
        }
        finally
        {
            // Also where it fails: a reader that was not advanced could not be read again.
            reader.AdvanceTo(consumed);
        }
    }
}
