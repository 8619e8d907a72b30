namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>
    /// Whether template contents are being parsed; the form element pointer holds nothing for them then.
    /// </summary>
    private bool IsParsingTemplateContents => _open.Contains(TagId.Template) || IsFragmentOf(TagId.Template);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intemplate</summary>
    private void InTemplate()
    {
        switch (_token.Kind)
        {
            case TokenKind.StartTag:
                InTemplateStartTag();
                return;
            case TokenKind.EndTag:
                if (_token.Tag == TagId.Template)
                    InHead();
                return;
            case TokenKind.EndOfFile:
                InTemplateEndOfFile();
                return;
            default:
                InBody();
                return;
        }
    }

    private void InTemplateStartTag()
    {
        switch (_token.Tag)
        {
            case TagId.Base or TagId.BaseFont or TagId.BgSound or TagId.Link or TagId.Meta or TagId.NoFrames
                or TagId.Script or TagId.Style or TagId.Template or TagId.Title:
                InHead();
                return;
            case TagId.Caption or TagId.ColGroup or TagId.TBody or TagId.TFoot or TagId.THead:
                SwitchTemplateMode(InsertionMode.InTable);
                return;
            case TagId.Col:
                SwitchTemplateMode(InsertionMode.InColumnGroup);
                return;
            case TagId.Tr:
                SwitchTemplateMode(InsertionMode.InTableBody);
                return;
            case TagId.Td or TagId.Th:
                SwitchTemplateMode(InsertionMode.InRow);
                return;
            default:
                SwitchTemplateMode(InsertionMode.InBody);
                return;
        }
    }

    private void SwitchTemplateMode(InsertionMode mode)
    {
        _templateModes[^1] = mode;
        Reprocess(mode);
    }

    private void InTemplateEndOfFile()
    {
        if (!_open.Contains(TagId.Template))
        {
            StopParsing();
            return;
        }

        CloseTemplate();
        Reprocess(_mode);
    }
}
