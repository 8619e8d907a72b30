namespace SchemaKit.Html;

/// <summary>What is held to be a page's encoding.</summary>
/// <param name="Encoding">The encoding.</param>
/// <param name="Confidence">Whether a <c>meta</c> element can still change it.</param>
/// <param name="Source">What decided it.</param>
internal readonly record struct SniffedEncoding(
    HtmlEncoding Encoding,
    EncodingConfidence Confidence,
    EncodingSource Source)
{
    /// <summary>What holds for a page that came as characters: its source is made in UTF-8.</summary>
    public static SniffedEncoding Characters { get; } =
        new(HtmlEncoding.Utf8, EncodingConfidence.Irrelevant, EncodingSource.None);
}
