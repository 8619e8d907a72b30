namespace SchemaKit.Html;

/// <summary>
/// The tokens that nine in ten are: characters, regular start tags, comments, and the end tag of the current node. What is
/// done with them is what the rules of their insertion mode do; that it is these tokens is known before they are made, so
/// that most of the way to there is saved.
/// </summary>
internal ref partial struct TreeBuilder
{
    /// <summary>Processes tokens as long as they are common ones, and not too many.</summary>
    private void ProcessCommonTokens()
    {
        // The place is kept in a register: each token waits for the one before it to say where it ended.
        ReadOnlySpan<byte> source = _tokenizer.Source;
        int position = _tokenizer.Position;
        bool isCommon = true;
        for (int i = 0; isCommon && i < MaxCommonTokens && MayBeCommon; i++)
        {
            if (position + 1 >= source.Length)
                break; // the last byte is left to the tokenizer

            byte next = source[position + 1];
            if (source[position] != '<')
                isCommon = TryTakeCharacters(source, ref position);
            else if (next == '/')
                isCommon = TryTakeEndTagOfCurrentNode(source, ref position);
            else if (Ascii.IsLetter(next))
                isCommon = TryTakeStartTag(source, ref position);
            else
                isCommon = TryTakeComment(source, ref position);
        }

        _tokenizer.Position = position;
    }

    /// <summary>Whether common tokens are what they seem, and what is done with them needs no more than this.</summary>
    private readonly bool MayBeCommon =>
        _tokenizer.State == TokenizerState.Data
        && _mode is InsertionMode.InBody or InsertionMode.InHead
        && !_ignoresLineFeed
        && !_isFragment
        && (_open.ForeignCount == 0 || IsInBodyOrPlainForeign);

    /// <summary>Whether the current node is HTML, or foreign and no integration point.</summary>
    private readonly bool IsInBodyOrPlainForeign =>
        _mode == InsertionMode.InBody
        && (_open.Current.IsHtml || !ElementCategories.IsSpecialForeign(_open.Current));

    private bool TryTakeStartTag(ReadOnlySpan<byte> source, ref int position)
    {
        if (!RegularTags.TryReadStartTag(source, position, ref _token))
            return false;

        position = _token.End;
        _tokenizer.TakeStartTag(ref _token);
        if (_mode == InsertionMode.InHead)
            InHead();
        else if (_open.Current.IsHtml)
            InBodyStartTag();
        else
            InForeignContent();

        while (_isReprocessing)
        {
            _isReprocessing = false;
            Dispatch();
        }

        return true;
    }

    private readonly bool TryTakeCharacters(ReadOnlySpan<byte> source, ref int position)
    {
        ref readonly OpenElement current = ref _open.Current;
        bool isInHead = _mode == InsertionMode.InHead;
        if (source[position] == 0 || (!isInHead && (_framesetOk || !NeedsNoFormatting(current))))
            return false;

        int end = Tokenizer.FindDataEnd(source, position);
        if (isInHead && !IsWhiteSpace(source[position..end]))
            return false;

        int parent = current.Is(TagId.Template) ? current.Node + 1 : current.Node;
        _tape.InsertText(parent, TapeBuilder.None, position, end, isRaw: false);
        position = end;
        return true;
    }

    /// <summary>Whether characters are inserted without formatting elements being reconstructed.</summary>
    private readonly bool NeedsNoFormatting(in OpenElement current) =>
        _formatting.Count == 0
        || IsMarkerOrOpen(_formatting.Count - 1)
        || !current.IsHtml;

    private static bool IsWhiteSpace(ReadOnlySpan<byte> characters)
    {
        foreach (byte value in characters)
        {
            if (!Ascii.IsWhiteSpace(value))
                return false;
        }

        return true;
    }

    private readonly bool TryTakeEndTagOfCurrentNode(ReadOnlySpan<byte> source, ref int position)
    {
        ref readonly OpenElement current = ref _open.Current;
        int node = current.Node;
        if (_mode == InsertionMode.InHead
            || !CommonEndTags.IsNext(source[(position + 2)..], current.Tag, out int length)
            || (current.IsHtml && !IsClosedAlone(node, current.Tag)))
        {
            return false;
        }

        position += 2 + length;
        _tape.Close(node, position);
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

    private bool TryTakeComment(ReadOnlySpan<byte> source, ref int position)
    {
        if (!source[position..].StartsWith("<!--"u8))
            return false;

        _token.Kind = TokenKind.Comment;
        _token.Start = position;
        _token.End = position = Comment.FindEnd(source, position);
        InsertComment();
        return true;
    }
}
