using SchemaKit.Html;
using SchemaKit.Readers.Timestamps;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds when the article was published, and when it was changed.</summary>
internal static partial class DateWord
{
    private static readonly ThingPath ItemPublished = new("**.Article.datePublished");
    private static readonly ThingPath AnyPublished = new("**.datePublished");
    private static readonly ThingPath ItemModified = new("**.Article.dateModified");
    private static readonly ThingPath AnyModified = new("**.dateModified");

    /// <summary>Adds the texts that say when the article was published, best first.</summary>
    public static void ReadPublished(TextFacts facts, ArticleSources sources) =>
        Read(facts, sources, PublishedMembers, PublishedNames, ItemPublished, AnyPublished, TimeFinder.AddPublished);

    /// <summary>Adds the texts that say when the article was changed, best first.</summary>
    public static void ReadModified(TextFacts facts, ArticleSources sources) =>
        Read(facts, sources, ModifiedMembers, ModifiedNames, ItemModified, AnyModified, TimeFinder.AddModified);

    private static void Read(
        TextFacts facts,
        ArticleSources sources,
        byte[][] members,
        byte[][] names,
        ThingPath ofArticle,
        ThingPath ofAny,
        Action<TextFacts> addTimes)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
        {
            foreach (byte[] member in members)
                AddMember(facts, member);
        }

        if (sources.HasFlag(ArticleSources.Meta) && !IsExact(facts.Found))
        {
            foreach (byte[] name in names)
                AddMeta(facts, name);
        }

        AddItems(facts, sources, ofArticle, ofAny);
        if (sources.HasFlag(ArticleSources.Markup) && !IsExact(facts.Found))
            addTimes(facts);
        PutExactFirst(facts.Found);
    }

    /// <summary>
    /// How much a text says of a point in time: 3 with its offset, 2 with a time of day, 1 with a date alone, 0 if it is none.
    /// </summary>
    public static int ExactnessOf(string text) => TryRead(text, out TimestampFields fields, out _) ? ExactnessOf(fields) : 0;

    private static int ExactnessOf(in TimestampFields fields) =>
        fields.Hour < 0 ? 1 : fields.Offset is null && fields.Zone is null ? 2 : 3;

    private static bool TryRead(string text, out TimestampFields fields, out DateTime date)
    {
        date = default;
        return StandardForms.TryRead(text, zone: null, out fields) && fields.TryGetDate(calendar: null, out date);
    }

    private static void AddMember(TextFacts facts, ReadOnlySpan<byte> member)
    {
        JsonLdGraph graph = facts.JsonLd;
        int before = facts.Found.Count;
        foreach (int article in facts.Things.Articles)
            Add(graph.MemberOf(article, member));
        if (facts.Found.Count > before)
            return;
        foreach (int page in facts.Things.Pages)
            Add(graph.MemberOf(page, member));

        void Add(int value)
        {
            if (value >= 0)
                AddDate(facts, graph.ScriptOf(value), ArticleSources.JsonLd, CleanText.Of(graph.TextOf(value)));
        }
    }

    private static void AddMeta(TextFacts facts, ReadOnlySpan<byte> name)
    {
        if (facts.Metas.TryRead(name, out Node meta, out string text))
            AddDate(facts, meta, ArticleSources.Meta, text);
    }

    private static void AddItems(TextFacts facts, ArticleSources sources, ThingPath ofArticle, ThingPath ofAny)
    {
        if (!sources.HasFlag(ArticleSources.Microdata) || IsExact(facts.Found))
            return;
        if (facts.Properties.TryRead(ofArticle, out Node property, out string? text)
            || facts.Properties.TryRead(ofAny, out property, out text))
        {
            AddDate(facts, property, ArticleSources.Microdata, text);
        }
    }

    private static void AddDate(TextFacts facts, Node node, ArticleSources source, string text)
    {
        // A date has digits, and no page of text around them.
        const int MaxLength = 80;
        if (text.Length <= MaxLength && text.AsSpan().ContainsAnyInRange('0', '9'))
            facts.Found.Add(node, source, text);
    }

    private static bool IsExact(WordTexts found)
    {
        for (int i = 0; i < found.Count; i++)
        {
            if (ExactnessOf(found[i].Text) == 3)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Puts what can be read in front of what cannot, and of those that mean the same day the one that says the most: a date without a time
    /// is not the better for standing in the better place.
    /// </summary>
    private static void PutExactFirst(WordTexts found)
    {
        int best = -1;
        int bestExactness = 0;
        DateTime day = default;
        for (int i = 0; i < found.Count; i++)
        {
            if (!TryRead(found[i].Text, out TimestampFields fields, out DateTime date))
                continue;
            int exactness = ExactnessOf(fields);
            bool isBetter = best < 0 || (exactness > bestExactness && (date - day).Duration() <= TimeSpan.FromDays(1));
            if (!isBetter)
                continue;
            (best, bestExactness) = (i, exactness);
            day = best == i && day == default ? date : day;
        }

        if (best > 0)
            found.MoveToFront(best);
    }
}
