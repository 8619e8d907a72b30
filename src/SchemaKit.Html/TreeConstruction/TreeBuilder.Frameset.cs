namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inframeset</summary>
    private void InFrameset()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                InsertWhiteSpaceOnly();
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.FrameSet:
                InsertHtmlElement();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.FrameSet:
                if (_open.Count == 1)
                    return;
                Pop();
                if (!_isFragment && !_open.Current.Is(TagId.FrameSet))
                    _mode = InsertionMode.AfterFrameset;
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Frame:
                InsertVoidElement();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.NoFrames:
                InHead();
                return;
            case TokenKind.EndOfFile:
                StopParsing();
                return;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-afterframeset</summary>
    private void AfterFrameset()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                InsertWhiteSpaceOnly();
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.Html:
                _htmlEnd = _token.End;
                _mode = InsertionMode.AfterAfterFrameset;
                return;
            case TokenKind.StartTag when _token.Tag == TagId.NoFrames:
                InHead();
                return;
            case TokenKind.EndOfFile:
                StopParsing();
                return;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-after-after-frameset-insertion-mode</summary>
    private void AfterAfterFrameset()
    {
        switch (_token.Kind)
        {
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                AppendComment(TapeBuilder.Document, _token);
                return;
            case TokenKind.Characters:
                ForEachWhiteSpace(inBody: true);
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.EndOfFile:
                StopParsing();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.NoFrames:
                InHead();
                return;
        }
    }

    private void InsertWhiteSpaceOnly() => ForEachWhiteSpace(inBody: false);

    /// <summary>Inserts the white space of the token and drops its other characters.</summary>
    private void ForEachWhiteSpace(bool inBody)
    {
        for (int position = _token.Start; position < _token.End;)
        {
            int end = CharacterRun.SkipWhiteSpace(_source, position, _token.End, _token.IsRaw);
            if (inBody)
                InBodyCharacters(position, end);
            else
                InsertCharacters(position, end);
            position = CharacterRun.SkipOther(_source, end, _token.End, _token.IsRaw);
        }
    }
}
