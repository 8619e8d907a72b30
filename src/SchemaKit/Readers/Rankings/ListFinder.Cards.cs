using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

internal sealed partial class ListFinder
{
    // Cards that do not stand side by side are looked for in elements of this size at most.
    private const int MaxSpreadRows = 4000;

    // As many links of a card tell it from others.
    private const int MaxLinks = 8;

    // What is larger holds more than that, and is not read for it.
    private const int MaxCardRows = 400;

    /// <summary>
    /// The largest number of siblings of one name and class with links of their own; those of two articles at least.
    /// </summary>
    private List<Node>? FindCards(List<Node> siblings)
    {
        if (siblings.Count < 2)
            return null;

        Dictionary<(TagId, string?), int> counts = [];
        ((TagId Tag, string? Class) Key, int Count) largest = default;
        foreach (Node sibling in siblings)
        {
            if (RankingText.IsList(sibling) || !HasLink(sibling))
                continue;

            (TagId, string?) key = (sibling.Tag, FirstClass(sibling));
            int count = counts[key] = counts.GetValueOrDefault(key) + 1;
            if (count > largest.Count)
                largest = (key, count);
        }

        if (largest.Count < 2)
            return null;

        // A card that is set off from the others has another class before theirs.
        byte[]? name = largest.Key.Class is { } first ? Encoding.UTF8.GetBytes(first) : null;
        List<Node> cards = siblings.FindAll(sibling => sibling.Tag == largest.Key.Tag
            && HasLink(sibling)
            && (name is null ? FirstClass(sibling) is null : sibling.HasClass(name)));
        return AreArticles(cards) ? cards : null;
    }

    /// <summary>
    /// Cards that do not all stand side by side: some do, and others of the same name and class are in elements beside them,
    /// as a large card above two rows of small ones.
    /// </summary>
    private List<Node>? FindSpread(Node element, List<Node> siblings)
    {
        if (siblings.Count < 2 || RankingText.RowsOf(element) > MaxSpreadRows)
            return null;

        Dictionary<(TagId, string?), (List<Node> Cards, int Beside)> groups = [];
        foreach (Node sibling in siblings)
        {
            if (HasLink(sibling) && FirstClass(sibling) is { } name && !IsListAround(sibling))
                groups.TryAdd((sibling.Tag, name), ([], 0));
        }

        if (groups.Count == 0)
            return null;
        foreach (Node inner in element.DescendantElements)
        {
            (TagId, string?) key = (inner.Tag, FirstClass(inner));
            if (!HasLink(inner) || !groups.TryGetValue(key, out (List<Node> Cards, int Beside) group))
                continue;
            if ((group.Cards.Count > 0 && inner.IsInside(group.Cards[^1])) || IsListAround(inner))
                continue;

            group.Cards.Add(inner);
            groups[key] = (group.Cards, group.Beside + (inner.Parent == element ? 0 : 1));
        }

        List<Node>? largest = null;
        foreach ((List<Node> cards, int beside) in groups.Values)
        {
            if (beside > 0 && cards.Count > 1 && cards.Count > (largest?.Count ?? 0) && AreArticles(cards))
                largest = cards;
        }

        return largest;
    }

    /// <summary>Whether cards lead to different pages, by texts that are as long as titles are.</summary>
    private bool AreArticles(List<Node> cards)
    {
        HashSet<string> first = [.. Addresses(cards[0])];
        bool differ = false;
        int width = 0, count = 0;
        foreach (Node card in cards.Take(Samples))
        {
            width += RankingText.RowsOf(card) > MaxCardRows ? RankingText.TitleWidth : RankingText.Width(card.GetText());
            count++;
            differ |= !first.IsSupersetOf(Addresses(card));
        }

        return differ && width >= count * RankingText.TitleWidth;
    }

    /// <summary>Where the first links of a card lead to.</summary>
    private IEnumerable<string> Addresses(Node card)
    {
        int end = RankingText.EndOf(card);
        int first = CountBefore(_links, card.Index);
        for (int i = first; i < _links.Count && i < first + MaxLinks && _links[i] < end; i++)
            yield return card.Page[_links[i]].GetAttribute("href"u8)!;
    }

    private static string? FirstClass(Node element)
    {
        string? classes = element.GetAttribute("class"u8)?.Trim();
        int end = classes?.AsSpan().IndexOfAny(" \t\r\n\f") ?? -1;
        return end < 0 ? classes : classes![..end];
    }
}
