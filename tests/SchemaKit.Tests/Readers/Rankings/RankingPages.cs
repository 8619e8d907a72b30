using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Readers;

namespace SchemaKit.Tests.Readers.Rankings;

/// <summary>Reads the rankings of pages as generated code does.</summary>
internal static class RankingPages
{
    /// <summary>Reads all rankings of the elements that a selector matches, as a property does that is a list.</summary>
    public static List<Ranking> Read(string html, string selector = ".card, body > ul, body > ol")
    {
        using Page page = Page.Parse(html, new PageOptions { Url = new Uri("https://example.com/news/today") });
        return Read(page, selector);
    }

    public static List<Ranking> Read(Page page, string selector)
    {
        RankingReader reader = new();
        List<Ranking> rankings = [];
        foreach (Node node in page.Select(selector))
            rankings.AddRange(reader.Read(node));
        RankingReader.ResolveTitles(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(rankings));
        return rankings;
    }

    /// <summary>A ranking in one line: its heading, and the titles of its items.</summary>
    public static string Line(Ranking ranking) =>
        $"{ranking.Heading}: {string.Join(" | ", ranking.Items.Select(item => item.Title))}";
}
