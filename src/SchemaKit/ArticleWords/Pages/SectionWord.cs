using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the section of the site that the article stands in.</summary>
internal static class SectionWord
{
    private static readonly ThingPath ItemSection = new("**.Article.articleSection");

    private static readonly byte[][] MetaNames = MetaIndex.NamesOf(
        "article:section", "og:article:section", "og:section", "parsely-section", "section", "articlesection", "sailthru.section",
        "dc.section",
        "cxenseparse:section", "article.section");

    /// <summary>Adds the sections to what was found, best first.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
        {
            JsonLdGraph graph = facts.JsonLd;
            foreach (int article in facts.Things.Articles)
            {
                int section = graph.MemberOf(article, "articleSection"u8);
                if (section < 0)
                    continue;
                foreach (int value in facts.ValuesOf(section))
                    facts.Found.Add(graph.ScriptOf(value), ArticleSources.JsonLd, CleanText.Of(graph.TextOf(value)));
            }
        }

        if (sources.HasFlag(ArticleSources.Meta))
            facts.AddMetas(MetaNames);
        if (sources.HasFlag(ArticleSources.Microdata))
            facts.AddItemIfNone(ItemSection);

        if (facts.Found.Count == 0)
            AddLastBreadcrumb(facts, sources);
    }

    /// <summary>The section that the article stands in is the last one on the way to it.</summary>
    private static void AddLastBreadcrumb(TextFacts facts, ArticleSources sources)
    {
        // The first one is the home page.
        BreadcrumbsWord.Read(facts, sources);
        if (facts.Found.Count < 2)
        {
            facts.Found.Clear();
            return;
        }

        facts.Found.MoveToFront(facts.Found.Count - 1);
        while (facts.Found.Count > 1)
            facts.Found.RemoveAt(facts.Found.Count - 1);
    }
}
