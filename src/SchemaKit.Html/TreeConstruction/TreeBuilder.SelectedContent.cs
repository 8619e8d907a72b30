namespace SchemaKit.Html;

/// <summary>
/// The one thing that elements do to the tree without a script: when an <c>option</c> is popped off the stack and is
/// its <c>select</c>'s selected one, the <c>selectedcontent</c> there gets a copy of what is in it.
/// https://html.spec.whatwg.org/multipage/form-elements.html#maybe-clone-an-option-into-selectedcontent
/// </summary>
internal ref partial struct TreeBuilder
{
    /// <summary>What is known of a <c>select</c>.</summary>
    private sealed class Select(int node)
    {
        public int Node { get; } = node;

        /// <summary>
        /// The option that is selected: the last one with a <c>selected</c> attribute, else the first one that is not
        /// disabled, where the element shows one option.
        /// </summary>
        public int SelectedOption { get; set; }

        /// <summary>The first <c>selectedcontent</c>.</summary>
        public int SelectedContent { get; set; }

        /// <summary>
        /// Whether that one is to be left alone, as it stands in an option or in another of its kind.
        /// </summary>
        public bool IsSelectedContentDisabled { get; set; }
    }

    private void NoteOption(int option)
    {
        if (FindSelectOfOption(option, out bool isGroupDisabled) is not { } select)
            return;

        bool isDefault = select.SelectedOption == TapeBuilder.None
            && !isGroupDisabled
            && !HasAttribute(option, "disabled"u8)
            && IsDisplaySizeOne(select.Node);
        if (isDefault || HasAttribute(option, "selected"u8))
            select.SelectedOption = option;
    }

    private void NoteSelectedContent(int selectedContent)
    {
        bool isDisabled = false;
        for (int i = _open.Count - 2; i > 0; i--)
        {
            OpenElement ancestor = _open[i];
            isDisabled |= ancestor.Is(TagId.Option) || ancestor.Is(TagId.SelectedContent);
            if (!ancestor.Is(TagId.Select) || FindSelect(ancestor.Node) is not { } select)
                continue;
            if (select.SelectedContent == TapeBuilder.None)
                (select.SelectedContent, select.IsSelectedContentDisabled) = (selectedContent, isDisabled);
            return;
        }
    }

    private void CloneIntoSelectedContent(int option)
    {
        if (_selects.Count == 0 || FindSelectOfOption(option, out _) is not { } select)
            return;
        if (select.SelectedOption == option
            && select.SelectedContent != TapeBuilder.None
            && !select.IsSelectedContentDisabled
            && !HasAttribute(select.Node, "multiple"u8))
        {
            _tape.ReplaceChildrenWithClones(option, select.SelectedContent);
        }
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/form-elements.html#option-element-nearest-ancestor-select
    /// </summary>
    private Select? FindSelectOfOption(int option, out bool isGroupDisabled)
    {
        isGroupDisabled = false;
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
                    return null;
            }
        }

        return null;
    }

    private Select? FindSelect(int node) => _selects.FindLast(select => select.Node == node);

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/form-elements.html#concept-select-size, for a select that is not multiple
    /// </summary>
    private bool IsDisplaySizeOne(int select)
    {
        StartTags.TryFindAttribute(_source, _tape[select].Start, "size"u8, out ReadOnlySpan<byte> size);
        while (!size.IsEmpty && size[0] == '0')
            size = size[1..];
        bool isPositive = !size.IsEmpty && Ascii.IsDigit(size[0]);
        return !isPositive || (size[0] == '1' && (size.Length == 1 || !Ascii.IsDigit(size[1])));
    }

    private bool HasAttribute(int element, ReadOnlySpan<byte> name) =>
        StartTags.TryFindAttribute(_source, _tape[element].Start, name, out _);
}
