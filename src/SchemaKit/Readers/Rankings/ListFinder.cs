using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>
/// Finds the lists in an element: <c>ul</c> and <c>ol</c>, and cards, which are told by what they have in common: siblings of
/// one name and class, each with a link to an article of its own.
/// </summary>
internal sealed class ListFinder
{
    // As many cards show what the others are like.
    private const int Samples = 6;

    // Cards that do not stand side by side are looked for in elements of this size at most.
    private const int MaxSpreadRows = 4000;

    // As many links with titles are more than an article has.
    private const int MinTitles = 4;

    // As many links of a card tell it from others.
    private const int MaxLinks = 8;

    // What is larger holds more than that, and is not read for it.
    private const int MaxCardRows = 400;

    private readonly List<int> _links = [];
    private readonly List<int> _lists = [];
    private readonly List<FoundList> _found = [];

    private ListFinder()
    {
    }

    /// <summary>Finds the lists.</summary>
    /// <param name="root">The element to look into, or the list itself.</param>
    /// <returns>The lists, in document order. Those that a script is to fill have no items.</returns>
    public static List<FoundList> Find(Node root)
    {
        ListFinder finder = new();
        finder.FindMarks(root);
        finder.FindLists(root);

        // Among lists with links, those without are labels of tabs, and the like.
        List<FoundList> found = finder._found;
        if (found.Exists(list => list.IsLinked))
            found.RemoveAll(list => !list.IsLinked && list.Items.Count > 0);
        return found;
    }

    private void FindMarks(Node root)
    {
        foreach (Node element in root.DescendantElements)
        {
            if (RankingText.IsList(element))
                _lists.Add(element.Index);
            else if (RankingText.IsItemLink(element))
                _links.Add(element.Index);
        }
    }

    private void FindLists(Node root)
    {
        Stack<Node> open = [];
        open.Push(root);
        while (open.TryPop(out Node element))
        {
            List<Node> inner = RankingText.IsList(element) ? ReadList(element) : ReadCards(element);
            for (int i = inner.Count - 1; i >= 0; i--)
                open.Push(inner[i]);
        }
    }

    /// <summary>Takes an element for a list, if its items are not lists themselves.</summary>
    /// <returns>What to look into instead.</returns>
    private List<Node> ReadList(Node list)
    {
        List<Node> items = [];
        foreach (Node child in list.Children)
        {
            if (child.Tag == TagId.Li)
                items.Add(child);
        }

        if (items.Count == 0 && Count(_links, list) > 0)
            return ReadCards(list);
        if (AreLists(items))
            return items;

        _found.Add(new FoundList(list, items, Count(_links, list) > 0));
        return [];
    }

    /// <summary>Takes an element for what cards stand in, if they are not lists themselves.</summary>
    /// <returns>What to look into instead.</returns>
    private List<Node> ReadCards(Node element)
    {
        List<Node> inner = [];
        foreach (Node child in element.Children)
        {
            if (child.IsElement && HasMark(child))
                inner.Add(child);
        }

        List<Node>? cards = FindCards(inner);
        if (FindSpread(element, inner) is { } spread && spread.Count > (cards?.Count ?? 0))
            cards = spread;
        if (cards is null || AreLists(cards))
            return inner;

        _found.Add(new FoundList(element, cards, IsLinked: true));
        return [];
    }

    /// <summary>The largest number of siblings of one name and class with links of their own; those of two articles at least.</summary>
    private List<Node>? FindCards(List<Node> siblings)
    {
        if (siblings.Count < 2)
            return null;

        Dictionary<(TagId, string?), List<Node>> groups = [];
        List<Node>? largest = null;
        foreach (Node sibling in siblings)
        {
            if (RankingText.IsList(sibling) || !HasLink(sibling))
                continue;

            (TagId, string?) key = (sibling.Tag, FirstClass(sibling));
            if (!groups.TryGetValue(key, out List<Node>? group))
                groups.Add(key, group = []);
            group.Add(sibling);
            if (largest is null || group.Count > largest.Count)
                largest = group;
        }

        return largest is { Count: > 1 } && AreArticles(largest) ? largest : null;
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
            if (!HasLink(inner) || !groups.TryGetValue((inner.Tag, FirstClass(inner)), out (List<Node> Cards, int Beside) group))
                continue;
            if ((group.Cards.Count > 0 && inner.IsInside(group.Cards[^1])) || IsListAround(inner))
                continue;

            group.Cards.Add(inner);
            groups[(inner.Tag, FirstClass(inner))] = (group.Cards, group.Beside + (inner.Parent == element ? 0 : 1));
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

    /// <summary>Whether most of some elements are lists.</summary>
    private bool AreLists(List<Node> elements)
    {
        int count = 0, sampled = 0;
        foreach (Node element in elements)
        {
            if (!HasMark(element))
                continue;

            if (sampled++ == Samples)
                break;
            count += IsListAround(element) ? 1 : 0;
        }

        return count * 2 > Math.Min(sampled, Samples);
    }

    /// <summary>Whether there is a list of articles in an element, and nothing else with links, but perhaps its heading.</summary>
    private bool IsListAround(Node element)
    {
        while (true)
        {
            List<Node> inner = [];
            foreach (Node child in element.Children)
            {
                if (child.IsElement && HasMark(child))
                    inner.Add(child);
            }

            foreach (Node child in inner)
            {
                if (RankingText.IsList(child) && LinkedItems(child) is { Count: > 1 } items && AreArticles(items))
                    return true;
            }

            if (inner.Count != 1)
                return (FindCards(inner) is { } cards && !HoldsHeading(inner, behind: cards[0])) || HoldsTitles(element);
            element = inner[0];
        }
    }

    /// <summary>
    /// Whether an element behind a given one has a heading: what stands before the title of an article is no article.
    /// </summary>
    private static bool HoldsHeading(List<Node> siblings, Node behind)
    {
        foreach (Node sibling in siblings)
        {
            if (sibling.Index <= behind.Index || sibling.Tag == behind.Tag)
                continue;
            if (RankingText.IsHeading(sibling))
                return true;
        }

        return false;
    }

    /// <summary>Whether there are more links to different pages in an element, with texts as long as titles, than an article has.</summary>
    private bool HoldsTitles(Node element)
    {
        HashSet<string> addresses = [];
        int end = RankingText.EndOf(element);
        for (int i = CountBefore(_links, element.Index + 1); i < _links.Count && _links[i] < end && addresses.Count < MinTitles; i++)
        {
            Node link = element.Page[_links[i]];
            if (RankingText.RowsOf(link) <= MaxCardRows && RankingText.Width(link.GetText()) >= RankingText.TitleWidth)
                addresses.Add(link.GetAttribute("href"u8)!);
        }

        return addresses.Count >= MinTitles;
    }

    private List<Node> LinkedItems(Node list)
    {
        List<Node> items = [];
        foreach (Node child in list.Children)
        {
            if (child.Tag == TagId.Li && HasLink(child))
                items.Add(child);
        }

        return items;
    }

    private bool HasLink(Node element) => RankingText.IsItemLink(element) || Count(_links, element) > 0;

    private bool HasMark(Node element) => RankingText.IsList(element) || HasLink(element) || Count(_lists, element) > 0;

    /// <summary>How many of ascending places are inside of an element.</summary>
    private static int Count(List<int> places, Node element) =>
        CountBefore(places, RankingText.EndOf(element)) - CountBefore(places, element.Index + 1);

    private static int CountBefore(List<int> places, int end)
    {
        int place = places.BinarySearch(end);
        return place < 0 ? ~place : place;
    }

    private static string? FirstClass(Node element)
    {
        string? classes = element.GetAttribute("class"u8)?.Trim();
        int end = classes?.AsSpan().IndexOfAny(" \t\r\n\f") ?? -1;
        return end < 0 ? classes : classes![..end];
    }
}
