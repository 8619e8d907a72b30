using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds what the page says in a sentence or two of what is in the article.</summary>
internal static class DescriptionWord
{
    private static readonly ThingPath ItemDescription = new("**.Article.description");

    // What is written for readers of search results, for those of social networks, and for libraries.
    private static readonly byte[][] MetaNames = MetaIndex.NamesOf(
        "description", "og:description", "twitter:description", "dc.description", "dcterms.description", "dcterms.abstract",
        "sailthru.description");

    /// <summary>Adds the descriptions to what was found, best first.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
            facts.AddMembers(facts.Things.Articles, "description"u8);
        if (sources.HasFlag(ArticleSources.Meta))
            facts.AddMetas(MetaNames);
        if (sources.HasFlag(ArticleSources.Microdata))
            facts.AddItemIfNone(ItemDescription);

        if (sources.HasFlag(ArticleSources.JsonLd) && facts.Found.Count == 0)
            facts.AddMembers(facts.Things.Pages, "description"u8);
    }
}
