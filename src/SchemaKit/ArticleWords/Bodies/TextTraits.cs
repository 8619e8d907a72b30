namespace SchemaKit.ArticleWords;

/// <summary>What an element is to the text of an article, by its name alone.</summary>
[Flags]
internal enum TextTraits : byte
{
    None = 0,

    /// <inheritdoc cref="BoxFlags.Beside"/>
    Beside = (byte)BoxFlags.Beside,

    /// <inheritdoc cref="BoxFlags.Heading"/>
    Heading = (byte)BoxFlags.Heading,

    /// <inheritdoc cref="BoxFlags.List"/>
    List = (byte)BoxFlags.List,

    /// <summary>Lines of text begin and end with it.</summary>
    Box = 1 << 3,

    /// <summary>Nothing in it is text to be read.</summary>
    Unread = 1 << 4,

    /// <summary>A link.</summary>
    Link = 1 << 5,

    /// <summary>A line break.</summary>
    Break = 1 << 6,

    /// <summary>Strong text.</summary>
    Strong = 1 << 7,
}
