namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-incaption</summary>
    private void InCaption()
    {
        switch (_token.Kind)
        {
            case TokenKind.EndTag when _token.Tag == TagId.Caption:
                TryCloseCaption();
                return;
            case TokenKind.StartTag when _token.Tag is TagId.Caption or TagId.Col or TagId.ColGroup or TagId.TBody
                or TagId.Td or TagId.TFoot or TagId.Th or TagId.THead or TagId.Tr:
            case TokenKind.EndTag when _token.Tag == TagId.Table:
                if (TryCloseCaption())
                    Reprocess(InsertionMode.InTable);
                return;
            case TokenKind.EndTag when _token.Tag is TagId.Body or TagId.Col or TagId.ColGroup or TagId.Html
                or TagId.TBody or TagId.Td or TagId.TFoot or TagId.Th or TagId.THead or TagId.Tr:
                return;
            default:
                InBody();
                return;
        }
    }

    private bool TryCloseCaption()
    {
        if (!_open.HasInTableScope(TagId.Caption))
            return false;
        GenerateImpliedEndTags();
        PopUntil(TagId.Caption);
        _formatting.ClearToLastMarker();
        _mode = InsertionMode.InTable;
        return true;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-incolgroup</summary>
    private void InColumnGroup()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters:
                bool isMore = TakeWhiteSpace(out int start, out int end);
                InsertCharacters(start, end);
                if (isMore)
                    CloseColumnGroup();
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Html:
                InBody();
                return;
            case TokenKind.StartTag when _token.Tag == TagId.Col:
                InsertVoidElement();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.ColGroup:
                if (!_open.Current.Is(TagId.ColGroup))
                    return;
                Pop();
                _mode = InsertionMode.InTable;
                return;
            case TokenKind.EndTag when _token.Tag == TagId.Col:
                return;
            case TokenKind.StartTag or TokenKind.EndTag when _token.Tag == TagId.Template:
                InHead();
                return;
            case TokenKind.EndOfFile:
                InBody();
                return;
            default:
                CloseColumnGroup();
                return;
        }
    }

    private void CloseColumnGroup()
    {
        if (!_open.Current.Is(TagId.ColGroup))
            return;
        Pop();
        Reprocess(InsertionMode.InTable);
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intbody</summary>
    private void InTableBody()
    {
        switch (_token.Kind)
        {
            case TokenKind.StartTag when _token.Tag == TagId.Tr:
                ClearBackTo(ElementCategories.TableBodyContexts);
                InsertHtmlElement();
                _mode = InsertionMode.InRow;
                return;
            case TokenKind.StartTag when _token.Tag is TagId.Th or TagId.Td:
                ClearBackTo(ElementCategories.TableBodyContexts);
                InsertImpliedElement(TagId.Tr);
                Reprocess(InsertionMode.InRow);
                return;
            case TokenKind.EndTag when ElementCategories.TableSections.Contains(_token.Tag):
                if (!_open.HasInTableScope(_token.Tag))
                    return;
                ClearBackTo(ElementCategories.TableBodyContexts);
                Pop();
                _mode = InsertionMode.InTable;
                return;
            case TokenKind.StartTag when _token.Tag is TagId.Caption or TagId.Col or TagId.ColGroup or TagId.TBody
                or TagId.TFoot or TagId.THead:
            case TokenKind.EndTag when _token.Tag == TagId.Table:
                if (!HasTableSectionInTableScope())
                    return;
                ClearBackTo(ElementCategories.TableBodyContexts);
                Pop();
                Reprocess(InsertionMode.InTable);
                return;
            case TokenKind.EndTag when _token.Tag is TagId.Body or TagId.Caption or TagId.Col or TagId.ColGroup
                or TagId.Html or TagId.Td or TagId.Th or TagId.Tr:
                return;
            default:
                InTable();
                return;
        }
    }

    private readonly bool HasTableSectionInTableScope() =>
        _open.HasInTableScope(TagId.TBody) || _open.HasInTableScope(TagId.THead) || _open.HasInTableScope(TagId.TFoot);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intr</summary>
    private void InRow()
    {
        switch (_token.Kind)
        {
            case TokenKind.StartTag when _token.Tag is TagId.Th or TagId.Td:
                ClearBackTo(ElementCategories.TableRowContexts);
                InsertHtmlElement();
                _mode = InsertionMode.InCell;
                _formatting.AddMarker();
                return;
            case TokenKind.EndTag when _token.Tag == TagId.Tr:
                TryCloseRow();
                return;
            case TokenKind.StartTag when _token.Tag is TagId.Caption or TagId.Col or TagId.ColGroup or TagId.TBody
                or TagId.TFoot or TagId.THead or TagId.Tr:
            case TokenKind.EndTag when _token.Tag == TagId.Table:
                if (TryCloseRow())
                    Reprocess(InsertionMode.InTableBody);
                return;
            case TokenKind.EndTag when ElementCategories.TableSections.Contains(_token.Tag):
                if (_open.HasInTableScope(_token.Tag) && TryCloseRow())
                    Reprocess(InsertionMode.InTableBody);
                return;
            case TokenKind.EndTag when _token.Tag is TagId.Body or TagId.Caption or TagId.Col or TagId.ColGroup
                or TagId.Html or TagId.Td or TagId.Th:
                return;
            default:
                InTable();
                return;
        }
    }

    private bool TryCloseRow()
    {
        if (!_open.HasInTableScope(TagId.Tr))
            return false;
        ClearBackTo(ElementCategories.TableRowContexts);
        Pop();
        _mode = InsertionMode.InTableBody;
        return true;
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intd</summary>
    private void InCell()
    {
        switch (_token.Kind)
        {
            case TokenKind.EndTag when _token.Tag is TagId.Td or TagId.Th:
                if (!_open.HasInTableScope(_token.Tag))
                    return;
                GenerateImpliedEndTags();
                PopUntil(_token.Tag);
                _formatting.ClearToLastMarker();
                _mode = InsertionMode.InRow;
                return;
            case TokenKind.StartTag when _token.Tag is TagId.Caption or TagId.Col or TagId.ColGroup or TagId.TBody
                or TagId.Td or TagId.TFoot or TagId.Th or TagId.THead or TagId.Tr:
                if (_open.HasInTableScope(TagId.Td) || _open.HasInTableScope(TagId.Th))
                    CloseCell();
                return;
            case TokenKind.EndTag when _token.Tag is TagId.Body or TagId.Caption or TagId.Col or TagId.ColGroup
                or TagId.Html:
                return;
            case TokenKind.EndTag when _token.Tag is TagId.Table or TagId.TBody or TagId.TFoot or TagId.THead
                or TagId.Tr:
                if (_open.HasInTableScope(_token.Tag))
                    CloseCell();
                return;
            default:
                InBody();
                return;
        }
    }

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#close-the-cell, and the token again</summary>
    private void CloseCell()
    {
        GenerateImpliedEndTags();
        PopUntilAny(ElementCategories.TableCells);
        _formatting.ClearToLastMarker();
        Reprocess(InsertionMode.InRow);
    }
}
