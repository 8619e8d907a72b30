namespace SchemaKit.Html;

/// <summary>What else is to be known of a row.</summary>
[Flags]
internal enum RowFlags : byte
{
    None = 0,

    /// <summary>Element: its <see cref="ElementNamespace"/>, two bits.</summary>
    NamespaceMask = 0b11,

    /// <summary>Element: no start tag in the source; it has neither attributes nor a name there.</summary>
    Implied = 1 << 2,

    /// <summary>
    /// Element (<c>html</c>, <c>body</c>): later start tags have added attributes, see <see cref="MergedTag"/>.
    /// </summary>
    MergedAttributes = 1 << 3,

    /// <summary>Text: it came from several places of the source, see <see cref="TextSegment"/>.</summary>
    Spilled = 1 << 4,

    /// <summary>Text: character references are no such thing here.</summary>
    RawText = 1 << 5,

    /// <summary>Element, while the tree is being built: it has not been closed yet.</summary>
    Open = 1 << 6,
}
