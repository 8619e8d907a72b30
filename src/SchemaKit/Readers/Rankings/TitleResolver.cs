using SchemaKit.Articles;

namespace SchemaKit.Readers.Rankings;

/// <summary>Finds the whole titles of those that were cut among the titles of other lists.</summary>
internal static class TitleResolver
{
    /// <summary>Whether two titles say the same, whatever the form of their apostrophes and spaces.</summary>
    public static bool IsSame(string left, string right) => left.Length == right.Length && StartsWith(left, right);

    /// <summary>Whether a cut title is the beginning of a longer one.</summary>
    public static bool IsBeginning(string cut, string whole) => whole.Length > cut.Length && StartsWith(whole, cut);

    /// <summary>Fills in what the whole titles of rankings tell of the cut ones.</summary>
    /// <param name="rankings">All rankings of a property.</param>
    public static void Resolve(Span<Ranking> rankings)
    {
        List<RankingItem> items = [];
        foreach (Ranking ranking in rankings)
            items.AddRange(ranking.Items);
        if (!items.Exists(IsOpen))
            return;

        string[] wholes = SortWholes(items);
        for (int i = 0; i < rankings.Length; i++)
        {
            RankingItem[] resolved = [.. rankings[i].Items.Select(item => Resolve(item, wholes))];
            if (!resolved.SequenceEqual(rankings[i].Items, ReferenceEqualityComparer.Instance))
                rankings[i] = rankings[i] with { Items = resolved };
        }
    }

    /// <summary>
    /// The whole titles, each once, in the order of their folded characters: those that begin alike stand side by side.
    /// </summary>
    private static string[] SortWholes(List<RankingItem> items)
    {
        string[] titles = [.. items.Where(item => !IsOpen(item)).Select(item => item.Title)];
        Array.Sort(titles, Compare);
        int count = 0;
        foreach (string title in titles)
        {
            if (count == 0 || !IsSame(titles[count - 1], title))
                titles[count++] = title;
        }

        return titles[..count];
    }

    /// <summary>Whether a title lacks its end.</summary>
    private static bool IsOpen(RankingItem item) => item.Truncated && item.Raw.Contains(item.Title, StringComparison.Ordinal);

    private static RankingItem Resolve(RankingItem item, string[] wholes)
    {
        if (!IsOpen(item))
            return item;

        int place = Array.BinarySearch(wholes, item.Title, Comparer<string>.Create(Compare));
        int first = place < 0 ? ~place : place + 1;
        bool isFound = first < wholes.Length && IsBeginning(item.Title, wholes[first]);
        bool isAmbiguous = first + 1 < wholes.Length && IsBeginning(item.Title, wholes[first + 1]);
        return isFound && !isAmbiguous ? item with { ResolvedTitle = wholes[first] } : item;
    }

    private static bool StartsWith(string text, string beginning)
    {
        if (text.Length < beginning.Length)
            return false;
        for (int i = 0; i < beginning.Length; i++)
        {
            if (RankingText.Fold(text[i]) != RankingText.Fold(beginning[i]))
                return false;
        }

        return true;
    }

    private static int Compare(string left, string right)
    {
        for (int i = 0; i < left.Length && i < right.Length; i++)
        {
            int order = RankingText.Fold(left[i]) - RankingText.Fold(right[i]);
            if (order != 0)
                return order;
        }

        return left.Length - right.Length;
    }
}
