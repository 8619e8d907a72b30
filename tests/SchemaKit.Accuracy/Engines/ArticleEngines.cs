using SchemaKit.Schemas;

namespace SchemaKit.Accuracy.Engines;

/// <summary>The engines that are scored.</summary>
internal static class ArticleEngines
{
    /// <summary>What others are measured by: better than this is what all the rest must be. No note is about it.</summary>
    public static IArticleEngine Yardstick { get; } =
        new SchemaEngine<MetaTagsArticle>("meta tags", article => article.ToArticle());

    /// <summary>The article of any site.</summary>
    public static IArticleEngine AnySite { get; } = new SchemaEngine<NewsArticle>("NewsArticle", ReadArticle.Of);

    /// <summary>The schemas of publishers, for the sets whose pages are of the time that these are made for.</summary>
    public static IArticleEngine Publishers { get; } = new PublisherEngine();

    /// <summary>All of them.</summary>
    public static IReadOnlyList<IArticleEngine> All => [Publishers, .. General];

    /// <summary>Those that read any page.</summary>
    public static IReadOnlyList<IArticleEngine> General { get; } = [AnySite, Yardstick];
}
