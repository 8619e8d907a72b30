using System.Diagnostics.CodeAnalysis;

namespace SchemaKit.Html;

/// <summary>What is done to the stack of open elements in many insertion modes alike.</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>The elements that decide about the insertion mode; <c>html</c> is the one at the bottom.</summary>
    private static readonly TagId[] ModeTags =
    [
        TagId.Td, TagId.Th, TagId.Tr, TagId.TBody, TagId.THead, TagId.TFoot, TagId.Caption, TagId.ColGroup, TagId.Table,
        TagId.Template, TagId.Head, TagId.Body, TagId.FrameSet,
    ];

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#adjusted-current-node</summary>
    [UnscopedRef]
    private ref readonly OpenElement AdjustedCurrentNode
    {
        get
        {
            if (_isFragment && _open.Count == 1)
                return ref _fragmentContext;
            return ref _open.Current;
        }
    }

    private void Pop()
    {
        ref readonly OpenElement element = ref _open.Current;
        _tape.Close(element.Node, ClosingPlace(element));
        _open.Pop();
        if (element.Is(TagId.Option))
            CloneIntoSelectedContent(element.Node);
        else if (element.Is(TagId.Select))
            _selects.RemoveAt(_selects.Count - 1);
    }

    /// <summary>Takes an element out of the middle of the stack.</summary>
    private void RemoveFromStack(int index)
    {
        _tape.Close(_open[index].Node, ClosingPlace(_open[index]));
        _work -= _open.Count - index;
        _open.RemoveAt(index);
    }

    /// <summary>
    /// Where an element ends that the token closes: behind its end tag or void tag, or in front of what closed it.
    /// </summary>
    private readonly int ClosingPlace(in OpenElement element) => _token.Kind switch
    {
        TokenKind.EndTag when element.Name == _token.Name || IsHeadingPair(element) => _token.End,
        TokenKind.StartTag when IsOfToken(_tape[element.Node]) => _token.End,
        _ => _token.Start,
    };

    /// <summary>Whether the token is a node's start tag.</summary>
    private readonly bool IsOfToken(in TapeRow node) =>
        node.Start == _token.Start && (node.Flags & RowFlags.Implied) == 0;

    private readonly bool IsHeadingPair(in OpenElement element) =>
        element.IsAnyOf(ElementCategories.Headings) && ElementCategories.Headings.Contains(_token.Tag);

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
        if (_open.HasPInButtonScope())
            ClosePElement();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#reset-the-insertion-mode-appropriately</summary>
    private void ResetInsertionMode()
    {
        int index = 0;
        foreach (TagId tag in (ReadOnlySpan<TagId>)ModeTags)
            index = Math.Max(index, _open.LastIndexOf(tag));
        bool isLast = index == 0;
        ref readonly OpenElement node = ref isLast && _isFragment ? ref _fragmentContext : ref _open[index];
        _mode = ModeFor(node, isLast);
    }

    private readonly InsertionMode ModeFor(in OpenElement node, bool isLast) => node.IsHtml ? node.Tag switch
    {
        TagId.Td or TagId.Th when !isLast => InsertionMode.InCell,
        TagId.Tr => InsertionMode.InRow,
        TagId.TBody or TagId.THead or TagId.TFoot => InsertionMode.InTableBody,
        TagId.Caption => InsertionMode.InCaption,
        TagId.ColGroup => InsertionMode.InColumnGroup,
        TagId.Table => InsertionMode.InTable,
        TagId.Template => _templateModes[^1],
        TagId.Head when !isLast => InsertionMode.InHead,
        TagId.FrameSet => InsertionMode.InFrameset,
        TagId.Html => _head == TapeBuilder.None ? InsertionMode.BeforeHead : InsertionMode.AfterHead,
        _ => InsertionMode.InBody,
    }
    : InsertionMode.InBody;
}
