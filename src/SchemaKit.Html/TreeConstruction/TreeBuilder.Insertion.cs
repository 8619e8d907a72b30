namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#creating-and-inserting-nodes</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>A place for a node: inside a parent, in front of one of its children or behind all of them.</summary>
    private readonly record struct InsertionLocation(int Parent, int Child);

    /// <summary>Whether elements stand so deep that another one goes beside the current node, not into it.</summary>
    private readonly bool IsTooDeep => _open.Count >= _maxDepth;

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#appropriate-place-for-inserting-a-node</summary>
    private readonly InsertionLocation AppropriatePlace() => AppropriatePlace(_open.Current);

    private readonly InsertionLocation AppropriatePlace(in OpenElement target) =>
        _fosterParenting && target.IsAnyOf(ElementCategories.FosterParented) ? FosterParent() : Inside(target);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#foster-parent</summary>
    private readonly InsertionLocation FosterParent()
    {
        int template = _open.LastIndexOf(TagId.Template);
        int table = _open.LastIndexOf(TagId.Table);
        if (template >= 0 && template > table)
            return Inside(_open[template]);
        if (table < 0)
            return Inside(_open[0]);

        int parent = _tape[_open[table].Node].Parent;
        return parent >= 0
            ? new InsertionLocation(parent, _open[table].Node)
            : Inside(_open[table - 1]);
    }

    /// <summary>
    /// The end of a node's children; of a template, of its contents' children, which are in the row behind it
    /// (https://html.spec.whatwg.org/multipage/parsing.html#adjusted-insertion-location).
    /// </summary>
    private static InsertionLocation Inside(in OpenElement element) =>
        new(element.Is(TagId.Template) ? element.Node + 1 : element.Node, TapeBuilder.None);

    /// <summary>Puts a node into the tree, in a place that is made shallower if it is too deep.</summary>
    private void Insert(InsertionLocation place, int node)
    {
        if (IsTooDeep)
            place = BesideParent(place);
        if (place.Child == TapeBuilder.None)
            _tape.Append(place.Parent, node);
        else
            _tape.InsertBefore(place.Parent, node, place.Child);
    }

    /// <summary>
    /// The place behind the parent of a place. Browsers do so with what is nested too deep: the stack of open elements
    /// stays as the standard has it, the tree stays shallow.
    /// </summary>
    private InsertionLocation BesideParent(InsertionLocation place)
    {
        _limits |= PageLimits.Depth;
        int parent = place.Parent;
        if (_tape[parent].Kind == NodeKind.TemplateContents)
            parent = _tape[parent].Parent;
        int grandparent = _tape[parent].Parent;
        return grandparent > TapeBuilder.Document ? new InsertionLocation(grandparent, TapeBuilder.None) : place;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#insert-an-html-element, for the token.</summary>
    private int InsertHtmlElement()
    {
        int node = AppendElement();
        _open.Push(node, _token.Name, _token.Tag, ElementNamespace.Html);
        return node;
    }

    /// <summary>Creates an HTML element for the token, and inserts it.</summary>
    private int AppendElement()
    {
        if (!_fosterParenting && !IsTooDeep)
        {
            int parent = Inside(_open.Current).Parent;
            return _tape.AppendElement(parent, _token.Tag, _token.Start, _token.End, _token.Class);
        }

        int node = CreateElement(ElementNamespace.Html);
        Insert(AppropriatePlace(), node);
        return node;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#insert-a-foreign-element, for the token.</summary>
    private void InsertForeignElement(ElementNamespace elementNamespace)
    {
        int node = CreateElement(elementNamespace);
        Insert(AppropriatePlace(), node);
        bool isAnnotationOfHtml = elementNamespace == ElementNamespace.MathMl
            && _token.Tag == TagId.AnnotationXml
            && IsAnnotationOfHtml();
        _open.Push(node, _token.Name, _token.Tag, elementNamespace, isAnnotationOfHtml);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#create-an-element-for-the-token</summary>
    private readonly int CreateElement(ElementNamespace elementNamespace) => _tape.CreateElement(
        _token.Tag, elementNamespace, _token.Start, _token.End, isImplied: false, _token.Class);

    /// <summary>Inserts an HTML element that the source has no start tag for.</summary>
    private int InsertImpliedElement(TagId tag)
    {
        int node = CreateImpliedElement(tag);
        Insert(AppropriatePlace(), node);
        _open.Push(node, tag);
        return node;
    }

    private readonly int CreateImpliedElement(TagId tag) =>
        _tape.CreateElement(tag, ElementNamespace.Html, _token.Start, _token.Start, isImplied: true);

    /// <summary>
    /// Inserts an element for the token that is not pushed, since it would be popped at once: it has no content.
    /// </summary>
    private void InsertVoidElement()
    {
        int node = AppendElement();
        _tape.Close(node, _token.End);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#insert-a-character, for all of the token's.
    /// </summary>
    private void InsertCharacters() => InsertCharacters(_token.Start, _token.End);

    private void InsertCharacters(int start, int end)
    {
        InsertionLocation place = AppropriatePlace();
        bool isDocument = place.Parent == TapeBuilder.Document && !_isFragment;
        if (start < end && !isDocument)
            _tape.InsertText(place.Parent, place.Child, start, end, _token.IsRaw);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#insert-a-comment, and a processing instruction, which goes
    /// where a comment goes.
    /// </summary>
    private void InsertComment() => Insert(AppropriatePlace(), CreateComment(_token));

    private readonly void AppendComment(int parent, in Token comment) => _tape.Append(parent, CreateComment(comment));

    private readonly int CreateComment(in Token comment)
    {
        NodeKind kind = comment.Kind == TokenKind.Comment ? NodeKind.Comment : NodeKind.ProcessingInstruction;
        return _tape.Create(kind, comment.Start, comment.End);
    }

    /// <summary>
    /// https://html.spec.whatwg.org/multipage/parsing.html#generic-raw-text-element-parsing-algorithm and its like for
    /// RCDATA
    /// </summary>
    private void ParseTextElement(TokenizerState state)
    {
        InsertHtmlElement();
        _tokenizer.SwitchTo(state, _token);
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
