namespace SchemaKit.Html;

/// <summary>
/// https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody; tags are in files of their own.
/// </summary>
internal ref partial struct TreeBuilder
{
    private void InBody()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                InBodyCharacters(_token.Start, _token.End);
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.StartTag:
                InBodyStartTag();
                return;
            case TokenKind.EndTag:
                InBodyEndTag();
                return;
            case TokenKind.EndOfFile when _templateModes.Count > 0:
                InTemplate();
                return;
            case TokenKind.EndOfFile:
                StopParsing();
                return;
        }
    }

    private void InBodyCharacters(int start, int end)
    {
        if (start == end)
            return;
        ReconstructFormatting();
        InsertCharacters(start, end);
        NoteCharacters(start, end);
    }

    /// <summary>Start tag <c>html</c>.</summary>
    private void InBodyHtml()
    {
        if (!_isFragment && !_open.Contains(TagId.Template))
            _tape.MergeAttributes(_open[0].Node, _token.Start);
    }

    /// <summary>Start tag <c>body</c>.</summary>
    private void InBodyBody()
    {
        if (_open.Count == 1 || !_open[1].Is(TagId.Body) || _open.Contains(TagId.Template))
            return;
        _framesetOk = false;
        _tape.MergeAttributes(_open[1].Node, _token.Start);
    }

    /// <summary>Start tag <c>frameset</c>.</summary>
    private void InBodyFrameset()
    {
        if (_open.Count == 1 || !_open[1].Is(TagId.Body) || !_framesetOk)
            return;
        _tape.Remove(_open[1].Node);
        PopTo(1);
        AppendTrailingComments();
        InsertHtmlElement();
        _mode = InsertionMode.InFrameset;
    }

    /// <summary>Start tag <c>form</c>.</summary>
    private void InBodyForm()
    {
        bool isParsingTemplateContents = IsParsingTemplateContents;
        if (_form != TapeBuilder.None && !isParsingTemplateContents)
            return;
        ClosePInButtonScope();
        int form = InsertHtmlElement();
        if (!isParsingTemplateContents)
            _form = form;
    }

    /// <summary>Start tags <c>li</c>, <c>dd</c> and <c>dt</c>.</summary>
    /// <param name="tag">The token's name.</param>
    /// <param name="other">The other name that it closes an element of.</param>
    private void InBodyListItem(TagId tag, TagId other)
    {
        _framesetOk = false;
        if (_open.HasListItemToClose(tag))
            CloseListItem(tag);
        else if (tag != other && _open.HasListItemToClose(other))
            CloseListItem(other);
        ClosePInButtonScope();
        InsertHtmlElement();
    }

    private void CloseListItem(TagId tag)
    {
        GenerateImpliedEndTags(except: tag);
        PopUntil(tag);
    }

    /// <summary>Start tag <c>a</c>.</summary>
    private void InBodyA()
    {
        if (_formatting.Count > 0 && FindFormatting(TagId.A) is >= 0 and int entry)
        {
            int node = _formatting[entry].Node;
            RunAdoptionAgency(TagId.A);
            _formatting.Remove(node);
            if (FindOpen(node) is >= 0 and int place)
                RemoveFromStack(place);
        }

        InBodyFormatting();
    }

    /// <summary>Start tags <c>b</c>, <c>big</c>, <c>code</c> and the other formatting elements.</summary>
    private void InBodyFormatting()
    {
        ReconstructFormatting();
        PushFormatting(InsertHtmlElement());
    }

    /// <summary>Start tag <c>nobr</c>.</summary>
    private void InBodyNoBr()
    {
        ReconstructFormatting();
        if (_open.HasInScope(TagId.NoBr))
        {
            RunAdoptionAgency(TagId.NoBr);
            ReconstructFormatting();
        }

        PushFormatting(InsertHtmlElement());
    }

    /// <summary>Start tag <c>select</c>.</summary>
    private void InBodySelect()
    {
        if (IsFragmentOf(TagId.Select))
            return;
        if (_open.HasInScope(TagId.Select))
        {
            PopUntil(TagId.Select);
            return;
        }

        ReconstructFormatting();
        _selects.Add(new OpenSelect(InsertHtmlElement()));
        _framesetOk = false;
    }

    /// <summary>Start tags <c>option</c> and <c>optgroup</c>.</summary>
    private void InBodyOption()
    {
        if (_open.HasInScope(TagId.Select))
            GenerateImpliedEndTags(except: _token.Tag == TagId.Option ? TagId.OptGroup : TagId.Other);
        else if (_open.Current.Is(TagId.Option))
            Pop();
        ReconstructFormatting();
        int element = InsertHtmlElement();
        if (_token.Tag == TagId.Option)
            NoteOption(element);
    }

    /// <summary>Start tag <c>input</c>.</summary>
    private void InBodyInput()
    {
        if (IsFragmentOf(TagId.Select))
            return;
        if (_open.HasInScope(TagId.Select))
            PopUntil(TagId.Select);
        ReconstructFormatting();
        InsertVoidElement();
        if (!IsHiddenInput())
            _framesetOk = false;
    }

    /// <summary>Start tags <c>math</c> and <c>svg</c>.</summary>
    private void InBodyForeign(ElementNamespace elementNamespace)
    {
        ReconstructFormatting();
        InsertForeignElement(elementNamespace);
        if (_token.IsSelfClosing)
            Pop();
    }

    /// <summary>End tag <c>form</c>.</summary>
    private void InBodyFormEnd()
    {
        if (IsParsingTemplateContents)
        {
            CloseInScope(TagId.Form);
            return;
        }

        int form = _form;
        _form = TapeBuilder.None;
        int place = form == TapeBuilder.None ? -1 : _open.IndexOf(form);
        if (!_open.IsInScope(place))
            return;
        GenerateImpliedEndTags();
        RemoveFromStack(place);
    }

    /// <summary>"Any other end tag".</summary>
    private void AnyOtherEndTag()
    {
        int place = _open.FindEndTagMatch(_token.Name);
        if (place < 0)
            return;
        GenerateImpliedEndTags(except: _token.Tag);
        PopTo(place);
    }
}
