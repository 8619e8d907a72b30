namespace SchemaKit.Html;

/// <summary>What is done to the stack of open elements in many insertion modes alike.</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#adjusted-current-node</summary>
    private OpenElement AdjustedCurrentNode =>
        _open.Count == 1 && _fragmentRoot != TapeBuilder.None ? _fragmentContext : _open.Current;

    private void Pop()
    {
        OpenElement element = _open.Pop();
        _tape.Close(element.Node, ClosingPlace(element));
        if (element.Is(TagId.Option))
            CloneIntoSelectedContent(element.Node);
    }

    /// <summary>Takes an element out of the middle of the stack.</summary>
    private void RemoveFromStack(int index)
    {
        OpenElement element = _open[index];
        _open.RemoveAt(index);
        _tape.Close(element.Node, ClosingPlace(element));
    }

    /// <summary>
    /// Where an element ends that the token closes: behind its end tag or void tag, or in front of what closed it.
    /// </summary>
    private int ClosingPlace(OpenElement element) => _token.Kind switch
    {
        TokenKind.EndTag when HasTokenName(element) || IsHeadingPair(element) => _token.End,
        TokenKind.StartTag when IsOfToken(_tape[element.Node]) => _token.End,
        _ => _token.Start,
    };

    /// <summary>Whether the token is a node's start tag.</summary>
    private bool IsOfToken(in LinkedNode node) =>
        node.Start == _token.Start && (node.Flags & RowFlags.Implied) == 0;

    private bool IsHeadingPair(OpenElement element) =>
        element.IsAnyOf(ElementCategories.Headings) && ElementCategories.Headings.Contains(_token.Tag);

    /// <summary>Whether the token, a tag, has an element's name.</summary>
    private bool HasTokenName(OpenElement element)
    {
        if (element.Tag != _token.Tag)
            return false;
        if (element.Tag != TagId.Other)
            return true;

        ReadOnlySpan<byte> tokenName = _source[_token.NameStart.._token.NameEnd];
        ReadOnlySpan<byte> tag = _source[(_tape[element.Node].Start + 1)..];
        ReadOnlySpan<byte> name = tag[..TagReader.FindNameEnd(tag, 0)];
        return Ascii.EqualsIgnoreCase(name, tokenName)
            || ((Cooker.Changes(name, Cooking.RawText) || Cooker.Changes(tokenName, Cooking.RawText))
                && SourceName.ToLowerCase(name) == SourceName.ToLowerCase(tokenName));
    }

    /// <summary>Pops until an HTML element of a name has been popped.</summary>
    private void PopUntil(TagId tag)
    {
        while (!_open.Current.Is(tag))
            Pop();
        Pop();
    }

    /// <summary>Pops until one of some HTML elements has been popped.</summary>
    private void PopUntilAny(in TagSet tags)
    {
        while (!_open.Current.IsAnyOf(tags))
            Pop();
        Pop();
    }

    /// <summary>Pops until the stack has a given height.</summary>
    private void PopTo(int count)
    {
        while (_open.Count > count)
            Pop();
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#clear-the-stack-back-to-a-table-context, and its like for
    /// table bodies and rows.
    /// </summary>
    private void ClearBackTo(in TagSet context)
    {
        while (!_open.Current.IsAnyOf(context))
            Pop();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#generate-implied-end-tags</summary>
    private void GenerateImpliedEndTags(TagId except = TagId.Other)
    {
        while (_open.Current.IsAnyOf(ElementCategories.ImpliedEndTags) && _open.Current.Tag != except)
            Pop();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#generate-all-implied-end-tags-thoroughly</summary>
    private void GenerateAllImpliedEndTagsThoroughly()
    {
        while (_open.Current.IsAnyOf(ElementCategories.ThoroughlyImpliedEndTags))
            Pop();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#close-a-p-element</summary>
    private void ClosePElement()
    {
        GenerateImpliedEndTags(except: TagId.P);
        PopUntil(TagId.P);
    }

    private void ClosePInButtonScope()
    {
        if (_open.HasInButtonScope(TagId.P))
            ClosePElement();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#reset-the-insertion-mode-appropriately</summary>
    private void ResetInsertionMode()
    {
        for (int i = _open.Count - 1; ; i--)
        {
            bool isLast = i == 0;
            OpenElement node = isLast && _fragmentRoot != TapeBuilder.None ? _fragmentContext : _open[i];
            if (ModeFor(node, isLast) is { } mode)
            {
                _mode = mode;
                return;
            }
        }
    }

    private InsertionMode? ModeFor(OpenElement node, bool isLast) => node.IsHtml ? node.Tag switch
    {
        TagId.Td or TagId.Th when !isLast => InsertionMode.InCell,
        TagId.Tr => InsertionMode.InRow,
        TagId.TBody or TagId.THead or TagId.TFoot => InsertionMode.InTableBody,
        TagId.Caption => InsertionMode.InCaption,
        TagId.ColGroup => InsertionMode.InColumnGroup,
        TagId.Table => InsertionMode.InTable,
        TagId.Template => _templateModes[^1],
        TagId.Head when !isLast => InsertionMode.InHead,
        TagId.Body => InsertionMode.InBody,
        TagId.FrameSet => InsertionMode.InFrameset,
        TagId.Html => _head == TapeBuilder.None ? InsertionMode.BeforeHead : InsertionMode.AfterHead,
        _ => isLast ? InsertionMode.InBody : null,
    }
    : isLast ? InsertionMode.InBody : null;
}
