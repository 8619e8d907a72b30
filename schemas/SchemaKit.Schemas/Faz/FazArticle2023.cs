using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Frankfurter Allgemeine Zeitung, in the layout that it had until the spring of 2024.</summary>
[Schema("www.faz.net", When = "article.atc", Culture = "de-DE", TimeZone = "Europe/Berlin")]
public sealed partial record FazArticle2023 : NewsArticle
{
    /// <summary>The text.</summary>
    [Body(
        ".atc-Text > :is(p, blockquote), .atc-Text > :is(ul, ol) > li",
        Subheads = ".atc-Text > h3",
        Summary = ".atc-IntroText")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The picture above the text, whose caption stands in the summary's box, and those between the paragraphs.</summary>
    [Images(
        ".atc-ImageContainer img, .atc-Text figure img",
        Caption = ".atc-ImageDescriptionText",
        Credit = ".atc-ImageDescriptionCopyright")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
