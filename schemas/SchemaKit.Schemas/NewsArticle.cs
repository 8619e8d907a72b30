using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>
/// An article of any site, read without a selector: by what well-made pages say of themselves, and for the text by where it stands. The
/// schemas of publishers derive from it and override what their pages say elsewhere, or better.
/// </summary>
/// <remarks>A time that says no offset of its own is taken to be in UTC; a publisher's schema knows its zone.</remarks>
[Schema(TimeZone = "UTC")]
public partial record NewsArticle
{
    /// <summary>The headline, without the name of the site.</summary>
    [Headline]
    public virtual required string Title { get; init; }

    /// <summary>What the page says in a sentence or two of what is in the article.</summary>
    [Description]
    public virtual string? Description { get; init; }

    /// <summary>The people who wrote it, or the agency if it names nobody. Empty where it names neither.</summary>
    [Authors]
    public virtual IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>When it was published.</summary>
    [Published]
    public virtual DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When it was last changed.</summary>
    [Modified]
    public virtual DateTimeOffset? ModifiedAt { get; init; }

    /// <summary>What it is about, in the words of the page.</summary>
    [Topics]
    public virtual IReadOnlyList<string> Topics { get; init; } = [];

    /// <summary>The section of the site that it stands in.</summary>
    [Section]
    public virtual string? Section { get; init; }

    /// <summary>The way from the home page to it, outermost first.</summary>
    [Breadcrumbs]
    public virtual IReadOnlyList<string> Breadcrumbs { get; init; } = [];

    /// <summary>The language, as a tag of BCP 47.</summary>
    [Language]
    public virtual string? Language { get; init; }

    /// <summary>The address that the page gives for itself.</summary>
    [Canonical]
    public virtual Uri? Canonical { get; init; }

    /// <summary>Whether only those who pay can read all of it; <see langword="null"/> where the page does not say it.</summary>
    [Paywalled]
    public virtual bool? IsPaywalled { get; init; }

    /// <summary>The place that it was filed from, where the text begins with a dateline.</summary>
    [Dateline(From = nameof(Body))]
    public virtual Dateline? Dateline { get; init; }

    /// <summary>The text.</summary>
    [Body]
    public virtual ArticleBody? Body { get; init; }

    /// <summary>The pictures, in the order in which they stand.</summary>
    [Images]
    public virtual IReadOnlyList<ArticleImage> Images { get; init; } = [];
}
