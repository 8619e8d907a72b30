namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-stack-of-open-elements</summary>
internal sealed class StackOfOpenElements
{
    private static readonly TagSet ListItemScopeEnds = new(TagId.Ol, TagId.Ul);
    private static readonly TagSet ButtonScopeEnds = new(TagId.Button);

    /// <summary>How many HTML elements of each name are open: most questions for one that is not end here.</summary>
    private readonly int[] _counts = new int[256];
    private OpenElement[] _elements = new OpenElement[64];

    public int Count { get; private set; }

    /// <summary>The element at a place; 0 is the first one, the <c>html</c> element.</summary>
    public OpenElement this[int index] => _elements[index];

    /// <summary>The current node: the last element.</summary>
    public OpenElement Current => _elements[Count - 1];

    public void Push(OpenElement element)
    {
        if (Count == _elements.Length)
            Array.Resize(ref _elements, Count * 2);
        _elements[Count++] = element;
        CountIn(element);
    }

    public OpenElement Pop()
    {
        OpenElement element = _elements[--Count];
        CountOut(element);
        return element;
    }

    public void Insert(int index, OpenElement element)
    {
        Push(element);
        Array.Copy(_elements, index, _elements, index + 1, Count - 1 - index);
        _elements[index] = element;
    }

    public void RemoveAt(int index)
    {
        CountOut(_elements[index]);
        Count--;
        Array.Copy(_elements, index + 1, _elements, index, Count - index);
    }

    /// <summary>Puts another element of the same name in an element's place.</summary>
    public void Replace(int index, int node) => _elements[index] = _elements[index] with { Node = node };

    /// <summary>The place of a node; -1 where it is not open.</summary>
    public int IndexOf(int node)
    {
        int index = Count - 1;
        while (index >= 0 && _elements[index].Node != node)
            index--;
        return index;
    }

    /// <summary>The place of the last HTML element of a name; -1 where none is open.</summary>
    public int LastIndexOf(TagId tag)
    {
        if (!Contains(tag))
            return -1;
        int index = Count - 1;
        while (!_elements[index].Is(tag))
            index--;
        return index;
    }

    /// <summary>Whether an HTML element of a name is open.</summary>
    public bool Contains(TagId tag) => _counts[(int)tag] > 0;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope</summary>
    public bool HasInScope(TagId tag) => Contains(tag) && HasInScope(tag, ElementCategories.ScopeEnds, default);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-list-item-scope</summary>
    public bool HasInListItemScope(TagId tag) =>
        Contains(tag) && HasInScope(tag, ElementCategories.ScopeEnds, ListItemScopeEnds);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-button-scope</summary>
    public bool HasInButtonScope(TagId tag) =>
        Contains(tag) && HasInScope(tag, ElementCategories.ScopeEnds, ButtonScopeEnds);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-table-scope</summary>
    public bool HasInTableScope(TagId tag)
    {
        if (!Contains(tag))
            return false;
        for (int index = Count - 1; index >= 0; index--)
        {
            if (_elements[index].Is(tag))
                return true;
            if (_elements[index].IsAnyOf(ElementCategories.TableScopeEnds))
                return false;
        }

        return false;
    }

    /// <summary>Whether one of some elements is in table scope.</summary>
    public bool HasAnyInTableScope(in TagSet tags)
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            if (_elements[index].IsAnyOf(tags))
                return true;
            if (_elements[index].IsAnyOf(ElementCategories.TableScopeEnds))
                return false;
        }

        return false;
    }

    /// <summary>Whether one of some elements is in scope.</summary>
    public bool HasAnyInScope(in TagSet tags)
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            if (_elements[index].IsAnyOf(tags))
                return true;
            if (ElementCategories.EndsScope(_elements[index], ElementCategories.ScopeEnds))
                return false;
        }

        return false;
    }

    /// <summary>Whether a node is in scope.</summary>
    public bool HasNodeInScope(int node)
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            if (_elements[index].Node == node)
                return true;
            if (ElementCategories.EndsScope(_elements[index], ElementCategories.ScopeEnds))
                return false;
        }

        return false;
    }

    private bool HasInScope(TagId tag, in TagSet ends, in TagSet moreEnds)
    {
        for (int index = Count - 1; index >= 0; index--)
        {
            OpenElement element = _elements[index];
            if (element.Is(tag))
                return true;
            if (ElementCategories.EndsScope(element, ends) || element.IsAnyOf(moreEnds))
                return false;
        }

        return false;
    }

    private void CountIn(OpenElement element)
    {
        if (element.IsHtml)
            _counts[(int)element.Tag]++;
    }

    private void CountOut(OpenElement element)
    {
        if (element.IsHtml)
            _counts[(int)element.Tag]--;
    }
}
