using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>
/// The labels of tabs in a card, each of which shows another list. Label and list are joined by an attribute
/// (<c>data-target</c> and <c>data-tabid</c>, <c>href="#id"</c>, <c>aria-controls</c>, <c>aria-labelledby</c>), or stand in the
/// same order.
/// </summary>
internal sealed class TabLabels
{
    private const int MaxLength = 40;

    // How many elements around a list the one that a tab shows may be.
    private const int MaxWrappers = 8;

    // An element that is a label is small.
    private const int MaxRows = 24;

    private static readonly string[] TabParts = ["tab"];

    private static readonly string[] ActiveParts = ["active", "selected", "current"];

    private readonly List<Node> _labels = [];
    private readonly List<int> _places = [];
    private readonly Dictionary<string, Node> _byTarget = new(StringComparer.Ordinal);

    private bool _areSiblings;

    private TabLabels()
    {
    }

    /// <summary>Finds the labels of a card that some lists were found in.</summary>
    public static TabLabels Find(Node card, IReadOnlyList<FoundList> lists)
    {
        TabLabels tabs = new();
        int list = 0;
        foreach (Node element in card.DescendantElements)
        {
            while (list < lists.Count && RankingText.EndOf(lists[list].Container) <= element.Index)
                list++;
            bool isInList = list < lists.Count && lists[list].Items.Count > 0 && lists[list].Holds(element);
            if (!isInList && IsLabel(element))
                tabs.Add(element);
        }

        tabs.Join();
        return tabs;
    }

    /// <summary>Whether a label is in an element, or is it. One alone is a heading.</summary>
    public bool Hold(Node element)
    {
        if (_labels.Count < 2)
            return false;

        int place = _places.BinarySearch(element.Index);
        place = place < 0 ? ~place : place;
        return place < _places.Count && _places[place] < RankingText.EndOf(element);
    }

    /// <summary>The label of a list.</summary>
    /// <param name="card">The card.</param>
    /// <param name="place">The place of the list among those of the card.</param>
    /// <returns>The label; <see langword="null"/> where none belongs to it.</returns>
    public string? LabelOf(Card card, int place)
    {
        if (_labels.Count == 0)
            return null;

        IReadOnlyList<FoundList> lists = card.Lists;
        Node panel = lists[place].Container;
        for (int i = 0; i < MaxWrappers && panel.Exists && panel != card.Root; i++, panel = panel.ParentElement)
        {
            if (FindByTarget(panel) is { Exists: true } joined)
                return RankingText.SingleLine(joined);
        }

        // The labels stand before all lists, as many as those, or tell which of them is shown alone.
        if (!_areSiblings || _labels[^1].Index > lists[0].Start.Index)
            return null;
        if (lists.Count == _labels.Count)
            return RankingText.SingleLine(_labels[place]);
        return lists.Count == 1 && _labels.Find(IsActive) is { Exists: true } active ? RankingText.SingleLine(active) : null;
    }

    /// <summary>
    /// The first label, which is the one that is shown first, where labels are all that could be the heading of a card's
    /// only list. What is but a button may do anything.
    /// </summary>
    public string? FirstOf(Card card) =>
        card.Lists.Count == 1 && _labels.Count > 0 && _labels[0].Tag != TagId.Button && _labels[0].Index < card.Lists[0].Start.Index
            ? RankingText.SingleLine(_labels[0])
            : null;

    private void Add(Node label)
    {
        // What is around a label is none: the innermost element counts.
        while (_labels.Count > 0 && label.IsInside(_labels[^1]))
            _labels.RemoveAt(_labels.Count - 1);
        _labels.Add(label);
    }

    private void Join()
    {
        foreach (Node label in _labels)
        {
            _places.Add(label.Index);
            AddTargets(label, label);
            if (label.ParentElement is { Tag: TagId.Li } item)
                AddTargets(item, label);
        }

        _areSiblings = _labels.Count > 1 && AreSiblings();
    }

    private void AddTargets(Node element, Node label)
    {
        foreach (NodeAttribute attribute in element.Attributes)
        {
            bool isTarget = attribute.Name is "aria-controls" or "href" or "id" or "rel"
                || attribute.Name.StartsWith("data-", StringComparison.Ordinal);
            string target = attribute.Value.TrimStart('#', '.');
            if (isTarget && target.Length > 0)
                _byTarget.TryAdd((attribute.Name == "id" ? "id " : "") + target, label);
        }
    }

    private Node FindByTarget(Node panel)
    {
        foreach (NodeAttribute attribute in panel.Attributes)
        {
            string? target = attribute.Name switch
            {
                "aria-labelledby" => "id " + attribute.Value,
                "id" or "data-tabid" or "data-tab" or "data-tab-id" or "data-value" or "data-id" or "data-panel" or "data-content"
                    or "data-name" => attribute.Value,
                _ => null,
            };
            if (target is not null && _byTarget.TryGetValue(target, out Node label))
                return label;
        }

        return default;
    }

    private bool AreSiblings()
    {
        Node parent = _labels[0].ParentElement;
        bool areWrapped = _labels[1].ParentElement != parent;
        foreach (Node label in _labels)
        {
            bool isSibling = areWrapped
                ? label.ParentElement.ParentElement == parent.ParentElement
                : label.ParentElement == parent;
            if (!isSibling)
                return false;
        }

        return true;
    }

    private static bool IsLabel(Node element)
    {
        bool isLabel = element.Tag == TagId.Button
            || (element.Tag == TagId.Label && element.HasAttribute("for"u8))
            || (element.Tag == TagId.A && element.HasAttribute("href"u8) && !RankingText.IsItemLink(element))
            || element.AttributeMatches("role"u8, AttributeMatch.Equals, "tab"u8)
            || (element.Tag != TagId.A && RankingText.HasClassPart(element, TabParts));
        return isLabel && RankingText.RowsOf(element) <= MaxRows && element.GetText().Length is > 0 and <= MaxLength;
    }

    private static bool IsActive(Node label)
    {
        for (Node element = label; element.Exists && element.Index >= label.ParentElement.Index; element = element.ParentElement)
        {
            bool isActive = element.AttributeMatches("aria-selected"u8, AttributeMatch.Equals, "true"u8)
                || (element == label && RankingText.HasClassPart(element, ActiveParts));
            if (isActive)
                return true;
        }

        // A label of a radio button.
        return label.PreviousElementSibling is { Tag: TagId.Input } input && input.HasAttribute("checked"u8);
    }
}
