namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-initial-insertion-mode</summary>
    private void Initial()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters when !TakeWhiteSpace(out _, out _):
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                AppendComment(TapeBuilder.Document, _token);
                return;
            case TokenKind.Doctype:
                int doctype = _tape.Create(NodeKind.DocumentType, _token.Start, _token.End);
                _tape.Append(TapeBuilder.Document, doctype);
                _quirksMode = QuirksModeSelection.For(Doctype.Read(_source[_token.Start.._token.End]));
                _mode = InsertionMode.BeforeHtml;
                return;
            default:
                _quirksMode = QuirksMode.Quirks;
                Reprocess(InsertionMode.BeforeHtml);
                return;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-before-html-insertion-mode</summary>
    private void BeforeHtml()
    {
        switch (_token.Kind)
        {
            case TokenKind.Doctype:
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                AppendComment(TapeBuilder.Document, _token);
                return;
            case TokenKind.Characters when !TakeWhiteSpace(out _, out _):
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                int html = CreateElement(ElementNamespace.Html);
                _tape.Append(TapeBuilder.Document, html);
                _open.Push(html, TagId.Html);
                _mode = InsertionMode.BeforeHead;
                return;
            case TokenKind.EndTag when _token.Tag is not (TagId.Head or TagId.Body or TagId.Html or TagId.Br):
                return;
            default:
                int implied = CreateImpliedElement(TagId.Html);
                _tape.Append(TapeBuilder.Document, implied);
                _open.Push(implied, TagId.Html);
                Reprocess(InsertionMode.BeforeHead);
                return;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#the-before-head-insertion-mode</summary>
    private void BeforeHead()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters when !TakeWhiteSpace(out _, out _):
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Head:
                _head = InsertHtmlElement();
                _mode = InsertionMode.InHead;
                return;
            case TokenKind.EndTag when _token.Tag is not (TagId.Head or TagId.Body or TagId.Html or TagId.Br):
                return;
            default:
                _head = InsertImpliedElement(TagId.Head);
                Reprocess(InsertionMode.InHead);
                return;
        }
    }
}
