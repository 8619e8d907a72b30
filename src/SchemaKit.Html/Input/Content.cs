namespace SchemaKit.Html;

/// <summary>The content of a page as it came, read to its end or to a maximum.</summary>
/// <param name="Bytes">The bytes, no more than the maximum; who has them gives them back.</param>
/// <param name="HasMore">Whether there are more behind the maximum.</param>
internal readonly record struct Content(PooledBuffer Bytes, bool HasMore);
