using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>Reads the items of a list: their titles, and the numbers that the list as a whole gives them.</summary>
internal static class ItemReader
{
    // A list of titles that are cut at one length, be it at the end of a word, has none that is longer than this above it.
    private const int CutMargin = 10;

    private delegate bool NumberSource(ItemParts parts, Node item, out int rank);

    // What an element shows may be the number of readers or comments too.
    private static readonly NumberSource ShownNumber = (parts, _, out rank) => RankNumbers.TryReadWhole(parts.ShownNumber ?? "", out rank);

    private static readonly NumberSource[] NumberSources =
    [
        (_, item, out rank) => RankNumbers.TryReadAttributes(item, out rank),
        (_, item, out rank) => RankNumbers.TryReadClass(item, out rank),
        (parts, _, out rank) => RankNumbers.TryReadAttributes(parts.Link, out rank),
        (parts, _, out rank) => RankNumbers.TryReadLabel(parts.Link, out rank),
    ];

    /// <summary>Reads items; an element without a title is none.</summary>
    /// <param name="list">The list.</param>
    public static List<RankingItem> Read(FoundList list)
    {
        List<(Node Item, ItemParts Parts)> found = [];
        foreach (Node item in list.Items)
        {
            ItemParts parts = ItemParts.Of(item);
            if (parts.ReadTitle(withNumber: true).AsSpan().Trim(".… ").Length > 0)
                found.Add((item, parts));
        }

        // Among links, a text that nothing says to be a title is an advertisement.
        int linked = found.Count(item => item.Parts.Link.Exists);
        if (linked >= (found.Count - linked) * 2)
            found.RemoveAll(item => !item.Parts.Link.Exists && item.Parts.Title == item.Item);

        int[]? ranks = ReadNumbers(found, ShownNumber, mayLeap: false);
        bool isShown = ranks is not null;
        for (int source = 0; source < NumberSources.Length && ranks is null; source++)
            ranks = ReadNumbers(found, NumberSources[source], mayLeap: true);

        string[] raws = [.. found.Select(item => item.Parts.ReadTitle(withNumber: !isShown))];
        int[]? numbers = FindNumbersInTitles(raws, out int[] lengths);
        ranks ??= numbers;

        List<RankingItem> items = new(found.Count);
        int longest = raws.Where(raw => !EndsInDots(raw)).Select(raw => raw.Length).DefaultIfEmpty().Max();
        (int start, int step) = Numbering(list.Container, found.Count);
        for (int i = 0; i < found.Count; i++)
        {
            string shown = raws[i][lengths[i]..];
            (string title, bool isCut) = ReadTitle(shown, found[i].Parts, longest);
            items.Add(new RankingItem
            {
                Rank = ranks?[i] ?? start + (step * i),
                Title = title,
                Raw = raws[i],
                Truncated = isCut,
                Url = found[i].Parts.ReadUrl(),
                Thumbnail = found[i].Parts.ReadThumbnail(),
            });
        }

        return items;
    }

    /// <summary>How a list without other numbers is counted: section 4.4.5 of the HTML standard.</summary>
    private static (int Start, int Step) Numbering(Node list, int count)
    {
        bool isReversed = list.Tag == TagId.Ol && list.HasAttribute("reversed"u8);
        int start = list.Tag == TagId.Ol && int.TryParse(list.GetAttribute("start"u8), out int given) && given > 0
            ? given
            : isReversed ? count : 1;
        return (start, isReversed && start >= count ? -1 : 1);
    }

    /// <summary>Reads the numbers of all items, if they ascend or descend.</summary>
    private static int[]? ReadNumbers(List<(Node Item, ItemParts Parts)> items, NumberSource source, bool mayLeap)
    {
        int[] numbers = new int[items.Count];
        for (int i = 0; i < numbers.Length; i++)
        {
            if (!source(items[i].Parts, items[i].Item, out numbers[i]))
                return null;
        }

        return numbers.Length > 0 && IsOrdered(numbers, mayLeap) ? numbers : null;
    }

    private static bool IsOrdered(int[] numbers, bool mayLeap)
    {
        if (numbers.Length == 1)
            return mayLeap || numbers[0] == 1;

        int sign = Math.Sign(numbers[1] - numbers[0]);
        for (int i = 1; i < numbers.Length; i++)
        {
            int step = numbers[i] - numbers[i - 1];
            if (sign == 0 || Math.Sign(step) != sign || (!mayLeap && step != sign))
                return false;
        }

        return true;
    }

    /// <summary>
    /// Finds the numbers that all titles of a list begin with, each one more than the one before: a title may begin with a
    /// number of its own. Bare ones count from 1.
    /// </summary>
    private static int[]? FindNumbersInTitles(string[] titles, out int[] lengths)
    {
        lengths = new int[titles.Length];
        int[] numbers = new int[titles.Length];
        int[] found = new int[titles.Length];
        for (int i = 0; i < titles.Length; i++)
        {
            bool isNumbered = RankNumbers.TryReadStart(titles[i], out numbers[i], out found[i], out bool isMarked)
                && found[i] < titles[i].Length
                && (isMarked || numbers[0] == 1)
                && (i == 0 || numbers[i] == numbers[i - 1] + 1);
            if (!isNumbered)
                return null;
        }

        if (titles.Length < 2)
            return null;
        lengths = found;
        return numbers;
    }

    /// <summary>The title, and whether what is shown of it was cut.</summary>
    private static (string Title, bool IsCut) ReadTitle(string shown, ItemParts parts, int longest)
    {
        if (!TryCutDots(shown, out string? cut) || longest > shown.Length + CutMargin)
            return (shown, false);

        foreach (string whole in parts.Attributes())
        {
            if (TitleResolver.IsSame(whole, shown))
                return (shown, false);
            if (!EndsInDots(whole) && TitleResolver.IsBeginning(cut, whole))
                return (whole, true);
        }

        return (cut, true);
    }

    private static bool EndsInDots(string text) => TryCutDots(text, out _);

    /// <summary>Takes off the dots that stand for what was cut off, with the brackets that they may stand in.</summary>
    private static bool TryCutDots(string shown, [NotNullWhen(true)] out string? title)
    {
        ReadOnlySpan<char> text = shown;
        bool isBracketed = text.EndsWith("[...]") || text.EndsWith("[…]") || text.EndsWith("(...)") || text.EndsWith("(…)");
        if (isBracketed)
            text = text[..^1];

        if (text.EndsWith("..."))
            text = text.TrimEnd('.');
        else if (text.EndsWith("…"))
            text = text.TrimEnd('…');
        else
            return (title = null) is not null;

        title = (isBracketed ? text[..^1] : text).TrimEnd().ToString();
        return true;
    }
}
