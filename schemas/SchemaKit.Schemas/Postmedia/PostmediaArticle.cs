using System.Text.RegularExpressions;
using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>
/// An article of a paper of Postmedia: the National Post, the Financial Post, the Ottawa Citizen, The Province, Canada.com. One system is
/// behind all of them, with two layouts: one has the text right in its sections, the other in an element inside of each.
/// </summary>
[Schema(
    "nationalpost.com", "financialpost.com", "ottawacitizen.com", "theprovince.com", "o.canada.com",
    Culture = "en-CA", TimeZone = "America/Toronto")]
public sealed partial record PostmediaArticle : NewsArticle
{
    private const string Story = ":is(.article-content__content-group--story, .story-v2-content-element-inline)";

    /// <summary>
    /// What it is about. Among the page's keywords there are an id, the host, the classes that a program made of the text, and the
    /// desks that nearly all articles are filed under: these are none.
    /// </summary>
    [JsonLd("keywords")]
    [Regex(nameof(Labels), Replacement = "")]
    [Skip("nationalpost.com", "financialpost.com", "ottawacitizen.com", "theprovince.com", "o.canada.com", "Ottawa Sun")]
    [Skip("Canada", "World", "News", "Newsroom daily", "Business", "Travel", "Entertainment", "Curated", "story")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>
    /// The text, without what the paper says of itself below it, behind a paragraph that is left open, and without the author's address.
    /// </summary>
    [Body(
        $"{Story} > :is(p, blockquote), {Story} > :is(ul, ol) > li",
        Subheads = $"{Story} > :is(h2, h3, h4):not([class])",
        Summary = ".article-subtitle",
        Exclude = """p[data-async]:empty + p, p:has(> em:first-child > a[href^="mailto:"]), .twitter-tweet""")]
    public override ArticleBody? Body { get; init; }

    /// <summary>The picture above the text, and those between the paragraphs.</summary>
    [Images(
        "figure.featured-image, figure.embedded-image",
        Caption = ".caption",
        Credit = ".credit, .distributor")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The list of the articles that are read most at the moment.</summary>
    [Css("section.list-widget-trending")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];

    /// <summary>What is not for readers: ids and classes as a whole, and the label before a topic.</summary>
    [GeneratedRegex("^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|NLP Category: .*)$|^(?:Category|NLP Entity Tokens|NP Comment): ")]
    private static partial Regex Labels();
}
