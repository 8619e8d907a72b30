using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of BBC News, in the layout from 2015 to 2020.</summary>
[Schema("www.bbc.com/news/*", "www.bbc.co.uk/news/*", When = ".story-body__inner")]
public sealed partial record BbcArticle2015 : BbcArticle
{
    private const string Text = ".story-body__inner";

    /// <summary>What it is about; the one above the text is among those below it.</summary>
    [Css(".tags-list__tags:not([data-entityid=topic_link_top]) a")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    [Body(
        $"{Text} > p, {Text} > ul > li",
        Subheads = $"{Text} > h2",
        Summary = $"{Text} > .story-body__introduction",
        Exclude = $"{Text} > ul:not(:has(> li:not(:has(> a:only-child))))")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images(
        $"{Text} figure",
        Caption = ".media-caption__text",
        Credit = ".story-image-copyright",
        Exclude = ".media-placeholder, .social-embed, [alt=line]")]
    [Images(Sources = ArticleSources.JsonLd | ArticleSources.Meta)]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The lists of the most read and the most watched.</summary>
    [Css("#comp-most-popular")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
