using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds what the article is about: the first source that names a topic gives the whole list.</summary>
internal static class TopicsWord
{
    // A topic is no sentence, and more topics than these are a dictionary; the bound keeps the search for those that come twice small.
    private const int MaxLength = 100;

    private const int MaxTopics = 100;

    private static readonly ThingPath ItemKeywords = new("**.Article.keywords");

    private static readonly byte[][] MetaNames = MetaIndex.NamesOf(
        "news_keywords", "keywords", "article:tag", "og:article:tag", "article:tags", "og:tags", "parsely-tags", "sailthru.tags",
        "dc.subject",
        "dcterms.subject", "dc.keywords", "citation_keywords", "rnews:keywords");

    /// <summary>Adds the topics to what was found.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
            AddJsonLd(facts);
        if (sources.HasFlag(ArticleSources.Meta) && facts.Found.Count == 0)
            AddMetas(facts);
        if (sources.HasFlag(ArticleSources.Microdata) && facts.Found.Count == 0)
            AddItems(facts);
        if (sources.HasFlag(ArticleSources.Markup) && facts.Found.Count == 0)
            TagLinks.Add(facts);
    }

    /// <summary>Adds the topics of a text.</summary>
    public static void Add(TextFacts facts, Node node, ArticleSources source, string text)
    {
        foreach (string part in TopicTexts.Split(text))
            AddOne(facts, node, source, part);
    }

    /// <summary>Adds a topic, unless it is none, or is there.</summary>
    public static void AddOne(TextFacts facts, Node node, ArticleSources source, string topic)
    {
        WordTexts found = facts.Found;
        if (topic.Length > MaxLength || found.Count == MaxTopics || !IsTopic(topic))
            return;
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Text.Equals(topic, StringComparison.OrdinalIgnoreCase))
                return;
        }

        found.Add(node, source, topic);
    }

    private static void AddJsonLd(TextFacts facts)
    {
        JsonLdGraph graph = facts.JsonLd;
        foreach (int article in facts.Things.Articles)
        {
            int keywords = graph.MemberOf(article, "keywords"u8);
            if (keywords < 0)
                continue;

            // An array has a topic an entry; a text may be a list of them, alone in its array or not in one.
            List<int> values = facts.ValuesOf(keywords);
            foreach (int value in values)
            {
                string text = CleanText.Of(graph.TextOf(value));
                if (values.Count > 1)
                    AddOne(facts, graph.ScriptOf(value), ArticleSources.JsonLd, text);
                else
                    Add(facts, graph.ScriptOf(value), ArticleSources.JsonLd, text);
            }

            if (facts.Found.Count > 0)
                return;
        }
    }

    private static void AddMetas(TextFacts facts)
    {
        foreach (byte[] name in MetaNames)
        {
            int place = 0;
            while (facts.Metas.TryRead(name, ref place, out Node meta, out string text))
                Add(facts, meta, ArticleSources.Meta, text);
            if (facts.Found.Count > 0)
                return;
        }
    }

    private static void AddItems(TextFacts facts)
    {
        int place = 0;
        while (facts.Properties.TryRead(ItemKeywords, ref place, out Node property, out string? text))
            Add(facts, property, ArticleSources.Microdata, text);
    }

    /// <summary>
    /// Whether a text may be a topic, and is not what one program tells another: <c>Category: Travel</c>, <c>100312362</c>.
    /// </summary>
    private static bool IsTopic(string text)
    {
        const int MaxDigits = 4;
        bool isNumber = !text.AsSpan().ContainsAnyExceptInRange('0', '9');
        return TextKey.LengthOf(text) > 0
            && !(isNumber && text.Length > MaxDigits)
            && text[0] != '_'
            && text.IndexOf(':') < 1
            && !Guid.TryParse(text, out _);
    }
}
