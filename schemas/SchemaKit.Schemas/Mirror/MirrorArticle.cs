using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of The Mirror, in the layout of 2025.</summary>
[Schema("www.mirror.co.uk", Culture = "en-GB", TimeZone = "Europe/London")]
public partial record MirrorArticle : NewsArticle
{
    /// <inheritdoc/>
    [Meta("og:title"), Headline]
    public override required string Title { get; init; }

    /// <inheritdoc/>
    [Body(
        "#article-body > :is(p, blockquote), #article-body > :is(ul, ol) > li",
        Subheads = "#article-body > h3",
        Summary = "[data-testid=leadtext]")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images("#article-body figure", Caption = "figcaption")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
