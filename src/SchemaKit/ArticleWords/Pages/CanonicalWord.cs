using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the address that the page gives for itself.</summary>
internal static class CanonicalWord
{
    /// <summary>Adds the addresses to what was found, best first, as they are written.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.Meta))
        {
            string? link = facts.CanonicalLink(out Node element);
            facts.Found.Add(element, ArticleSources.Meta, link);
            if (facts.Metas.TryRead("og:url"u8, out Node meta, out string text))
                facts.Found.Add(meta, ArticleSources.Meta, text);
        }

        if (sources.HasFlag(ArticleSources.JsonLd))
        {
            AddAddresses(facts, facts.Things.Articles);
            AddAddresses(facts, facts.Things.Pages);
        }
    }

    private static void AddAddresses(TextFacts facts, IReadOnlyList<int> things)
    {
        JsonLdGraph graph = facts.JsonLd;
        for (int i = 0; i < things.Count; i++)
        {
            AddAddress(facts, graph.MemberOf(things[i], "url"u8));
            int page = graph.MemberOf(things[i], "mainEntityOfPage"u8);
            bool isThing = page >= 0 && graph.IsObject(page);
            AddAddress(facts, isThing ? graph.MemberOf(page, "@id"u8) : page);
        }
    }

    private static void AddAddress(TextFacts facts, int value)
    {
        if (value < 0 || facts.JsonLd.KindOf(value) != JsonRowKind.String)
            return;

        // An @id that only counts the things of a page is no address of it.
        string text = facts.JsonLd.TextOf(value);
        if (text.Contains("://", StringComparison.Ordinal) || (text.StartsWith('/') && text.Length > 1))
            facts.Found.Add(facts.JsonLd.ScriptOf(value), ArticleSources.JsonLd, text);
    }
}
