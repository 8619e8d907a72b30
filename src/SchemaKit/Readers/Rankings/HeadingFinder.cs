using System.Diagnostics.CodeAnalysis;
using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>
/// Finds the words above a list. Sites write them into all kinds of elements, and as often beside what is wrapped around
/// the list as beside the list.
/// </summary>
internal static class HeadingFinder
{
    // How many elements around a list without a card the heading may stand beside.
    private const int MaxWrappers = 3;

    // And of one in a card.
    private const int MaxWrappersInCard = 16;

    // How many elements back the heading may stand, and how many nodes, texts and comments among them.
    private const int MaxBefore = 6;
    private const int MaxNodesBefore = 32;

    // How many lists that differ in their period only may follow each other: hour, day, week, month, year, and their kin.
    private const int MaxPeriods = 8;

    // What is longer is a paragraph that happens to stand above the list; what is larger is not looked into.
    private const int MaxLength = 120;
    private const int MaxRows = 96;
    private const int MaxBytes = 8 * 1024;

    /// <summary>Finds the nearest words before a list.</summary>
    /// <param name="start">The list, or the first of its cards.</param>
    /// <param name="card">What they have to be in; <see langword="null"/> where the list stands alone.</param>
    /// <param name="text">The words.</param>
    /// <returns>The element that says them; no node where there is none.</returns>
    public static Node Find(Node start, Card? card, out string? text)
    {
        Node inner = start;
        int maxWrappers = card is not null ? MaxWrappersInCard : MaxWrappers;
        for (int wrappers = 0; wrappers <= maxWrappers && inner.Exists && inner != card?.Root; wrappers++)
        {
            if (FindBefore(inner, card, out text) is { Exists: true } found)
                return found;
            inner = inner.ParentElement;
        }

        text = null;
        return default;
    }

    /// <summary>
    /// The words above a group of lists that differ in their period only: they stand before the heading of the group's
    /// first list, which follows them without a list between.
    /// </summary>
    /// <param name="heading">The heading of a list of the group, which names a period.</param>
    public static string? FindGroup(Node heading)
    {
        int nodes = MaxPeriods * MaxNodesBefore;
        for (int lists = 0; lists < MaxPeriods;)
        {
            Node previous = ElementBefore(heading, ref nodes);
            if (!previous.Exists)
                return null;

            if (RankingText.IsList(previous))
            {
                lists++;
                previous = Find(previous, null, out string? text);
                if (!RankingPeriods.IsIn(text))
                    return null;
            }
            else if (TryReadLabel(previous, null, out string? label, out _))
            {
                return RankingPeriods.IsIn(label) ? null : label;
            }
            else if (!IsSmall(previous))
            {
                return null;
            }

            heading = previous;
        }

        return null;
    }

    /// <summary>The words of an element that holds them and nothing else: the heading of a list that is still to come.</summary>
    public static bool TryReadAlone(Node card, [NotNullWhen(true)] out string? text)
    {
        text = null;
        return FindHeading(card) is { Exists: true } heading
            && TryReadText(heading, out text)
            && RankingText.SingleLine(card) == text;
    }

    /// <summary>The words of an element, if they are few, and end as no sentence does.</summary>
    /// <param name="element">The element.</param>
    /// <param name="card">The card that it is in, or <see langword="null"/>; the labels of its tabs are no heading.</param>
    /// <param name="text">The words.</param>
    /// <param name="isStrong">Whether the element says that it is a heading, or that it holds one.</param>
    public static bool TryReadLabel(Node element, Card? card, [NotNullWhen(true)] out string? text, out bool isStrong)
    {
        (text, isStrong) = (null, false);
        if (!IsSmall(element) || HoldsList(element, card))
            return false;

        Node heading = RankingText.IsHeading(element) ? element : FindHeading(element);
        isStrong = heading.Exists || RankingText.IsTitled(element);
        if (heading.Exists)
            return TryReadText(heading, out text);
        return card?.Tabs.Hold(element) != true && !RankingText.IsTime(element) && TryReadText(element, out text);
    }

    private static Node FindBefore(Node node, Card? card, out string? text)
    {
        text = null;
        Node weak = default;
        int nodes = MaxNodesBefore;
        Node before = ElementBefore(node, ref nodes);
        for (int i = 0; i < MaxBefore && before.Exists && !IsListBetween(before, card); i++, before = ElementBefore(before, ref nodes))
        {
            if (!TryReadLabel(before, card, out string? label, out bool isStrong))
                continue;

            // The nearest one counts, but for the link to more of the same, which often stands between heading and list.
            if (isStrong || RankingPeriods.IsIn(label))
            {
                text = label;
                return before;
            }

            if (!weak.Exists && !IsLink(before))
                (weak, text) = (before, label);
        }

        return weak;
    }

    /// <summary>The element before another one, if no more nodes stand between than may be gone over.</summary>
    private static Node ElementBefore(Node node, ref int nodes)
    {
        do
            node = node.PreviousSibling;
        while (node.Exists && !node.IsElement && --nodes > 0);
        return --nodes > 0 && node.IsElement ? node : default;
    }

    private static bool IsListBetween(Node element, Card? card) =>
        card?.HasListIn(element) == true || (IsSmall(element) && HoldsList(element, card));

    /// <summary>Whether an element is a list or has one inside, other than of the labels of tabs.</summary>
    private static bool HoldsList(Node element, Card? card)
    {
        if (card?.HasListIn(element) == true)
            return true;
        if (RankingText.IsList(element))
            return card?.Tabs.Hold(element) != true;

        foreach (Node inner in element.DescendantElements)
        {
            if (RankingText.IsList(inner) && card?.Tabs.Hold(inner) != true)
                return true;
        }

        return false;
    }

    private static Node FindHeading(Node element)
    {
        Node titled = default;
        foreach (Node inner in element.DescendantElements)
        {
            if (RankingText.IsHeading(inner) && RankingText.SingleLine(inner).Length > 0)
                return inner;
            if (!titled.Exists && RankingText.IsTitled(inner) && inner.GetText() is { Length: > 0 } text && !text.Contains('\n'))
                titled = inner;
        }

        return titled;
    }

    private static bool TryReadText(Node element, [NotNullWhen(true)] out string? text)
    {
        bool isParagraph = RankingText.IsHeading(element) || element.Tag is TagId.P or TagId.Li;
        text = isParagraph ? RankingText.SingleLine(element) : FirstLine(element.GetText());
        bool isLabel = text.Length is > 0 and <= MaxLength
            && (RankingText.IsHeading(element) || text[^1] is not ('.' or '。' or '”' or '"'));
        if (!isLabel)
            text = null;
        return isLabel;
    }

    private static string FirstLine(string text)
    {
        int end = text.IndexOf('\n', StringComparison.Ordinal);
        return end < 0 ? text : text[..end];
    }

    /// <summary>Whether there is nothing in an element but a link.</summary>
    private static bool IsLink(Node element)
    {
        while (element.FirstElementChild is { Exists: true } inner && element.Tag != TagId.A && !inner.NextElementSibling.Exists)
            element = inner;
        return RankingText.IsItemLink(element);
    }

    private static bool IsSmall(Node element) => RankingText.RowsOf(element) <= MaxRows && element.SourceRange.Length <= MaxBytes;
}
