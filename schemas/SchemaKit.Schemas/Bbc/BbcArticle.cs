using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of BBC News, in the layouts since 2021.</summary>
/// <remarks>
/// The page is made of blocks that say in an attribute what they are; so the same selectors read the layout of 2024, and the one since
/// 2025, which has more elements inside of each block. A date would not tell them apart: old articles are shown in the new one.
/// </remarks>
[Schema("www.bbc.com/news/*", "www.bbc.co.uk/news/*", Culture = "en-GB", TimeZone = "Europe/London")]
public partial record BbcArticle : NewsArticle
{
    private const string Block = "[data-component=text-block]";

    // A list where each item is a link and nothing else names other articles.
    private const string Links = $"{Block} ul:not(:has(> li:not(:has(> a:only-child))))";

    /// <inheritdoc/>
    [Css("[data-component=tag-list-block] a, [data-component=tags] a, [data-component=topic-list] a")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    [Body(
        $"{Block} :is(p, li)",
        Subheads = $"[data-component=subheadline-block] :is(h2, h3), {Block} :is(h2, h3)",
        Summary = $"{Block}:not({Block} ~ {Block}) p:first-child:has(> b:only-child)",
        Exclude = Links)]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images("article figure", Credit = "[data-testid$=image] > span", Exclude = ".hide-when-no-script")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
