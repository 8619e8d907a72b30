using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>
/// Finds the lists in an element: <c>ul</c> and <c>ol</c>, and cards, which are told by what they have in common: siblings of
/// one name and class, each with a link to an article of its own.
/// </summary>
internal sealed partial class ListFinder
{
    // As many cards show what the others are like.
    private const int Samples = 6;

    // As many links with titles are more than an article has.
    private const int MinTitles = 4;

    // And as many links are looked at for them.
    private const int MaxTitleLinks = 64;

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

    /// <summary>
    /// Whether there are more links to different pages in an element, with texts as long as titles, than an article has.
    /// </summary>
    private bool HoldsTitles(Node element)
    {
        HashSet<string> addresses = [];
        int end = RankingText.EndOf(element);
        int first = CountBefore(_links, element.Index + 1);
        for (int i = first; i < _links.Count && i < first + MaxTitleLinks && _links[i] < end; i++)
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
}
