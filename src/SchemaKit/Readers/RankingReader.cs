using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using SchemaKit.Articles;
using SchemaKit.Html;

namespace SchemaKit.Readers;

/// <summary>Reads a list of articles in an order of its own, such as the most read ones. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class RankingReader
{
    /// <summary>Reads a ranking.</summary>
    /// <param name="node">The <c>ul</c> or <c>ol</c>, or an element around it that holds its heading too.</param>
    /// <param name="ranking">The ranking.</param>
    /// <returns>Whether there is one: a list without items, to be filled by a script, is none.</returns>
    public static bool TryRead(Node node, [NotNullWhen(true)] out Ranking? ranking)
    {
        ranking = null;
        Node list = FindList(node);
        if (!list.Exists)
            return false;

        List<RankingItem> items = [];
        foreach (Node child in list.Children)
        {
            if (child.Tag == TagId.Li && TryReadItem(child, items.Count + 1, out RankingItem? item))
                items.Add(item);
        }

        if (items.Count == 0)
            return false;

        Node heading = FindHeading(list, boundary: node, out string? headingText);
        string? period = PeriodOf(headingText);
        ranking = new Ranking
        {
            Heading = headingText,
            Group = period is null ? null : FindGroup(heading),
            Period = period,
            Items = items,
        };
        return true;
    }

    private static bool IsList(Node node) => node.Tag is TagId.Ul or TagId.Ol;

    private static Node FindList(Node node)
    {
        if (IsList(node))
            return node;

        foreach (Node element in node.DescendantElements)
        {
            if (IsList(element) && element.FirstElementChild.Tag == TagId.Li)
                return element;
        }

        return default;
    }

    private static bool TryReadItem(Node item, int rank, [NotNullWhen(true)] out RankingItem? result)
    {
        Node heading = default, link = default, image = default;
        foreach (Node element in item.DescendantElements)
        {
            if (!heading.Exists && IsHeading(element))
                heading = element;
            else if (!link.Exists && element.Tag == TagId.A && element.HasAttribute("href"u8))
                link = element;
            else if (!image.Exists && element.Tag == TagId.Img)
                image = element;
        }

        Node titleNode = heading.Exists ? heading : link.Exists ? link : item;
        string raw = SingleLine(titleNode);
        string title = CutDots(raw);
        result = title.Length == 0
            ? null
            : new RankingItem
            {
                Rank = rank,
                Title = title,
                Raw = raw,
                Truncated = title.Length < raw.Length,
                Url = AddressIn(link, "href"u8),
                Thumbnail = AddressIn(image, "src"u8),
            };
        return result is not null;
    }

    /// <summary>The title without the dots that stand for what was cut off.</summary>
    private static string CutDots(string raw)
    {
        ReadOnlySpan<char> title = raw;
        if (title.EndsWith("..."))
            title = title.TrimEnd('.');
        else if (title.EndsWith("…"))
            title = title.TrimEnd('…');
        else
            return raw;

        return title.TrimEnd().ToString();
    }

    private static Uri? AddressIn(Node element, ReadOnlySpan<byte> attribute) =>
        element.Exists
        && ValueReader.TryReadAttribute(element, attribute, out string? text)
        && ValueReader.TryReadUri(text, element.Page, out Uri? address)
            ? address
            : null;

    private static string SingleLine(Node node) => node.GetText().Replace('\n', ' ');
}
