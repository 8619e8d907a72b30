using SchemaKit.Html;

namespace SchemaKit.Readers.Rankings;

/// <summary>An element with lists in it, their headings and tabs.</summary>
internal sealed class Card
{
    private readonly List<int> _starts;

    /// <summary>Makes a card of an element.</summary>
    /// <param name="root">The element.</param>
    /// <param name="lists">The lists that were found in it, in document order.</param>
    public Card(Node root, IReadOnlyList<FoundList> lists)
    {
        Root = root;
        Lists = lists;
        Tabs = TabLabels.Find(root, lists);
        _starts = [.. lists.Select(list => list.Start.Index)];
    }

    /// <summary>The element.</summary>
    public Node Root { get; }

    /// <summary>The lists in it, in document order.</summary>
    public IReadOnlyList<FoundList> Lists { get; }

    /// <summary>The labels of its tabs.</summary>
    public TabLabels Tabs { get; }

    /// <summary>Whether one of the lists begins in an element.</summary>
    public bool HasListIn(Node element)
    {
        int place = _starts.BinarySearch(element.Index);
        place = place < 0 ? ~place : place;
        return place < _starts.Count && _starts[place] < RankingText.EndOf(element);
    }
}
