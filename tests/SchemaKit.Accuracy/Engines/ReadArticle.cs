using SchemaKit.Articles;
using SchemaKit.Schemas;

namespace SchemaKit.Accuracy.Engines;

/// <summary>What an engine read off a page, in the one shape that is scored.</summary>
internal sealed record ReadArticle
{
    /// <summary>What is scored where an engine ought to read a page and gave nothing.</summary>
    public static ReadArticle Empty { get; } = new();

    /// <summary>The headline.</summary>
    public string? Title { get; init; }

    /// <summary>When it was published.</summary>
    public DateTimeOffset? Published { get; init; }

    /// <summary>Who wrote it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>What it is about.</summary>
    public IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The text.</summary>
    public ArticleBody? Body { get; init; }

    /// <summary>The pictures.</summary>
    public IReadOnlyList<ArticleImage> Images { get; init; } = [];

    /// <summary>What the page says of it in a sentence or two.</summary>
    public string? Description { get; init; }

    /// <summary>Its language, as a tag.</summary>
    public string? Language { get; init; }

    /// <summary>The summary, and then each section's paragraphs; without the headlines between them.</summary>
    public IReadOnlyList<string> Paragraphs => Body is null ? [] : [.. Body.Summary, .. Body.GetParagraphs()];

    /// <summary>The headlines between the paragraphs.</summary>
    public IReadOnlyList<string> Subheads =>
        Body is null ? [] : [.. Body.Sections.Select(section => section.Headline).OfType<string>()];

    /// <summary>All of the text, headlines too, a paragraph a line.</summary>
    public string Text => Body?.GetText() ?? "";

    /// <summary>Takes what is scored of an article.</summary>
    public static ReadArticle Of(NewsArticle article) => new()
    {
        Title = article.Title,
        Published = article.PublishedAt,
        Authors = article.Authors,
        Topics = article.Topics,
        Body = article.Body,
        Images = article.Images,
        Description = article.Description,
        Language = article.Language,
    };
}
