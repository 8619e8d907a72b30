using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Schemas;

/// <summary>An article page of The Japan News, in the layout of 2024.</summary>
[Schema("japannews.yomiuri.co.jp", Culture = "en-US", TimeZone = "Asia/Tokyo")]
public sealed partial record JapanNewsArticle : NewsArticle
{
    /// <inheritdoc/>
    [Css(".single_page h1"), Inherited]
    public override required string Title { get; init; }

    /// <summary>The same as <see cref="Title"/>.</summary>
    public string Headline => Title;

    /// <summary>The same as <see cref="NewsArticle.Canonical"/>.</summary>
    public Uri? Url => Canonical;

    /// <summary>The section, as the label above the headline names it.</summary>
    [Css(".bloc_1 > ul:first-child > li > a")]
    public override string? Section { get; init; }

    /// <summary>The address of the section.</summary>
    [Css(".bloc_1 > ul:first-child > li > a", Attribute = "href")]
    public Uri? SectionUrl { get; init; }

    /// <summary>The way from the home page to the section.</summary>
    [Css(".breadcrumbs [property=name]")]
    public override IReadOnlyList<string> Breadcrumbs { get; init; } = [];

    /// <inheritdoc/>
    [Body("#p-article-block > p:not([class])", Subheads = "#p-article-block > h2")]
    public override ArticleBody? Body { get; init; }

    /// <inheritdoc/>
    [Images("#p-article-block > figure", Credit = "figcaption > span")]
    public override IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>The lead picture.</summary>
    [Css("#p-article-block > figure img", Attribute = "src")]
    [Meta("og:image")]
    public Uri? Image { get; init; }

    /// <summary>Who took the lead picture.</summary>
    [Css("#p-article-block > figure > figcaption > span")]
    public string? PhotoCredit { get; init; }

    /// <summary>What the lead picture shows.</summary>
    [Css("#p-article-block > figure > figcaption", Text = TextKind.Own)]
    public string? Caption { get; init; }

    /// <summary>The line that names the authors, or the paper.</summary>
    [Css("#p-article-block > p.byline")]
    public string? Byline { get; init; }

    /// <summary>The authors.</summary>
    [Css("#p-article-block > p.byline"), Pattern("By {Authors}[ / {*}]"), Split(", ", " and ", ", and ")]
    public override IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What the authors are to the paper.</summary>
    [Css("#p-article-block > p.byline"), Pattern("By {*} / {AuthorAffiliation}")]
    public string? AuthorAffiliation { get; init; }

    /// <summary>The person that the page's structured data names: as a rule, who put the article online.</summary>
    [JsonLd("author.name")]
    public string? JsonLdAuthor { get; init; }

    /// <summary>When the article was published, as the page says it.</summary>
    [Css("#p-article-block > p.postdate")]
    public string? PublishedRaw { get; init; }

    /// <summary>When the article was published.</summary>
    [Css("#p-article-block > p.postdate"), Timestamp("HH:mm zzz, MMMM d, yyyy")]
    [Meta("article:published_time")]
    public override DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the article was published, by the page's structured data: to the second.</summary>
    [JsonLd("datePublished")]
    public DateTimeOffset? JsonLdDatePublished { get; init; }

    /// <summary>The place that the report was filed from.</summary>
    [Dateline(From = nameof(Paragraphs))]
    public override Dateline? Dateline { get; init; }

    /// <summary>The paragraphs, as they stand on the page.</summary>
    [Css("#p-article-block > p:not([class])")]
    public required IReadOnlyList<string> Paragraphs { get; init; }

    /// <summary>The paragraphs, with the dateline taken off.</summary>
    [Without(nameof(Dateline))]
    public IReadOnlyList<string> ParagraphsWithoutDateline { get; init; } = [];

    /// <summary>The headings between the paragraphs.</summary>
    [Css("#p-article-block > h2"), Between(nameof(Paragraphs))]
    public IReadOnlyList<Subhead> Subheads { get; init; } = [];

    /// <summary>The keywords of the page's structured data.</summary>
    [JsonLd("keywords"), Pattern("({*}) {Topics}", "{Topics}"), Split(",")]
    public override IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The same as <see cref="Topics"/>.</summary>
    public IReadOnlyList<string> Tags => Topics;

    /// <summary>The keywords of the page's structured data, as they stand there.</summary>
    [JsonLd("keywords")]
    public string? TagsRaw { get; init; }

    /// <summary>The lists of other articles below the text: the latest ones of the section and of the paper.</summary>
    [Css(".latestlist")]
    public IReadOnlyList<JapanNewsRelatedList> RelatedLists { get; init; } = [];

    /// <summary>The lists of the most read articles.</summary>
    [Css(".popularlist, .ranking")]
    public IReadOnlyList<Ranking> Rankings { get; init; } = [];
}
