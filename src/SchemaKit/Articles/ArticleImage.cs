namespace SchemaKit.Articles;

/// <summary>A picture of an article.</summary>
public sealed record ArticleImage
{
    /// <summary>The address of its largest version.</summary>
    public required Uri Url { get; init; }

    /// <summary>
    /// The versions that the page offers to a browser, each address once, in the order in which they stand. What a script is to load counts
    /// instead of what holds its place.
    /// </summary>
    public IReadOnlyList<ImageVersion> Versions { get; init; } = [];

    /// <summary>What is written below it, without the credit; <see langword="null"/> where nothing is.</summary>
    public string? Caption { get; init; }

    /// <summary>What the page says of it to those who do not see it: its <c>alt</c>.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// Who made it, as the page names them, without the word before it (<c>Photo:</c>); <see langword="null"/> where it does not.
    /// </summary>
    public string? Credit { get; init; }

    /// <summary>Whether it stands above the text; where no text is known, whether it is the first.</summary>
    public bool IsCover { get; init; }

    /// <summary>How many paragraphs of the body stand before it.</summary>
    public int Position { get; init; }
}

/// <summary>A version of a picture: one size of it, or one format.</summary>
/// <param name="Url">The address.</param>
public sealed record ImageVersion(Uri Url)
{
    /// <summary>The width in pixels, where the page says it.</summary>
    public int? Width { get; init; }

    /// <summary>The height in pixels, where the page says it.</summary>
    public int? Height { get; init; }

    /// <summary>How many pixels it has for one of the screen's (<c>2x</c>), where the page says it.</summary>
    public double? Density { get; init; }

    /// <summary>The media type (<c>image/webp</c>), where the page says it.</summary>
    public string? Type { get; init; }

    /// <summary>The media query of screens that it is for (<c>(min-width: 960px)</c>), where there is one.</summary>
    public string? Media { get; init; }
}
