using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>
/// The things of a page's JSON-LD that are its own article, and the page itself: a page may describe other articles as well, and what it
/// says of those is nothing of its own.
/// </summary>
internal sealed class ArticleThings
{
    // Above this the lists are not kept for the next page.
    private const int MaxKept = 1 << 12;

    private static readonly byte[][] ArticleKinds = ThingTypes.KindsOf("Article");
    private static readonly byte[][] PageKinds = ThingTypes.KindsOf("WebPage");
    private static readonly byte[][] SiteKinds = ThingTypes.KindsOf("WebSite");
    private static readonly byte[][] BreadcrumbKinds = ThingTypes.KindsOf("BreadcrumbList");

    private readonly List<int> _things = [];
    private readonly List<int> _articles = [];
    private readonly List<int> _pages = [];

    /// <summary>The rows of the objects that say something of the article: those of itself, the best first.</summary>
    public IReadOnlyList<int> Articles => _articles;

    /// <summary>The rows of the objects that say something of the page.</summary>
    public IReadOnlyList<int> Pages => _pages;

    /// <summary>The row of the site; -1 if there is none.</summary>
    public int Site { get; private set; } = -1;

    /// <summary>The row of the way to the article; -1 if there is none.</summary>
    public int Breadcrumbs { get; private set; } = -1;

    /// <summary>The row of an article's headline, or else of its name; -1 if it has neither.</summary>
    public static int HeadlineOf(JsonLdGraph graph, int article)
    {
        int value = graph.MemberOf(article, "headline"u8);
        return value >= 0 ? value : graph.MemberOf(article, "name"u8);
    }

    /// <summary>Finds the things of a page.</summary>
    /// <param name="graph">The JSON-LD.</param>
    /// <param name="facts">What else the page says of itself, by which its own article is told from others.</param>
    public void Gather(JsonLdGraph graph, TextFacts facts)
    {
        graph.AddThings(_things);
        foreach (int thing in _things)
        {
            if (graph.IsOfType(thing, ArticleKinds))
                _articles.Add(thing);
            else if (graph.IsOfType(thing, PageKinds))
                _pages.Add(thing);
            else if (Site < 0 && graph.IsOfType(thing, SiteKinds))
                Site = thing;
            else if (Breadcrumbs < 0 && graph.IsOfType(thing, BreadcrumbKinds))
                Breadcrumbs = thing;
        }

        // Some pages have a type of their own devising for what is an article.
        if (_articles.Count == 0)
            AddHeadlined(graph);
        if (_articles.Count > 1)
            KeepOwn(graph, facts);
    }

    /// <summary>Forgets the page.</summary>
    public void Clear()
    {
        Empty(_things);
        Empty(_articles);
        Empty(_pages);
        Site = -1;
        Breadcrumbs = -1;
    }

    private static void Empty(List<int> rows)
    {
        rows.Clear();
        if (rows.Capacity > MaxKept)
            rows.Capacity = 0;
    }

    private void AddHeadlined(JsonLdGraph graph)
    {
        foreach (int thing in _things)
        {
            if (graph.MemberOf(thing, "headline"u8) >= 0)
                _articles.Add(thing);
        }
    }

    /// <summary>
    /// Keeps those articles that have the page's address, else those that have its headline, else the first, and any that is the same
    /// article.
    /// </summary>
    private void KeepOwn(JsonLdGraph graph, TextFacts facts)
    {
        int first = _articles[0];
        if (Keep(row => HasAddress(graph, row, facts)) || Keep(row => HasHeadline(graph, row, facts)))
            return;
        _articles.RemoveRange(1, _articles.Count - 1);
        _articles[0] = first;
    }

    private bool Keep(Predicate<int> isOwn)
    {
        if (!_articles.Exists(isOwn))
            return false;
        _articles.RemoveAll(row => !isOwn(row));
        return true;
    }

    private static bool HasAddress(JsonLdGraph graph, int article, TextFacts facts) =>
        IsAddress(graph, graph.MemberOf(article, "url"u8), facts)
        || IsAddress(graph, graph.MemberOf(article, "mainEntityOfPage"u8), facts)
        || IsAddress(graph, graph.MemberOf(article, "@id"u8), facts);

    private static bool IsAddress(JsonLdGraph graph, int value, TextFacts facts)
    {
        if (value >= 0 && graph.IsObject(value))
            value = graph.MemberOf(value, "@id"u8) is >= 0 and int id ? id : graph.MemberOf(value, "url"u8);
        return value >= 0 && graph.KindOf(value) == JsonRowKind.String && facts.IsOwnAddress(graph.TextOf(value));
    }

    private static bool HasHeadline(JsonLdGraph graph, int article, TextFacts facts) =>
        HeadlineOf(graph, article) is >= 0 and int value && facts.IsOwnTitle(graph.TextOf(value));
}
