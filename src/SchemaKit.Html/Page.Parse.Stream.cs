namespace SchemaKit.Html;

public sealed partial class Page
{
    /// <summary>
    /// Parses an HTML document from a stream, which is read from where it stands to its end and stays open. For the
    /// encoding, see <see cref="Parse(ReadOnlyMemory{byte}, PageOptions?)"/>.
    /// </summary>
    /// <remarks>
    /// The page keeps the bytes in memory from the shared pool, and gives it back when it is disposed. The document is
    /// read whole before it is parsed, into memory of the right size where the stream can seek.
    /// </remarks>
    /// <param name="html">The document's bytes.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <exception cref="IOException">The stream could not be read.</exception>
    /// <exception cref="OperationCanceledException"><see cref="PageOptions.CancellationToken"/> ended it.</exception>
    public static Page Parse(Stream html, PageOptions? options = null)
    {
        options ??= PageOptions.Default;
        return ParseDocument(ContentReader.ReadAll(html, options.MaxContentBytes), options);
    }

    /// <inheritdoc cref="Parse(Stream, PageOptions?)"/>
    /// <param name="html">The document's bytes.</param>
    /// <param name="options">How it is read; <see cref="PageOptions.Default"/> where none are given.</param>
    /// <param name="cancellationToken">Cancels the reading of the stream.</param>
    /// <exception cref="OperationCanceledException">The reading was cancelled.</exception>
    public static async Task<Page> ParseAsync(
        Stream html, PageOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= PageOptions.Default;
        Content content = await ContentReader.ReadAllAsync(html, options.MaxContentBytes, cancellationToken)
            .ConfigureAwait(false);
        return ParseDocument(content, options);
    }

    /// <summary>Parses what was read; the page owns it from here on.</summary>
    private static Page ParseDocument(Content content, PageOptions options)
    {
        try
        {
            return ParseDocument(PageSource.OfDocument(content, options), options);
        }
        catch
        {
            content.Bytes.Dispose();
            throw;
        }
    }
}
