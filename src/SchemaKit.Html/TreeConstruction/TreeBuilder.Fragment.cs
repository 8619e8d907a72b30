namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-html-fragments</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>A node that is in no tree: the context of a fragment.</summary>
    private const int ContextNode = -1;

    /// <summary>Whether the parser was made for a fragment whose context is a given HTML element.</summary>
    private readonly bool IsFragmentOf(TagId tag) => _isFragment && _fragmentContext.Is(tag);

    private void StartFragment(FragmentContext context)
    {
        _tokenizer = new Tokenizer(_source, context.InitialState(_scripting), lastStartTagName: default)
        {
            Names = _memory.Names,
        };
        _isFragment = true;
        _fragmentContext.Node = ContextNode;
        _fragmentContext.Name = (int)context.Tag;
        _fragmentContext.Tag = context.Tag;
        _fragmentContext.Namespace = context.Namespace;

        // The root is in no tree: what would be its children become the document's.
        _open.Push(TapeBuilder.Document, TagId.Html);

        if (_fragmentContext.Is(TagId.Template))
            _templateModes.Add(InsertionMode.InTemplate);
        if (_fragmentContext.Is(TagId.Form))
            _form = ContextNode;
        ResetInsertionMode();
    }
}
