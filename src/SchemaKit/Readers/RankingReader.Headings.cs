using System.Text.RegularExpressions;
using SchemaKit.Html;

namespace SchemaKit.Readers;

public static partial class RankingReader
{
    // A heading stands beside its list, or beside one of the few elements that are wrapped around it.
    private const int MaxWrappers = 3;

    // What is longer is a paragraph that happens to stand above the list.
    private const int MaxHeadingLength = 120;

    private static bool IsHeading(Node node) =>
        node.Tag is TagId.H1 or TagId.H2 or TagId.H3 or TagId.H4 or TagId.H5 or TagId.H6;

    /// <summary>The nearest words before the list; inside the element that the schema selected, if that is not the list itself.</summary>
    /// <param name="list">The list.</param>
    /// <param name="boundary">The element that the schema selected.</param>
    /// <param name="text">The words.</param>
    /// <returns>The element that says them; no node where there is none.</returns>
    private static Node FindHeading(Node list, Node boundary, out string? text)
    {
        Node inner = list;
        for (int i = 0; i <= MaxWrappers && inner.Exists; i++)
        {
            if (inner == boundary && inner != list)
                break;

            for (Node before = inner.PreviousElementSibling; before.Exists && !IsList(before); before = before.PreviousElementSibling)
            {
                text = ReadLabel(before);
                if (text is not null)
                    return before;
            }

            inner = inner.ParentElement;
        }

        text = null;
        return default;
    }

    /// <summary>
    /// The words above a group of lists that differ in their period only: they stand before the heading of the group's
    /// first list, which follows them without a list between.
    /// </summary>
    private static string? FindGroup(Node heading)
    {
        while (heading.PreviousElementSibling is { Exists: true } before)
        {
            if (!IsList(before))
                return ReadLabel(before) is { } label && PeriodOf(label) is null ? label : null;

            heading = FindHeading(before, before, out string? text);
            if (PeriodOf(text) is null)
                return null;
        }

        return null;
    }

    /// <summary>An element's text, if it is a few words that end as no sentence does.</summary>
    private static string? ReadLabel(Node element)
    {
        if (IsList(element.FirstElementChild))
            return null;

        string text = SingleLine(element);
        bool isLabel = text.Length is > 0 and <= MaxHeadingLength
            && (IsHeading(element) || text[^1] is not ('.' or '。' or '”' or '"'));
        return isLabel ? text : null;
    }

    /// <summary>The time that a heading says its list looks back on: "24 hours", "week".</summary>
    private static string? PeriodOf(string? heading) =>
        heading is not null && Period().Match(heading) is { Success: true } match ? match.Groups[1].Value : null;

    [GeneratedRegex(@"\b(?:past|last)\s+((?:\d+\s+)?(?:hour|day|week|month|year)s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Period();
}
