namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements</summary>
internal sealed class ListOfActiveFormattingElements
{
    private readonly List<OpenElement> _entries = [];

    public int Count => _entries.Count;

    public OpenElement this[int index] => _entries[index];

    /// <summary>Whether an entry is no element, but a marker: the document is never an entry.</summary>
    public static bool IsMarker(OpenElement entry) => entry == default;

    public void AddMarker() => _entries.Add(default);

    public void Add(OpenElement element) => _entries.Add(element);

    public void Insert(int index, OpenElement element) => _entries.Insert(index, element);

    public void Replace(int index, int node) => _entries[index] = _entries[index] with { Node = node };

    public void RemoveAt(int index) => _entries.RemoveAt(index);

    /// <summary>Removes an element, if it is there.</summary>
    public void Remove(int node)
    {
        if (IndexOf(node) is >= 0 and int index)
            _entries.RemoveAt(index);
    }

    /// <summary>The place of an element; -1 where it is not in the list.</summary>
    public int IndexOf(int node)
    {
        int index = Count - 1;
        while (index >= 0 && _entries[index].Node != node)
            index--;
        return index;
    }

    /// <summary>The place of the last element of a name behind the last marker; -1 where there is none.</summary>
    public int LastIndexOf(TagId tag)
    {
        for (int index = Count - 1; index >= 0 && !IsMarker(_entries[index]); index--)
        {
            if (_entries[index].Is(tag))
                return index;
        }

        return -1;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker</summary>
    public void ClearToLastMarker()
    {
        int index = Count - 1;
        while (index > 0 && !IsMarker(_entries[index]))
            index--;
        if (index >= 0)
            _entries.RemoveRange(index, Count - index);
    }
}
