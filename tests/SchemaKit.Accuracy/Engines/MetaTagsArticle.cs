using SchemaKit.Articles;

namespace SchemaKit.Accuracy.Engines;

/// <summary>What an hour's work gives: the tags that most pages have, and every paragraph of the first article.</summary>
[Schema(Culture = "en-US", TimeZone = "UTC")]
internal sealed partial record MetaTagsArticle
{
    /// <summary>The headline.</summary>
    [Meta("og:title")]
    [Css("title")]
    public string? Title { get; init; }

    /// <summary>When it was published.</summary>
    [Meta("article:published_time")]
    [JsonLd("datePublished")]
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who wrote it.</summary>
    [Meta("author")]
    [JsonLd("author.name")]
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What it is about.</summary>
    [Meta("article:tag")]
    [JsonLd("keywords")]
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The paragraphs.</summary>
    [Css("article p")]
    [Css("p")]
    public IReadOnlyList<string> Paragraphs { get; init; } = [];

    /// <summary>The picture above it.</summary>
    [Meta("og:image")]
    public Uri? Image { get; init; }

    /// <summary>What the page says of it.</summary>
    [Meta("description")]
    public string? Description { get; init; }

    /// <summary>Its language.</summary>
    [Css("html", Attribute = "lang")]
    public string? Language { get; init; }

    /// <summary>Brings it into the shape that is scored.</summary>
    public ReadArticle ToArticle() => new()
    {
        Title = Title,
        Published = Published,
        Authors = Authors,
        Topics = Topics,
        Body = new ArticleBody { Sections = [new ArticleSection { Paragraphs = Paragraphs }] },
        Images = Image is null ? [] : [new ArticleImage { Url = Image }],
        Description = Description,
        Language = Language,
    };
}
