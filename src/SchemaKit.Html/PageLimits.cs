namespace SchemaKit.Html;

/// <summary>
/// The limits of <see cref="PageOptions"/> that a page has reached. They keep the time and the memory that a page takes
/// in proportion to its length, whatever it holds.
/// </summary>
[Flags]
public enum PageLimits : byte
{
    /// <summary>None: the tree is that of the standard.</summary>
    None = 0,

    /// <summary>
    /// <see cref="PageOptions.MaxDepth"/>: elements that are nested deeper stand beside each other, as in browsers.
    /// Nothing is lost.
    /// </summary>
    Depth = 1,

    /// <summary>
    /// <see cref="PageOptions.MaxWork"/>: from somewhere on, formatting elements (<c>a</c>, <c>b</c>, <c>font</c>…) are
    /// not carried on any more over the elements that they are wrongly nested with. Nothing is lost.
    /// </summary>
    Work = 1 << 1,

    /// <summary>
    /// <see cref="PageOptions.MaxNodes"/>: the tree ends where it had that many. The rest is missing.
    /// </summary>
    Nodes = 1 << 2,

    /// <summary><see cref="PageOptions.MaxBytes"/>: the page ends behind that many. The rest is missing.</summary>
    Bytes = 1 << 3,
}
