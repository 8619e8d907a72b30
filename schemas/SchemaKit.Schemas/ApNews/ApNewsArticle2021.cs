using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Associated Press, in the layout before July 2023.</summary>
[Schema("apnews.com", When = "[data-key=article]")]
public sealed partial record ApNewsArticle2021 : ApNewsArticle
{
    /// <inheritdoc/>
    [Css(".CardHeadline > span > span:first-child"), Authors]
    public override IReadOnlyList<string> Authors { get; init; } = [];

    /// <inheritdoc/>
    [Body(
        "[data-key=article] > :is(p, blockquote), [data-key=article] > :is(ul, ol) > li",
        Subheads = "[data-key=article] > h2",
        Exclude = Note)]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
