namespace SchemaKit.ArticleWords;

/// <summary>A run of text between the edges of boxes, or blank lines.</summary>
/// <remarks>
/// Lengths are in letters; a sign of Chinese, Japanese or Korean is worth three. White space does not count.
/// </remarks>
internal struct TextLine
{
    // What is as long is a sentence, whether it has commas and the like or not; shorter ones need a mark.
    private const int SurelyProse = 80;
    private const int MaybeProse = 40;
    private const int TitleLength = 20;

    /// <summary>The first row of it; the text itself may begin behind that.</summary>
    public int First;

    /// <summary>The row behind it.</summary>
    public int End;

    /// <summary>The box that it stands in, by its place among all.</summary>
    public int Box;

    /// <summary>How long it is.</summary>
    public int Length;

    /// <summary>How much of that is links.</summary>
    public int Links;

    /// <summary>How much of it is strong.</summary>
    public int Strong;

    /// <summary>Whether there are commas, ends of sentences and the like.</summary>
    public bool HasMark;

    /// <summary>Whether it ends in an ellipsis, be it with a link behind that.</summary>
    public bool IsCut;

    /// <summary>How long it is without its links.</summary>
    public readonly int Plain => Length - Links;

    /// <summary>Whether it is a link and hardly more.</summary>
    public readonly bool IsLink => Links * 10L >= Length * 9L;

    /// <summary>Whether it is a link and as long as titles are.</summary>
    public readonly bool IsTitle => Length >= TitleLength && Links * 5L > Length * 4L;

    /// <summary>Whether it reads like running text.</summary>
    public readonly bool IsProse =>
        Links * 2L <= Length && (Plain >= SurelyProse || (Plain >= MaybeProse && HasMark));
}
