namespace SchemaKit.Benchmarks.Selectors;

/// <summary>Three plain selectors.</summary>
[Schema]
public sealed partial class SimpleSchema
{
    [Css("h1")]
    public string? Headline { get; init; }

    [Css("time")]
    public string? Time { get; init; }

    [Css("figcaption")]
    public string? Caption { get; init; }
}

/// <summary>Fifteen fields whose selectors ask for classes, as schemas of real sites do.</summary>
[Schema]
public sealed partial class ClassHeavySchema
{
    [Css("h1.article-title"), Css(".headline h1"), Css("h1")]
    public string? Headline { get; init; }

    [Css(".article-header .kicker")]
    public string? Kicker { get; init; }

    [Css(".byline .author-name")]
    public string? Author { get; init; }

    [Css(".article-meta time.published"), Css("time")]
    public string? Time { get; init; }

    [Css(".article-body > .lead")]
    public string? Lead { get; init; }

    [Css(".article-body .intertitle")]
    public string? Subhead { get; init; }

    [Css("figure.lead-image .caption"), Css("figcaption")]
    public string? Caption { get; init; }

    [Css("figure.lead-image .credit")]
    public string? Credit { get; init; }

    [Css(".breadcrumb .breadcrumb-item.active")]
    public string? Section { get; init; }

    [Css(".tags .tag:not(.tag-hidden)")]
    public string? Tag { get; init; }

    [Css(".share-bar .share-count")]
    public string? Shares { get; init; }

    [Css(".comments-count")]
    public string? Comments { get; init; }

    [Css(".most-read .most-read-item.is-first .title")]
    public string? MostRead { get; init; }

    [Css(".related-articles > .teaser .teaser-title")]
    public string? Related { get; init; }

    [Css(".paywall, .premium-badge")]
    public bool IsPaywalled { get; init; }
}
