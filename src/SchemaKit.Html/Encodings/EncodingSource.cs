namespace SchemaKit.Html;

/// <summary>What decided a page's encoding. The sources stand in the order in which they count.</summary>
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

    /// <summary>Nothing was said: <see cref="PageOptions.FallbackEncoding"/>.</summary>
    Fallback,
}
