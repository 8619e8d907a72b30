namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#creating-and-inserting-nodes</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>A place for a node: inside a parent, in front of one of its children or behind all of them.</summary>
    private readonly record struct InsertionLocation(int Parent, int Child);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#appropriate-place-for-inserting-a-node</summary>
    private InsertionLocation AppropriatePlace() => AppropriatePlace(_open.Current);

    private InsertionLocation AppropriatePlace(OpenElement target)
    {
        if (!_fosterParenting || !target.IsAnyOf(ElementCategories.FosterParented))
            return Inside(target.Node);

        int template = _open.LastIndexOf(TagId.Template);
        int table = _open.LastIndexOf(TagId.Table);
        if (template >= 0 && template > table)
            return Inside(_open[template].Node);
        if (table < 0)
            return Inside(_open[0].Node);

        int parent = _tape[_open[table].Node].Parent;
        return parent >= 0
            ? new InsertionLocation(parent, _open[table].Node)
            : Inside(_open[table - 1].Node);
    }

    /// <summary>
    /// The end of a node's children: of a template, of its contents' children; of the root of a fragment, of the
    /// fragment's (https://html.spec.whatwg.org/multipage/parsing.html#adjusted-insertion-location).
    /// </summary>
    private InsertionLocation Inside(int node)
    {
        if (node == _fragmentRoot)
            return new InsertionLocation(TapeBuilder.Document, TapeBuilder.None);
        bool isTemplate = _tape[node] is { Tag: TagId.Template, Namespace: ElementNamespace.Html };
        return new InsertionLocation(isTemplate ? _tape[node].FirstChild : node, TapeBuilder.None);
    }

    private void Insert(InsertionLocation place, int node) =>
        _tape.InsertBefore(place.Parent, node, place.Child);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#insert-an-html-element, for the token.</summary>
    private OpenElement InsertHtmlElement() => InsertForeignElement(ElementNamespace.Html);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#insert-a-foreign-element, for the token.</summary>
    private OpenElement InsertForeignElement(ElementNamespace elementNamespace)
    {
        int node = _tape.CreateElement(_token.Tag, elementNamespace, _token.Start, _token.End);
        Insert(AppropriatePlace(), node);
        return Push(node);
    }

    /// <summary>Inserts an HTML element that the source has no start tag for.</summary>
    private OpenElement InsertImpliedElement(TagId tag)
    {
        int node = CreateImpliedElement(tag);
        Insert(AppropriatePlace(), node);
        return Push(node);
    }

    private int CreateImpliedElement(TagId tag) =>
        _tape.CreateElement(tag, ElementNamespace.Html, _token.Start, _token.Start, isImplied: true);

    /// <summary>Inserts an element for the token and pops it off again: it has no content.</summary>
    private void InsertVoidElement()
    {
        InsertHtmlElement();
        Pop();
    }

    private OpenElement Push(int node)
    {
        OpenElement element = new(node, _tape[node].Tag, _tape[node].Namespace);
        _open.Push(element);
        return element;
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#insert-a-character, for all of the token's.
    /// </summary>
    private void InsertCharacters() => InsertCharacters(_token.Start, _token.End);

    private void InsertCharacters(int start, int end)
    {
        InsertionLocation place = AppropriatePlace();
        bool isDocument = place.Parent == TapeBuilder.Document && _fragmentRoot == TapeBuilder.None;
        if (start < end && !isDocument)
            _tape.InsertText(place.Parent, place.Child, start, end, _token.IsRaw);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#insert-a-comment, and a processing instruction, which goes
    /// where a comment goes.
    /// </summary>
    private void InsertComment() => Insert(AppropriatePlace(), CreateComment());

    private void AppendComment(int parent) => Insert(Inside(parent), CreateComment());

    private int CreateComment()
    {
        NodeKind kind = _token.Kind == TokenKind.Comment ? NodeKind.Comment : NodeKind.ProcessingInstruction;
        return _tape.Create(kind, _token.Start, _token.End);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#generic-raw-text-element-parsing-algorithm and its like for
    /// RCDATA
    /// </summary>
    private void ParseTextElement(TokenizerState state)
    {
        InsertHtmlElement();
        _tokenizer.State = state;
        _originalMode = _mode;
        _mode = InsertionMode.Text;
    }

    /// <summary>Characters other than white space rule out a frameset.</summary>
    private void NoteCharacters(int start, int end)
    {
        if (_framesetOk && CharacterRun.SkipWhiteSpace(_source, start, end, _token.IsRaw) < end)
            _framesetOk = false;
    }

    /// <summary>Takes the white space that a token of characters begins with off it, and says where it was.</summary>
    /// <returns>Whether characters are left in the token.</returns>
    private bool TakeWhiteSpace(out int start, out int end)
    {
        start = _token.Start;
        end = CharacterRun.SkipWhiteSpace(_source, start, _token.End, _token.IsRaw);
        _token.Start = end;
        return end < _token.End;
    }
}
