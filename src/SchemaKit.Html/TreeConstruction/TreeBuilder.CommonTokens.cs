using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>
/// The tokens that nine in ten are: characters, regular start tags, comments, and the end tag of the current node. What
/// is done with them is what the rules of their insertion mode do; that it is these tokens is known before they are
/// made, so that most of the way to there is saved.
/// </summary>
internal ref partial struct TreeBuilder
{
    /// <summary>The place behind a token that is no common one, and was not taken.</summary>
    private const int NotCommon = -1;

    /// <summary>Processes tokens as long as they are common ones, and not too many.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ProcessCommonTokens()
    {
        // The place is kept in a register: each token waits for the one before it to say where it ended. The last byte
        // is left to the tokenizer.
        ReadOnlySpan<byte> source = _tokenizer.Source;
        int position = _tokenizer.Position;
        bool mayBeCommon = MayBeCommon;
        for (int i = 0; mayBeCommon && i < MaxCommonTokens && position < source.Length - 1; i++)
        {
            int end;
            if (source[position] != '<')
            {
                end = TakeCharacters(source, position);
            }
            else if (source[position + 1] == '/')
            {
                end = TakeEndTagOfCurrentNode(source, position);
                mayBeCommon = _open.ForeignCount == 0 || MayBeCommon;
            }
            else if (Ascii.IsLetter(source[position + 1]))
            {
                end = TakeStartTag(source, position);
                mayBeCommon = MayBeCommon;
            }
            else
            {
                end = TakeComment(source, position);
            }

            if (end == NotCommon)
                break;
            position = end;
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

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int TakeStartTag(ReadOnlySpan<byte> source, int position)
    {
        if (!RegularTags.TryReadStartTag(source, position, ref _token))
            return NotCommon;

        int end = _token.End;
        _tokenizer.TakeStartTag(ref _token);
        if (_mode == InsertionMode.InBody && _open.Current.IsHtml)
        {
            CommonStartTags.Traits traits = CommonStartTags.Of(_token.Tag);
            if (OnlyInserts(traits))
            {
                InsertCommonElement(traits);
                return end;
            }

            InBodyStartTag();
        }
        else
        {
            Dispatch();
        }

        while (_isReprocessing)
        {
            _isReprocessing = false;
            Dispatch();
        }

        return end;
    }

    /// <summary>Whether there is nothing to do for a start tag but to insert an element.</summary>
    private readonly bool OnlyInserts(CommonStartTags.Traits traits)
    {
        CommonStartTags.Traits found = CommonStartTags.Traits.Rare;
        if (_open.Contains(TagId.P))
            found |= CommonStartTags.Traits.ClosesP;
        if (_open.Contains(TagId.Li))
            found |= CommonStartTags.Traits.ClosesItem;
        if (_open.Current.Tag is >= TagId.H1 and <= TagId.H6)
            found |= CommonStartTags.Traits.ClosesHeading;
        if (_formatting.Count > 0)
        {
            found |= IsMarkerOrOpen(_formatting.Count - 1)
                ? CommonStartTags.Traits.Formatting
                : CommonStartTags.Traits.Reconstructs;
        }

        return (traits & found) == 0 && !_framesetOk && !IsTooDeep;
    }

    private readonly void InsertCommonElement(CommonStartTags.Traits traits)
    {
        int node = _tape.AppendElement(
            Inside(_open.Current).Parent, _token.Tag, _token.Start, _token.End, _token.Class);
        if ((traits & CommonStartTags.Traits.Void) != 0)
        {
            _tape.Close(node, _token.End);
            return;
        }

        _open.Push(node, _token.Name, _token.Tag, ElementNamespace.Html);
        if ((traits & CommonStartTags.Traits.Formatting) != 0)
            _formatting.Add(new FormattingElement(node, _token.Tag));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int TakeCharacters(ReadOnlySpan<byte> source, int position)
    {
        ref readonly OpenElement current = ref _open.Current;
        bool isInHead = _mode == InsertionMode.InHead;
        if (source[position] == 0 || (!isInHead && (_framesetOk || !NeedsNoFormatting(current))))
            return NotCommon;

        int end = Tokenizer.FindDataEnd(source, position);
        if (isInHead && CharacterRun.SkipWhiteSpace(source, position, end, isRaw: true) < end)
            return NotCommon;

        _tape.InsertText(Inside(current).Parent, TapeBuilder.None, position, end, isRaw: false);
        return end;
    }

    /// <summary>Whether characters are inserted without formatting elements being reconstructed.</summary>
    private readonly bool NeedsNoFormatting(in OpenElement current) =>
        _formatting.Count == 0
        || IsMarkerOrOpen(_formatting.Count - 1)
        || !current.IsHtml;

    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly int TakeEndTagOfCurrentNode(ReadOnlySpan<byte> source, int position)
    {
        ref readonly OpenElement current = ref _open.Current;
        int node = current.Node;
        if (_mode == InsertionMode.InHead
            || !CommonEndTags.IsNext(source[(position + 2)..], current.Tag, out int length)
            || (current.IsHtml && !IsClosedAlone(node, current.Tag)))
        {
            return NotCommon;
        }

        int end = position + 2 + length;
        _tape.Close(node, end);
        _open.Pop();
        return end;
    }

    /// <summary>
    /// Whether the end tag of the current node closes that one, and no entry of the list of active formatting elements
    /// is to be looked for. The entry of the node is removed, if it is the last one.
    /// </summary>
    private readonly bool IsClosedAlone(int node, TagId tag)
    {
        if (_formatting.Count == 0 || (CommonStartTags.Of(tag) & CommonStartTags.Traits.Formatting) == 0)
            return true;
        if (_formatting[_formatting.Count - 1].Node != node)
            return false;
        _formatting.RemoveAt(_formatting.Count - 1);
        return true;
    }

    private int TakeComment(ReadOnlySpan<byte> source, int position)
    {
        if (!source[position..].StartsWith("<!--"u8))
            return NotCommon;

        _token.Kind = TokenKind.Comment;
        _token.Start = position;
        _token.End = Comment.FindEnd(source, position);
        InsertComment();
        return _token.End;
    }
}
