using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Frankfurter Allgemeine Zeitung, in the layout of 2024.</summary>
[Schema("www.faz.net", When = ".body-elements", Culture = "de-DE", TimeZone = "Europe/Berlin")]
public sealed partial record FazArticle2024 : NewsArticle
{
    /// <summary>The topics that the page links to below the text.</summary>
    [Css(""".footer-links a[href*="/thema/"]""")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The text.</summary>
    [Body(
        ".body-elements > :is(p, blockquote), .body-elements > :is(ul, ol) > li",
        Subheads = ".body-elements > h3",
        Summary = ".header-teaser")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The picture above the text, and those between the paragraphs.</summary>
    [Images(
        ".header-teaser__image img, .body-elements figure img",
        Caption = ".header-teaser__image-details > span, figcaption",
        Credit = ".header-teaser__image-details--source")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
