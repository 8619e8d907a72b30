namespace SchemaKit.Html;

/// <summary>
/// The tokens that nine in ten are, in the insertion mode "in body" and in HTML content: characters, regular start tags,
/// and the end tag of the current node. What is done with them is what <see cref="InBody"/> does; that it is these tokens
/// is known before they are made, so that most of the way to there is saved.
/// </summary>
internal ref partial struct TreeBuilder
{
    /// <summary>Reads and processes the next token, if it is a common one where such a token is expected.</summary>
    private bool ProcessCommonToken()
    {
        if (_mode != InsertionMode.InBody || _open.ForeignCount > 0 || _isFragment || _ignoresLineFeed)
            return false;

        return _tokenizer.PeekData() switch
        {
            TokenKind.Characters => TakeCharacters(),
            TokenKind.StartTag => TakeStartTag(),
            TokenKind.EndTag => TakeEndTagOfCurrentNode(),
            _ => false,
        };
    }

    private bool TakeStartTag()
    {
        if (!_tokenizer.TryReadRegularStartTag(ref _token))
            return false;

        InBodyStartTag();
        while (_isReprocessing)
        {
            _isReprocessing = false;
            Dispatch();
        }

        return true;
    }

    private bool TakeCharacters()
    {
        if (_framesetOk || (_formatting.Count > 0 && !IsMarkerOrOpen(_formatting.Count - 1)))
            return false;

        int start = _tokenizer.Position;
        int end = _tokenizer.TakeData();
        ref readonly OpenElement current = ref _open.Current;
        int parent = current.Is(TagId.Template) ? current.Node + 1 : current.Node;
        _tape.InsertText(parent, TapeBuilder.None, start, end, isRaw: false);
        return true;
    }

    private bool TakeEndTagOfCurrentNode()
    {
        ref readonly OpenElement current = ref _open.Current;
        int node = current.Node;
        if (!_tokenizer.IsEndTagNext(current.Tag, out int end) || !IsClosedAlone(node, current.Tag))
            return false;

        _tokenizer.SkipTo(end);
        _tape.Close(node, end);
        _open.Pop();
        return true;
    }

    /// <summary>
    /// Whether the end tag of the current node closes that one, and no entry of the list of active formatting elements is
    /// to be looked for. The entry of the node is removed, if it is the last one.
    /// </summary>
    private readonly bool IsClosedAlone(int node, TagId tag)
    {
        if (_formatting.Count == 0 || !ElementCategories.Formatting.Contains(tag))
            return true;
        if (_formatting[_formatting.Count - 1].Node != node)
            return false;
        _formatting.RemoveAt(_formatting.Count - 1);
        return true;
    }
}
