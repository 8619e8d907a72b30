using System.IO.Pipelines;

namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>
    /// Parses an HTML document from a pipe, which is read to its end. For the encoding, see <see
    /// cref="Parse(ReadOnlyMemory{byte}, PageOptions?)"/>.
    /// </summary>
    /// <remarks>
    /// <para>The page keeps the bytes in memory from the shared pool, and gives it back when it is disposed.</para>
    /// <para>
    /// The reader is treated as <c>JsonSerializer.DeserializeAsync</c> treats one: what was read is consumed, also
    /// where the reading fails later on, and the reader is not completed; that is its owner's business.
    /// </para>
    /// </remarks>
    /// <param name="html">The document's bytes.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading of the pipe.</param>
    /// <exception cref="OperationCanceledException">
    /// The reading was cancelled, by the token or by <see cref="PipeReader.CancelPendingRead"/>.
    /// </exception>
    public static async Task<Page> ParseAsync(
        PipeReader html, PageOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= PageOptions.Default;
        Content content = await ContentReader.ReadAllAsync(html, options.MaxContentBytes, cancellationToken)
            .ConfigureAwait(false);
        return ParseDocument(content, options);
    }
}
