namespace SchemaKit.Html;

/// <summary>What decided a page's encoding; an earlier one counts for more than a later one.</summary>
public enum EncodingSource : byte
{
    /// <summary>Nothing: the page came as characters.</summary>
    None,

    /// <summary>A byte order mark at the page's start.</summary>
    ByteOrderMark,

    /// <summary><see cref="PageOptions.Encoding"/>.</summary>
    Override,

    /// <summary>The <c>charset</c> of <see cref="PageOptions.ContentType"/>.</summary>
    ContentType,

    /// <summary>A <c>meta</c> element or an XML declaration within the first 1,024 bytes.</summary>
    Prescan,

    /// <summary>A <c>meta</c> element that the parser met later, and for which it began again.</summary>
    LateMeta,

    /// <summary>
    /// Nothing: a document is then in <see cref="PageOptions.FallbackEncoding"/>, a fragment or a plain text in UTF-8.
    /// </summary>
    Fallback,
}
