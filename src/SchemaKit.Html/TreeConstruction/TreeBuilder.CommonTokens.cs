namespace SchemaKit.Html;

/// <summary>
/// The tokens that nine in ten are, in the insertion mode "in body" and in HTML content: characters, regular start tags,
/// and the end tag of the current node. What is done with them is what <see cref="InBody"/> does; that it is these tokens
/// is known before they are made, so that most of the way to there is saved.
/// </summary>
internal ref partial struct TreeBuilder
{
    /// <summary>Processes tokens as long as they are common ones, and not too many.</summary>
    private void ProcessCommonTokens()
    {
        // The place is kept in a register: each token waits for the one before it to say where it ended.
        ReadOnlySpan<byte> source = _tokenizer.Source;
        int position = _tokenizer.Position;
        for (int i = 0; i < MaxCommonTokens && MayBeCommon; i++)
        {
            if (position + 1 >= source.Length)
                break; // the last byte is left to the tokenizer

            byte next = source[position + 1];
            if (source[position] != '<')
            {
                if (!TryTakeCharacters(source, ref position))
                    break;
            }
            else if (next == '/')
            {
                if (!TryTakeEndTagOfCurrentNode(source, ref position))
                    break;
            }
            else
            {
                if (!Ascii.IsLetter(next) || !RegularTags.TryReadStartTag(source, position, ref _token))
                    break;
                position = _token.End;
                ProcessCommonStartTag();
            }
        }

        _tokenizer.Position = position;
    }

    /// <summary>Whether what stands here is processed in HTML content by the rules of "in body", as it is.</summary>
    private readonly bool MayBeCommon =>
        _mode == InsertionMode.InBody
        && _tokenizer.State == TokenizerState.Data
        && _open.ForeignCount == 0
        && !_isFragment
        && !_ignoresLineFeed;

    private void ProcessCommonStartTag()
    {
        _tokenizer.TakeStartTag(ref _token);
        InBodyStartTag();
        while (_isReprocessing)
        {
            _isReprocessing = false;
            Dispatch();
        }
    }

    private readonly bool TryTakeCharacters(ReadOnlySpan<byte> source, ref int position)
    {
        bool needsNoFormatting = _formatting.Count == 0 || IsMarkerOrOpen(_formatting.Count - 1);
        if (source[position] == 0 || _framesetOk || !needsNoFormatting)
            return false;

        int start = position;
        position = Tokenizer.FindDataEnd(source, position);
        ref readonly OpenElement current = ref _open.Current;
        int parent = current.Is(TagId.Template) ? current.Node + 1 : current.Node;
        _tape.InsertText(parent, TapeBuilder.None, start, position, isRaw: false);
        return true;
    }

    private readonly bool TryTakeEndTagOfCurrentNode(ReadOnlySpan<byte> source, ref int position)
    {
        ref readonly OpenElement current = ref _open.Current;
        int node = current.Node;
        if (!CommonEndTags.IsNext(source[(position + 2)..], current.Tag, out int length)
            || !IsClosedAlone(node, current.Tag))
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
}
