namespace SchemaKit.ArticleWords;

/// <summary>What a part of a page is by its classes and ids.</summary>
[Flags]
internal enum PartKinds : byte
{
    None = 0,

    /// <summary>The text.</summary>
    Text = 1 << 0,

    /// <summary>The summary.</summary>
    Summary = 1 << 1,

    /// <summary>Something beside the text: captions, bylines, advertisements, links to other articles…</summary>
    Beside = 1 << 2,

    /// <summary>What other people, or other pages, say: comments, side bars…</summary>
    Foreign = 1 << 3,

    /// <summary>The word tells that only where it is the whole name.</summary>
    Whole = 1 << 4,

    /// <summary>It tells nothing: two words of which the second alone would.</summary>
    Nothing = 1 << 5,
}
