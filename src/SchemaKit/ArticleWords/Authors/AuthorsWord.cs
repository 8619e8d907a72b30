using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>
/// Finds who wrote the article. The first source that names a person gives the whole list; where none does, the first that names an
/// organisation.
/// </summary>
internal static class AuthorsWord
{
    private static readonly ThingPath ItemAuthor = new("**.Article.author");
    private static readonly ThingPath ItemAuthorName = new("**.Article.author.name");

    private static readonly byte[][] Organizations = ThingTypes.KindsOf("Organization");
    private static readonly byte[][] Persons = ThingTypes.KindsOf("Person");

    // What search engines, Open Graph, analytics and libraries ask for.
    private static readonly byte[][] MetaNames = MetaIndex.NamesOf(
        "author", "article:author", "og:article:author", "og:author", "article:author:name", "article:author_name", "authors",
        "parsely-author", "sailthru.author", "cxenseparse:author", "dcsext.author", "byl", "dc.creator", "dc:creator", "dcterms.creator",
        "citation_author",
        "article.author", "rnews:author");

    /// <summary>Adds the authors to what was found.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        AuthorList authors = facts.Authors;
        authors.Begin();
        if (sources.HasFlag(ArticleSources.JsonLd))
            AddJsonLd(facts, authors);
        if (sources.HasFlag(ArticleSources.Meta) && !authors.HasPersons)
            AddMetas(facts, authors);
        if (sources.HasFlag(ArticleSources.Microdata) && !authors.HasPersons)
            AddItems(facts, authors);
        if (sources.HasFlag(ArticleSources.Markup) && !authors.HasPersons && !authors.HasAgency)
            BylineFinder.Add(facts, authors);
        authors.End();
    }

    private static void AddJsonLd(TextFacts facts, AuthorList authors)
    {
        JsonLdGraph graph = facts.JsonLd;
        foreach (int article in facts.Things.Articles)
        {
            int author = graph.MemberOf(article, "author"u8);
            if (author < 0)
                author = graph.MemberOf(article, "creator"u8);
            if (author < 0)
                continue;

            foreach (int value in facts.ValuesOf(author))
                AddThing(facts, value, authors);
            authors.EndSource();
            if (authors.HasPersons)
                return;
        }
    }

    private static void AddThing(TextFacts facts, int value, AuthorList authors)
    {
        JsonLdGraph graph = facts.JsonLd;
        bool isThing = graph.IsObject(value);
        int name = isThing ? graph.MemberOf(value, "name"u8) : value;
        if (name < 0)
            return;

        // Several names of one thing are people that the page has put together.
        bool isPerson = isThing && graph.IsOfType(value, Persons);
        bool isOrganization = isThing && !isPerson && graph.IsOfType(value, Organizations);
        int end = graph.KindOf(name) == JsonRowKind.Array ? graph.EndOf(name) : name + 1;
        for (int one = graph.KindOf(name) == JsonRowKind.Array ? name + 1 : name; one < end; one = graph.EndOf(one))
            authors.Add(graph.ScriptOf(one), ArticleSources.JsonLd, CleanText.Of(graph.TextOf(one)), isOrganization, isPerson);
    }

    private static void AddMetas(TextFacts facts, AuthorList authors)
    {
        foreach (byte[] name in MetaNames)
        {
            int place = 0;
            while (facts.Metas.TryRead(name, ref place, out Node meta, out string text))
                authors.Add(meta, ArticleSources.Meta, text);
            authors.EndSource();
            if (authors.HasPersons)
                return;
        }
    }

    private static void AddItems(TextFacts facts, AuthorList authors)
    {
        foreach (ThingPath path in (ReadOnlySpan<ThingPath>)[ItemAuthorName, ItemAuthor])
        {
            int place = 0;
            while (facts.Properties.TryRead(path, ref place, out Node property, out string? text))
                authors.Add(property, ArticleSources.Microdata, text);
            authors.EndSource();
            if (authors.HasPersons)
                return;
        }
    }
}
