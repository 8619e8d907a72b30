using SchemaKit.Articles;

namespace SchemaKit.Schemas;

/// <summary>What the schemas of all publishers say of an article, by the same names.</summary>
public interface IArticle
{
    /// <summary>The headline, without the name of the site.</summary>
    string Title { get; }

    /// <summary>When the article was published; <see langword="null"/> where the page does not say it.</summary>
    DateTimeOffset? PublishedAt { get; }

    /// <summary>Who wrote it: names, without what they are to the publisher. Empty where the page names nobody.</summary>
    IReadOnlyList<string> Authors { get; }

    /// <summary>What it is about, in the publisher's own words. Empty where the page does not say it.</summary>
    IReadOnlyList<string> Topics { get; }

    /// <summary>The text; <see langword="null"/> where the page has none, or does not show it.</summary>
    ArticleBody? Body { get; }

    /// <summary>The pictures, in the order in which they stand on the page.</summary>
    IReadOnlyList<ArticleImage> Images { get; }
}
