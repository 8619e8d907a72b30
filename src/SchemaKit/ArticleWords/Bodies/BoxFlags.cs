namespace SchemaKit.ArticleWords;

/// <summary>What is known of a <see cref="TextBox"/>.</summary>
[Flags]
internal enum BoxFlags : ushort
{
    None = 0,

    /// <summary>It is, or stands in, an element for what is beside the text: <c>nav</c>, <c>aside</c>, <c>figure</c>…</summary>
    Beside = 1 << 0,

    /// <summary>It is a headline, or stands in one.</summary>
    Heading = 1 << 1,

    /// <summary>It is an item of a list, or stands in one.</summary>
    List = 1 << 2,

    /// <summary>The first <c>h1</c> is in it.</summary>
    Title = 1 << 3,

    /// <summary>Its attributes have been read; what follows here is known only then.</summary>
    IsRead = 1 << 4,

    /// <summary>It is not shown.</summary>
    Hidden = 1 << 5,

    /// <summary>It is marked as the text of an article, by microdata.</summary>
    Marked = 1 << 6,

    /// <summary>Its names say that it holds the text.</summary>
    NamedText = 1 << 7,

    /// <summary>Its names say that it holds the summary.</summary>
    NamedSummary = 1 << 8,

    /// <summary>Its names say that it holds something beside the text.</summary>
    NamedBeside = 1 << 9,

    /// <summary>Its names say that it holds what other people, or other pages, say. It is named as beside the text, too.</summary>
    NamedForeign = 1 << 10,

    /// <summary>One that is marked or named as the text stands in it.</summary>
    AroundText = 1 << 11,

    /// <summary>It is left out, for what is known of it or of what it stands in.</summary>
    LeftOut = 1 << 12,
}
