namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>Whether the parser was made for a fragment whose context is a given HTML element.</summary>
    private bool IsFragmentOf(TagId tag) => _fragmentRoot != TapeBuilder.None && _fragmentContext.Is(tag);

    private void StartFragment(FragmentContext context)
    {
        _tokenizer.State = context.InitialState(_scripting);

        // Neither element is in the tree; the context is a node all the same, so that it can be the form element.
        _fragmentRoot = CreateImpliedElement(TagId.Html);
        int contextNode = _tape.CreateElement(context.Tag, context.Namespace, 0, 0, isImplied: true);
        _fragmentContext = new OpenElement(contextNode, context.Tag, context.Namespace);
        _open.Push(new OpenElement(_fragmentRoot, TagId.Html, ElementNamespace.Html));

        if (_fragmentContext.Is(TagId.Template))
            _templateModes.Add(InsertionMode.InTemplate);
        if (_fragmentContext.Is(TagId.Form))
            _form = contextNode;
        ResetInsertionMode();
    }
}
