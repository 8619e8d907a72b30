namespace SchemaKit.Html;

/// <summary>
/// The one thing that elements do to the tree without a script: when an <c>option</c> is popped off the stack and is
/// its <c>select</c>'s selected one, the <c>selectedcontent</c> there gets a copy of what is in it.
/// https://html.spec.whatwg.org/multipage/form-elements.html#maybe-clone-an-option-into-selectedcontent
/// </summary>
internal ref partial struct TreeBuilder
{
    private void NoteOption(int option)
    {
        int place = FindSelectOfOption(option, out bool isGroupDisabled);
        if (place < 0)
            return;

        OpenSelect select = _selects[place];
        bool isDefault = select.SelectedOption == TapeBuilder.None
            && !isGroupDisabled
            && !HasAttribute(option, "disabled"u8)
            && IsDisplaySizeOne(select.Node);
        if (isDefault || HasAttribute(option, "selected"u8))
            _selects[place] = select with { SelectedOption = option };
    }

    private void NoteSelectedContent(int selectedContent)
    {
        if (_selects.Count == 0)
            return;

        OpenSelect select = _selects[^1];
        if (select.SelectedContent != TapeBuilder.None)
            return;

        int selectIndex = _open.LastIndexOf(TagId.Select);
        select.SelectedContent = selectedContent;
        select.IsSelectedContentDisabled = _open.LastIndexOf(TagId.Option) > selectIndex
            || _open.LastIndexOfSameName(_open.Count - 1) > selectIndex;
        _selects[^1] = select;
    }

    private void CloneIntoSelectedContent(int option)
    {
        int place = FindSelectOfOption(option, out _);
        if (place < 0)
            return;

        OpenSelect select = _selects[place];
        if (select.SelectedOption == option
            && select.SelectedContent != TapeBuilder.None
            && !select.IsSelectedContentDisabled
            && !HasAttribute(select.Node, "multiple"u8)
            && HasWorkLeft())
        {
            _work -= CloneWork * _tape.ReplaceChildrenWithClones(option, select.SelectedContent);
        }
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/form-elements.html#option-element-nearest-ancestor-select, if it is open
    /// </summary>
    /// <returns>Its place in the list of those that are; -1 where there is none.</returns>
    private int FindSelectOfOption(int option, out bool isGroupDisabled)
    {
        isGroupDisabled = false;
        if (_selects.Count == 0)
            return -1;

        bool isInGroup = false;
        for (int node = _tape[option].Parent; node > TapeBuilder.Document; node = _tape[node].Parent)
        {
            if (_tape[node] is not { Kind: NodeKind.Element, Namespace: ElementNamespace.Html, Tag: TagId tag })
                continue;
            switch (tag)
            {
                case TagId.Select:
                    return FindSelect(node);
                case TagId.OptGroup when !isInGroup:
                    isInGroup = true;
                    isGroupDisabled = HasAttribute(node, "disabled"u8);
                    break;
                case TagId.OptGroup or TagId.DataList or TagId.Hr or TagId.Option:
                    return -1;
            }
        }

        return -1;
    }

    private int FindSelect(int node)
    {
        int place = _selects.Count - 1;
        while (place >= 0 && _selects[place].Node != node)
            place--;
        _work -= _selects.Count - place;
        return place;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/form-elements.html#concept-select-size, for a select that is not multiple
    /// </summary>
    private bool IsDisplaySizeOne(int select)
    {
        TryFindAttribute(select, "size"u8, out ReadOnlySpan<byte> size);
        while (!size.IsEmpty && size[0] == '0')
            size = size[1..];
        bool isPositive = !size.IsEmpty && Ascii.IsDigit(size[0]);
        return !isPositive || (size[0] == '1' && (size.Length == 1 || !Ascii.IsDigit(size[1])));
    }

    private bool HasAttribute(int element, ReadOnlySpan<byte> name) => TryFindAttribute(element, name, out _);

    /// <summary>Finds an attribute of an element; none when there is no work left for it.</summary>
    private bool TryFindAttribute(int element, ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        ReadOnlySpan<byte> tag = StartTagOf(element);
        _work -= StartTags.WorkOf(tag);
        value = default;
        return HasWorkLeft() && StartTags.TryFindAttribute(tag, 0, name, out value);
    }
}
