using System.Text.RegularExpressions;
using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>An article of the Associated Press, in the layout of 2023.</summary>
/// <remarks>
/// The headline is the one that the structured data has: the page's own may say more. A note behind the last line of underscores
/// says which reporters were where, and is no part of the text. A time without an offset is in UTC.
/// </remarks>
[Schema("apnews.com", Culture = "en-US", TimeZone = "UTC")]
public partial record ApNewsArticle : NewsArticle
{
    // A line parts the items of a list of reports, too: only what stands behind the last one is a note.
    private const string Line = """:is(h2, p):is(:text("___"), :text("____"))""";

    private protected const string Note = $"{Line}, {Line}:not(:has(~ {Line})) + p";

    /// <inheritdoc/>
    [JsonLd("Article.headline"), Headline]
    public override required string Title { get; init; }

    /// <inheritdoc/>
    [Css(".Page-authors"), Authors]
    public override IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>
    /// What it is about, without the names of wires and desks, and the letters that stand for categories, among the keywords.
    /// </summary>
    [Meta("keywords"), Topics(Sources = ArticleSources.None)]
    [Skip("{*} State Wire", "{*} news", "{*} News"), Regex(nameof(MoreThanALetter))]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <inheritdoc/>
    [Body(
        ".RichTextStoryBody > :is(p, blockquote), .RichTextStoryBody > :is(ul, ol) > li",
        Subheads = ".RichTextStoryBody > :is(h2, h3, h4)",
        Exclude = Note)]
    public override ArticleBody? Body { get; init; }

    /// <summary>The pictures: those of the gallery above the text, and those in it.</summary>
    [Images(
        ".Page-lead .CarouselSlide, .Page-lead figure, .RichTextStoryBody figure",
        Caption = "figcaption, .CarouselSlide-infoDescription")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    [GeneratedRegex("^..+$")]
    private protected static partial Regex MoreThanALetter();
}
