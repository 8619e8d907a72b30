using System.ComponentModel;
using SchemaKit.Articles;
using SchemaKit.Html;
using SchemaKit.Readers.Rankings;

namespace SchemaKit.Readers;

/// <summary>
/// Reads lists of articles in an order of their own, such as the most read ones: all that the nodes of one property hold.
/// For generated code.
/// </summary>
/// <remarks>It is a mutable struct: keep it in a local.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public struct RankingReader
{
    private HashSet<Ranking>? _read;
    private Node _last;

    /// <summary>Reads the rankings of a node.</summary>
    /// <param name="node">
    /// The <c>ul</c> or <c>ol</c>; or an element around one or more lists or grids of cards, with their headings and tabs.
    /// </param>
    /// <returns>
    /// Those that were not read before: the same heading and articles are the same ranking, and what is inside of a node that
    /// gave rankings is read. A list without items, to be filled by a script, is one if it has a heading of its own.
    /// </returns>
    public IReadOnlyList<Ranking> Read(Node node)
    {
        if (_last.Exists && node.IsInside(_last))
            return [];

        List<Ranking> rankings = ReadAll(node);
        if (rankings.Count > 0)
            _last = node;
        HashSet<Ranking> read = _read ??= new(SameRanking.Instance);
        rankings.RemoveAll(ranking => !read.Add(ranking));
        return rankings;
    }

    /// <summary>Finds the whole titles of those that were cut, where another ranking has them.</summary>
    /// <param name="rankings">All rankings of the property.</param>
    public static void ResolveTitles(Span<Ranking> rankings) => TitleResolver.Resolve(rankings);

    private static List<Ranking> ReadAll(Node node)
    {
        List<FoundList> lists = ListFinder.Find(node);
        if (lists.Count == 0)
            return HeadingFinder.TryReadAlone(node, out string? alone) ? [Create(alone, null, [])] : [];

        Card? card = RankingText.IsList(node) ? null : new Card(node, lists);
        List<Ranking> rankings = new(lists.Count);
        for (int i = 0; i < lists.Count; i++)
        {
            FoundList list = HeadingInside.TakeOff(lists[i], out string? heading);
            string? group = null;
            if (heading is null)
                FindHeading(list, i, card, out heading, out group);

            List<RankingItem> items = ItemReader.Read(list);
            if (items.Count > 0 || heading is not null)
                rankings.Add(Create(heading, group, items));
        }

        // An empty list that is there for looks alone has the heading of the one that it belongs to.
        HashSet<(string?, string?)> filled =
            [.. rankings.Where(ranking => ranking.Items.Count > 0).Select(ranking => (ranking.Heading, ranking.Group))];
        rankings.RemoveAll(ranking => ranking.Items.Count == 0 && filled.Contains((ranking.Heading, ranking.Group)));
        return rankings;
    }

    private static void FindHeading(FoundList list, int place, Card? card, out string? heading, out string? group)
    {
        Node above = HeadingFinder.Find(list.Start, card, out string? words);
        heading = card?.Tabs.LabelOf(card, place);
        if (heading is not null)
        {
            if (words is null)
                HeadingFinder.Find(card!.Lists[0].Start, card, out words);
            group = words;
            return;
        }

        heading = words ?? card?.Tabs.FirstOf(card);
        group = words is not null && RankingPeriods.IsIn(words) ? HeadingFinder.FindGroup(above) : null;
    }

    private static Ranking Create(string? heading, string? group, List<RankingItem> items)
    {
        if (string.Equals(group, heading, StringComparison.OrdinalIgnoreCase))
            group = null;
        RankingPeriods.Find(heading, out string? period, out string? duration);
        if (period is null)
            RankingPeriods.Find(group, out period, out duration);
        return new Ranking
        {
            Heading = heading,
            Group = group,
            Period = period,
            PeriodIso = duration,
            Scope = RankingScopes.Find(heading) ?? RankingScopes.Find(group),
            Items = items,
        };
    }
}
