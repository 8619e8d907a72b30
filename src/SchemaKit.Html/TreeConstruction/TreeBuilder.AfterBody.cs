namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-afterbody</summary>
    private void AfterBody()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                ProcessWhiteSpaceInBody();
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                NoteTrailingComment(_open[0].Node);
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.Html:
                if (_isFragment)
                    return;
                _htmlEnd = _token.End;
                _mode = InsertionMode.AfterAfterBody;
                return;
            case TokenKind.EndOfFile:
                StopParsing();
                return;
            default:
                ReturnToBody();
                return;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-after-after-body-insertion-mode</summary>
    private void AfterAfterBody()
    {
        switch (_token.Kind)
        {
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                NoteTrailingComment(TapeBuilder.Document);
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.Characters:
                ProcessWhiteSpaceInBody();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.EndOfFile:
                StopParsing();
                return;
            default:
                ReturnToBody();
                return;
        }
    }

    /// <summary>
    /// White space goes where it would go in the body and changes nothing; other characters reopen the body.
    /// </summary>
    private void ProcessWhiteSpaceInBody()
    {
        bool isMore = TakeWhiteSpace(out int start, out int end);
        InBodyCharacters(start, end);
        if (isMore)
            ReturnToBody();
    }

    private void ReturnToBody()
    {
        _bodyEnd = _htmlEnd = 0;
        Reprocess(InsertionMode.InBody);
    }

    /// <summary>
    /// Comments behind the body or the document's element are the last things in their parents, even if more comes into
    /// the body; unless a frameset takes the body's place. They go there in the end, so that what comes into the body
    /// is in order.
    /// </summary>
    private readonly void NoteTrailingComment(int parent) => _trailingComments.Add((parent, _token));

    private readonly void AppendTrailingComments()
    {
        int html = _open[0].Node;
        foreach ((int parent, Token comment) in _trailingComments)
        {
            if (parent == html)
                AppendComment(html, comment);
        }

        foreach ((int parent, Token comment) in _trailingComments)
        {
            if (parent != html)
                AppendComment(TapeBuilder.Document, comment);
        }

        _trailingComments.Clear();
    }
}
