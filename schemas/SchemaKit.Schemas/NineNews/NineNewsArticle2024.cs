using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of Nine News, in the layout of 9news.com.au.</summary>
/// <remarks>A paragraph is a block of its own, and so is a pointer to another article, which is left out.</remarks>
[Schema("www.9news.com.au", Culture = "en-AU", TimeZone = "Australia/Sydney")]
public sealed partial record NineNewsArticle2024 : NewsArticle
{
    private const string Block = ".article__body .block-content";

    /// <inheritdoc/>
    [Body(
        $"{Block} > div:not(:has(> :is(h3, ul, ol))), {Block} :is(ul, ol) > li",
        Subheads = $"{Block} h3",
        Exclude = """.block-content:has(> div > strong:first-child:contains("READ MORE"))""")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images(".article__body .article__image")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
