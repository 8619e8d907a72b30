using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>Finds headings that stand inside of their lists.</summary>
internal static class HeadingInside
{
    /// <summary>Takes the heading off a list that begins with it.</summary>
    /// <param name="list">The list.</param>
    /// <param name="heading">The heading; <see langword="null"/> where there is none.</param>
    /// <returns>The list without the item that is its heading.</returns>
    public static FoundList TakeOff(FoundList list, out string? heading)
    {
        heading = null;
        if (!RankingText.IsList(list.Container))
            return list;

        Node first = list.Container.FirstElementChild;
        if (first.Exists && first.Tag != TagId.Li)
        {
            _ = HeadingFinder.TryReadLabel(first, null, out heading, out _);
            return list;
        }

        // Among items with links, a first one without is a heading.
        bool isHeading = list.IsLinked
            && list.Items.Count > 1
            && !HasLink(list.Items[0])
            && HasLink(list.Items[1])
            && HeadingFinder.TryReadLabel(first, null, out heading, out _);
        return isHeading ? list with { Items = [.. list.Items.Skip(1)] } : list;
    }

    private static bool HasLink(Node item)
    {
        foreach (Node element in item.DescendantElements)
        {
            if (RankingText.IsItemLink(element))
                return true;
        }

        return false;
    }
}
