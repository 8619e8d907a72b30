using SchemaKit.Html;
using SchemaKit.Readers;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the language of the article, as a tag of BCP 47 (https://www.rfc-editor.org/rfc/rfc5646).</summary>
internal static class LanguageWord
{
    private static readonly ThingPath ItemLanguage = new("**.Article.inLanguage");

    private static readonly byte[][] MetaNames = MetaIndex.NamesOf(
        "content-language", "og:locale", "language", "dc.language", "dcterms.language", "lang");

    /// <summary>Adds the languages to what was found, best first.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
            AddMembers(facts, facts.Things.Articles);
        if (sources.HasFlag(ArticleSources.Markup))
            AddAttribute(facts);
        if (sources.HasFlag(ArticleSources.Meta))
            facts.AddMetas(MetaNames, TagOf);
        if (sources.HasFlag(ArticleSources.Microdata))
            facts.AddItemIfNone(ItemLanguage, TagOf);

        if (sources.HasFlag(ArticleSources.JsonLd))
            AddMembers(facts, facts.Things.Pages);
    }

    private static void AddMembers(TextFacts facts, IReadOnlyList<int> things)
    {
        for (int i = 0; i < things.Count; i++)
        {
            int value = facts.JsonLd.MemberOf(things[i], "inLanguage"u8);
            if (value >= 0)
                Add(facts, facts.JsonLd.ScriptOf(value), ArticleSources.JsonLd, CodeOf(facts.JsonLd, value));
        }
    }

    /// <summary>The code of a language that is a thing, which has a name as well.</summary>
    private static string CodeOf(JsonLdGraph graph, int value)
    {
        bool hasCode = graph.IsObject(value) && graph.MemberOf(value, "alternateName"u8) >= 0;
        return graph.TextOf(hasCode ? graph.MemberOf(value, "alternateName"u8) : value);
    }

    private static void AddAttribute(TextFacts facts)
    {
        Node html = facts.Page.Document.FirstElementChild;
        bool hasText = ValueReader.TryReadAttribute(html, "lang"u8, out string? text)
            || ValueReader.TryReadAttribute(html, "xml:lang"u8, out text);
        if (hasText)
            Add(facts, html, ArticleSources.Markup, text!);
    }

    private static string? TagOf(string text) => LanguageTag.Normalize(text);

    private static void Add(TextFacts facts, Node node, ArticleSources source, string text) =>
        facts.Found.Add(node, source, TagOf(text));
}
