using SchemaKit.Readers;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds whether only those who pay can read the whole article, as <c>true</c> or <c>false</c>.</summary>
internal static class PaywalledWord
{
    private static readonly ThingPath ItemIsFree = new("**.isAccessibleForFree");

    private static readonly byte[][] MetaNames = MetaIndex.NamesOf("article:content_tier", "og:article:content_tier", "content_tier");

    /// <summary>Adds the answers to what was found, best first.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
        {
            AddMembers(facts, facts.Things.Articles);
            AddMembers(facts, facts.Things.Pages);
        }

        if (sources.HasFlag(ArticleSources.Meta))
            facts.AddMetas(MetaNames, OfTier);
        if (sources.HasFlag(ArticleSources.Microdata))
            facts.AddItemIfNone(ItemIsFree, Invert);
    }

    private static void AddMembers(TextFacts facts, IReadOnlyList<int> things)
    {
        JsonLdGraph graph = facts.JsonLd;
        for (int i = 0; i < things.Count; i++)
        {
            int value = graph.MemberOf(things[i], "isAccessibleForFree"u8);

            // Where the article does not say it of itself, it may of the part behind the wall.
            if (value < 0 && graph.MemberOf(things[i], "hasPart"u8) is >= 0 and int part)
            {
                foreach (int one in facts.ValuesOf(part))
                {
                    if (value < 0 && graph.IsObject(one))
                        value = graph.MemberOf(one, "isAccessibleForFree"u8);
                }
            }

            if (value >= 0)
                facts.Found.Add(graph.ScriptOf(value), ArticleSources.JsonLd, Invert(graph.TextOf(value)));
        }
    }

    private static string? Invert(string isFree) =>
        !ValueReader.TryReadBoolean(isFree, out bool value) ? null : value ? "false" : "true";

    /// <summary>What Facebook's three words say; of <c>metered</c> nobody can tell whether the next one has to pay.</summary>
    private static string? OfTier(string tier) =>
        tier.Equals("free", StringComparison.OrdinalIgnoreCase) ? "false"
        : tier.Equals("locked", StringComparison.OrdinalIgnoreCase) ? "true"
        : null;
}
