using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>
/// An article of Euronews, in any of its languages: a host each, one system behind. It covers the layouts of 2024 and 2026, whose names of
/// what is read here are the same but for the list of the most read articles.
/// </summary>
[Schema("*.euronews.com", TimeZone = "Europe/Paris")]
public sealed partial record EuronewsArticle : NewsArticle
{
    /// <summary>The headline that goes with links to the article; the one above the text is often longer.</summary>
    [Meta("og:title")]
    [Headline]
    public override required string Title { get; init; }

    /// <summary>The section: the last step of the way to the article; what the page says elsewhere is a key of its system.</summary>
    [Css(".c-article-breadcrumbs__list > a:last-of-type")]
    public override string? Section { get; init; }

    /// <summary>The text, without the quotations, posts and links that stand between its paragraphs in boxes.</summary>
    [Body(
        ".c-article-content > p, .c-article-content > :is(ul, ol) > li, .c-article-content > blockquote",
        Subheads = ".c-article-content > :is(h2, h3)",
        Summary = ".c-article-summary")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The picture above the text, or that of its film, and those between the paragraphs.</summary>
    [Images(
        ".c-article-image-video img, .c-article-content .widget--type-image img",
        Caption = ".c-article-caption__text, .widget__captionText",
        Credit = ".c-article-caption__copyright, .c-article-caption__credit, .widget__captionCredit")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The list of the most read articles.</summary>
    [Css(".c-most-viewed, .c-most-read")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
