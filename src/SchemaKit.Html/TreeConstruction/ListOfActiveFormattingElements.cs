namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-list-of-active-formatting-elements</summary>
internal sealed class ListOfActiveFormattingElements
{
    private FormattingElement[] _entries = new FormattingElement[16];

    public int Count { get; private set; }

    public FormattingElement this[int index] => _entries[index];

    public void AddMarker() => Insert(Count, default);

    public void Add(FormattingElement entry) => Insert(Count, entry);

    public void Insert(int index, FormattingElement entry)
    {
        if (Count == _entries.Length)
            Array.Resize(ref _entries, Count * 2);
        Array.Copy(_entries, index, _entries, index + 1, Count - index);
        _entries[index] = entry;
        Count++;
    }

    public void RemoveAt(int index)
    {
        Count--;
        Array.Copy(_entries, index + 1, _entries, index, Count - index);
    }

    /// <summary>Removes an element, if it is there.</summary>
    public void Remove(int node)
    {
        if (IndexOf(node) is >= 0 and int index)
            RemoveAt(index);
    }

    /// <summary>Puts a clone in an element's place.</summary>
    public void Replace(int index, int clone) => _entries[index] = _entries[index] with { Node = clone };

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
        for (int index = Count - 1; index >= 0 && !_entries[index].IsMarker; index--)
        {
            if (_entries[index].Tag == tag)
                return index;
        }

        return -1;
    }

    public void Clear() => Count = 0;

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#clear-the-list-of-active-formatting-elements-up-to-the-last-marker
    /// </summary>
    public void ClearToLastMarker()
    {
        while (Count > 0)
        {
            Count--;
            if (_entries[Count].IsMarker)
                return;
        }
    }
}
