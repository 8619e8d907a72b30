using SchemaKit.Html;
using SchemaKit.StructuredData;

namespace SchemaKit.ArticleWords;

/// <summary>Finds the way from the home page to the article.</summary>
internal static class BreadcrumbsWord
{
    // A way is no longer than this; what is, is a map of the site.
    private const int MaxSteps = 20;

    private const int MaxLength = 100;

    private static readonly ThingPath ItemStep = new("**.BreadcrumbList.itemListElement.name");
    private static readonly ThingPath ItemNestedStep = new("**.BreadcrumbList.itemListElement.item.name");

    /// <summary>Adds the steps to what was found, outermost first.</summary>
    public static void Read(TextFacts facts, ArticleSources sources)
    {
        if (sources.HasFlag(ArticleSources.JsonLd))
            AddJsonLd(facts);
        if (sources.HasFlag(ArticleSources.Microdata) && facts.Found.Count == 0)
        {
            AddItems(facts, ItemStep);
            if (facts.Found.Count == 0)
                AddItems(facts, ItemNestedStep);
        }

        if (sources.HasFlag(ArticleSources.Markup) && facts.Found.Count == 0)
            AddMarkup(facts);
        RemoveArticle(facts);
    }

    private static void AddJsonLd(TextFacts facts)
    {
        JsonLdGraph graph = facts.JsonLd;
        int list = facts.Things.Breadcrumbs;
        for (int i = 0; list < 0 && i < facts.Things.Pages.Count; i++)
            list = graph.MemberOf(facts.Things.Pages[i], "breadcrumb"u8);
        if (list < 0 || !graph.IsObject(list) || graph.MemberOf(list, "itemListElement"u8) is not (>= 0 and int steps))
            return;

        // As a rule they stand in their order, whatever their positions say.
        Span<(int Position, int Step)> ordered = stackalloc (int, int)[MaxSteps];
        int count = 0;
        foreach (int step in facts.ValuesOf(steps))
        {
            if (count == MaxSteps)
                break;
            bool hasPosition = TryReadPosition(graph, step, out int position);
            int place = count++;
            for (; hasPosition && place > 0 && ordered[place - 1].Position > position; place--)
                ordered[place] = ordered[place - 1];
            ordered[place] = (hasPosition ? position : 0, step);
        }

        foreach ((_, int step) in ordered[..count])
            Add(facts, graph.ScriptOf(step), ArticleSources.JsonLd, NameOf(graph, step));
    }

    private static bool TryReadPosition(JsonLdGraph graph, int step, out int position)
    {
        position = 0;
        return graph.IsObject(step)
            && graph.MemberOf(step, "position"u8) is >= 0 and int value
            && int.TryParse(graph.TextOf(value), System.Globalization.CultureInfo.InvariantCulture, out position);
    }

    /// <summary>The name of a step, or of the page that it leads to.</summary>
    private static string NameOf(JsonLdGraph graph, int step)
    {
        if (!graph.IsObject(step))
            return graph.TextOf(step);

        int name = graph.MemberOf(step, "name"u8);
        if (name < 0 && graph.MemberOf(step, "item"u8) is >= 0 and int item && graph.IsObject(item))
            name = graph.MemberOf(item, "name"u8);
        return name < 0 ? "" : graph.TextOf(name);
    }

    private static void AddItems(TextFacts facts, ThingPath path)
    {
        int place = 0;
        while (facts.Found.Count < MaxSteps && facts.Properties.TryRead(path, ref place, out Node property, out string? text))
            Add(facts, property, ArticleSources.Microdata, text);
    }

    private static void AddMarkup(TextFacts facts)
    {
        NodeRows rows = new(facts.Page);
        int passed = 0;
        foreach ((int row, ElementMarks marks) in facts.Marked.All)
        {
            if (row < passed || !marks.HasFlag(ElementMarks.Breadcrumbs))
                continue;

            // One that has no links has nothing in it that has, and is not looked through again.
            passed = rows.EndOf(row);
            for (int inside = rows.FindElement(row + 1, passed); inside < passed && facts.Found.Count < MaxSteps;
                inside = rows.FindElement(inside + 1, passed))
            {
                if (rows.TagOf(inside) == TagId.A)
                    Add(facts, facts.Page[inside], ArticleSources.Markup, facts.Page[inside].GetText());
            }

            if (facts.Found.Count > 0)
                return;
        }
    }

    private static void Add(TextFacts facts, Node node, ArticleSources source, string text)
    {
        text = CleanText.Of(text).Trim(' ', '/', '›', '»', '>');
        if (text.Length is > 0 and <= MaxLength)
            facts.Found.Add(node, source, text);
    }

    /// <summary>The last step is often the article itself, perhaps cut.</summary>
    private static void RemoveArticle(TextFacts facts)
    {
        // The name of a section is no headline, even where the title begins with it.
        const int MinLetters = 20;
        if (facts.Found.Count == 0)
            return;
        string last = facts.Found[facts.Found.Count - 1].Text;
        if (TextKey.LengthOf(last) >= MinLetters && facts.IsOwnTitle(last))
            facts.Found.RemoveAt(facts.Found.Count - 1);
    }
}
