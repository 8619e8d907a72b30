using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>
/// An article of the Frankfurter Allgemeine Zeitung, in the layout of 2025. Its classes are made for looks, so the elements around the
/// text and their labels have to tell what is what.
/// </summary>
/// <remarks>
/// A page has the layout of the day that it was loaded on, whatever the date of the article; hence the older ones are told by their
/// markup.
/// </remarks>
[Schema("www.faz.net", Culture = "de-DE", TimeZone = "Europe/Berlin")]
public sealed partial record FazArticle : NewsArticle
{
    /// <summary>The topics that the page links to below the text.</summary>
    [Css("""nav[aria-label="Themen in diesem Artikel"] a[rel~=tag]""")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The text.</summary>
    [Body(
        ".walled-content :is(p, li, blockquote)",
        Subheads = ".walled-content :is(h2, h3)",
        Summary = "article > header p",
        Exclude = "aside, figure, footer, nav")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The picture above the text, and those between the paragraphs.</summary>
    [Images(
        "article > header picture, .walled-content figure",
        Caption = "article > header div:has(> small) > span, figcaption",
        Credit = "article > header div > small")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
