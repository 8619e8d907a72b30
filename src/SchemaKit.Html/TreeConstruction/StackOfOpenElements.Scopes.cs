namespace SchemaKit.Html;

/// <summary>What the standard asks of the elements that are open.</summary>
internal sealed partial class StackOfOpenElements
{
    /// <summary>The place of the last HTML element of a name; -1 where none is open.</summary>
    public int LastIndexOf(TagId tag) => _lastOfName[(int)tag] - 1;

    /// <summary>
    /// The place of the element before the one at a place that has the same name; -1 where there is none.
    /// </summary>
    public int LastIndexOfSameName(int index) => _elements[index].SameName - 1;

    /// <summary>Whether an HTML element of a name is open.</summary>
    public bool Contains(TagId tag) => _lastOfName[(int)tag] > 0;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope</summary>
    public bool HasInScope(TagId tag) => IsInScope(LastIndexOf(tag));

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-list-item-scope</summary>
    public bool HasInListItemScope(TagId tag)
    {
        int index = LastIndexOf(tag);
        return IsInScope(index) && index > LastIndexOf(TagId.Ol) && index > LastIndexOf(TagId.Ul);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-button-scope, of <c>p</c>
    /// </summary>
    public bool HasPInButtonScope()
    {
        int index = LastIndexOf(TagId.P);
        return IsInScope(index) && index > LastIndexOf(TagId.Button);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-table-scope</summary>
    public bool HasInTableScope(TagId tag)
    {
        int index = LastIndexOf(tag);
        return index >= 0
            && index >= LastIndexOf(TagId.Table)
            && index >= LastIndexOf(TagId.Template)
            && index >= LastIndexOf(TagId.Html);
    }

    /// <summary>Whether one of the elements <c>h1</c> to <c>h6</c> is in scope.</summary>
    public bool HasHeadingInScope()
    {
        for (TagId tag = TagId.H1; tag <= TagId.H6; tag++)
        {
            if (HasInScope(tag))
                return true;
        }

        return false;
    }

    /// <summary>Whether the element at a place is in scope; none is at -1.</summary>
    public bool IsInScope(int index) => index >= 0 && index >= Current.ScopeEnd;

    /// <summary>
    /// The place of the element that an end tag in HTML content closes which has no rule of its own: the last one of
    /// its name, if no special element is behind it; -1 where there is none.
    /// </summary>
    /// <param name="name">The name, see <see cref="OpenElement.Name"/>.</param>
    public int FindEndTagMatch(int name)
    {
        int index = name < _lastOfName.Length ? _lastOfName[name] - 1 : -1;
        return index >= 0 && index >= Current.Special ? index : -1;
    }

    /// <summary>
    /// The place of the element that an end tag in foreign content closes: the last foreign one of its name behind all
    /// HTML elements; -1 where there is none.
    /// </summary>
    /// <param name="name">The name, see <see cref="OpenElement.Name"/>.</param>
    public int FindForeignEndTagMatch(int name)
    {
        int index = name < _lastForeignOfName.Length ? _lastForeignOfName[name] - 1 : -1;
        return index > Current.LastHtml ? index : -1;
    }

    /// <summary>
    /// Whether a list item that starts closes an element: the last one of that name, if no special element but
    /// <c>address</c>, <c>div</c> and <c>p</c> is behind it.
    /// </summary>
    public bool HasListItemToClose(TagId tag)
    {
        int index = LastIndexOf(tag);
        return index >= 0 && index >= Current.ListItemEnd;
    }

    /// <summary>The place of the first special element behind a place; -1 where there is none.</summary>
    public int FindSpecialBehind(int index)
    {
        int found = -1;
        for (int special = Current.Special; special > index; special = _elements[special - 1].Special)
            found = special;
        return found;
    }
}
