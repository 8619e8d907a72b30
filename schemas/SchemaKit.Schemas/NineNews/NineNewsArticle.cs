using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of Nine News, in the layout of nine.com.au.</summary>
[Schema("www.nine.com.au", Culture = "en-AU", TimeZone = "Australia/Sydney")]
public sealed partial record NineNewsArticle : NewsArticle
{
    private const string Text = "[data-ui-testid=body-content-all]";

    /// <summary>The people who wrote it, and the agency that reported with them.</summary>
    [JsonLd("NewsArticle.author.name")]
    public override IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [Css("[data-ui-testid=footer-tags] a")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    [Body($"{Text} :is(p, blockquote, li)", Subheads = $"{Text} h2", Exclude = "figure")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images($"{Text} figure", Credit = "figcaption cite", Exclude = "figure:has(a)")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The most viewed articles of the section.</summary>
    [Css("[data-ui-testid=footer-most-viewed]")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
