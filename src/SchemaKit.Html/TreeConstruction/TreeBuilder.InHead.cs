namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inhead</summary>
    private void InHead()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                bool isMore = TakeWhiteSpace(out int start, out int end);
                InsertCharacters(start, end);
                if (isMore)
                    CloseHead();
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag:
                InHeadStartTag();
                return;
            case TokenKind.EndTag:
                InHeadEndTag();
                return;
            default:
                CloseHead();
                return;
        }
    }

    private void InHeadStartTag()
    {
        switch (_token.Tag)
        {
            case TagId.Html:
                InBody();
                return;
            case TagId.Base or TagId.BaseFont or TagId.BgSound or TagId.Link:
                InsertVoidElement();
                return;
            case TagId.Meta:
                InsertVoidElement();
                if (_encoding.Confidence == EncodingConfidence.Tentative)
                    ReadMetaEncoding();
                return;
            case TagId.Title:
                ParseTextElement(TokenizerState.Rcdata);
                return;
            case TagId.NoScript when !_scripting:
                InsertHtmlElement();
                _mode = InsertionMode.InHeadNoscript;
                return;
            case TagId.NoScript or TagId.NoFrames or TagId.Style:
                ParseTextElement(TokenizerState.RawText);
                return;
            case TagId.Script:
                ParseTextElement(TokenizerState.ScriptData);
                return;
            case TagId.Template:
                int template = InsertHtmlElement();
                _tape.Append(template, _tape.Create(NodeKind.TemplateContents, _token.End, _token.End));
                _formatting.AddMarker();
                _framesetOk = false;
                _mode = InsertionMode.InTemplate;
                _templateModes.Add(InsertionMode.InTemplate);
                return;
            case TagId.Head:
                return;
            default:
                CloseHead();
                return;
        }
    }

    private void InHeadEndTag()
    {
        switch (_token.Tag)
        {
            case TagId.Head:
                Pop();
                _mode = InsertionMode.AfterHead;
                return;
            case TagId.Body or TagId.Html or TagId.Br:
                CloseHead();
                return;
            case TagId.Template when _open.Contains(TagId.Template):
                GenerateAllImpliedEndTagsThoroughly();
                CloseTemplate();
                return;
            default:
                return;
        }
    }

    /// <summary>"Anything else": the head is over.</summary>
    private void CloseHead()
    {
        Pop();
        Reprocess(InsertionMode.AfterHead);
    }

    private void CloseTemplate()
    {
        PopUntil(TagId.Template);
        _formatting.ClearToLastMarker();
        _templateModes.RemoveAt(_templateModes.Count - 1);
        ResetInsertionMode();
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inheadnoscript</summary>
    private void InHeadNoscript()
    {
        switch (_token.Kind)
        {
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.NoScript:
                Pop();
                _mode = InsertionMode.InHead;
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.Characters:
                bool isMore = TakeWhiteSpace(out int start, out int end);
                InsertCharacters(start, end);
                if (isMore)
                    CloseHeadNoscript();
                return;
            case TokenKind.StartTag when _token.Tag is TagId.BaseFont or TagId.BgSound or TagId.Link or TagId.Meta
                or TagId.NoFrames or TagId.Style:
                InHead();
                return;
            case TokenKind.StartTag when _token.Tag is TagId.Head or TagId.NoScript:
                return;
            case TokenKind.EndTag when _token.Tag != TagId.Br:
                return;
            default:
                CloseHeadNoscript();
                return;
        }
    }

    private void CloseHeadNoscript()
    {
        Pop();
        Reprocess(InsertionMode.InHead);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-after-head-insertion-mode</summary>
    private void AfterHead()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                bool isMore = TakeWhiteSpace(out int start, out int end);
                InsertCharacters(start, end);
                if (isMore)
                    OpenBody();
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag:
                AfterHeadStartTag();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.Template:
                InHead();
                return;
            case TokenKind.EndTag when _token.Tag is not (TagId.Body or TagId.Html or TagId.Br):
                return;
            default:
                OpenBody();
                return;
        }
    }

    private void AfterHeadStartTag()
    {
        switch (_token.Tag)
        {
            case TagId.Html:
                InBody();
                return;
            case TagId.Body:
                InsertHtmlElement();
                _framesetOk = false;
                _mode = InsertionMode.InBody;
                return;
            case TagId.FrameSet:
                InsertHtmlElement();
                _mode = InsertionMode.InFrameset;
                return;
            case TagId.Base or TagId.BaseFont or TagId.BgSound or TagId.Link or TagId.Meta or TagId.NoFrames
                or TagId.Script or TagId.Style or TagId.Template or TagId.Title:
                ProcessInClosedHead();
                return;
            case TagId.Head:
                return;
            default:
                OpenBody();
                return;
        }
    }

    /// <summary>Puts what belongs into the head there, though the head is closed.</summary>
    private void ProcessInClosedHead()
    {
        _open.Push(_head, TagId.Head);
        InHead();
        _open.RemoveAt(_open.IndexOf(_head));
    }

    private void OpenBody()
    {
        InsertImpliedElement(TagId.Body);
        Reprocess(InsertionMode.InBody);
    }
}
