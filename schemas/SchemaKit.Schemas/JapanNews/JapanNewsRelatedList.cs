namespace SchemaKit.Schemas;

/// <summary>A list of other articles on a page of The Japan News.</summary>
[Schema]
public sealed partial record JapanNewsRelatedList
{
    /// <summary>The words above the list.</summary>
    [Css("h2")]
    public required string Heading { get; init; }

    /// <summary>The address of the page that goes on with the list.</summary>
    [Css("a:has(> h2)", Attribute = "href")]
    public Uri? HeadingUrl { get; init; }

    /// <summary>The articles.</summary>
    [Css("li")]
    public IReadOnlyList<JapanNewsRelatedArticle> Items { get; init; } = [];
}

/// <summary>An article in a <see cref="JapanNewsRelatedList"/>.</summary>
[Schema]
public sealed partial record JapanNewsRelatedArticle
{
    /// <summary>The title as it stands: cut at 65 characters, with three dots behind.</summary>
    [Css("h3")]
    public required string Raw { get; init; }

    /// <summary>Whether the title was cut.</summary>
    public bool Truncated => Raw.EndsWith("...", StringComparison.Ordinal);

    /// <summary>The address of the article.</summary>
    [Css("a", Attribute = "href")]
    public Uri? Url { get; init; }

    /// <summary>The address of its picture.</summary>
    [Css("img", Attribute = "src")]
    public Uri? Thumbnail { get; init; }
}
