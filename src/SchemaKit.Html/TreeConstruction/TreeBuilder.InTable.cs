namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intable</summary>
    private void InTable()
    {
        switch (_token.Kind)
        {
            case TokenKind.Characters or TokenKind.NullCharacters
                when _open.Current.IsAnyOf(ElementCategories.FosterParented) || _open.Current.Is(TagId.Template):
                _pendingCharacters.Clear();
                _originalMode = _mode;
                Reprocess(InsertionMode.InTableText);
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.Doctype:
                return;
            case TokenKind.StartTag:
                InTableStartTag();
                return;
            case TokenKind.EndTag:
                InTableEndTag();
                return;
            case TokenKind.EndOfFile:
                InBody();
                return;
            default:
                InTableAnythingElse();
                return;
        }
    }

    private void InTableStartTag()
    {
        switch (_token.Tag)
        {
            case TagId.Caption:
                ClearBackTo(ElementCategories.TableContexts);
                _formatting.AddMarker();
                InsertHtmlElement();
                _mode = InsertionMode.InCaption;
                return;
            case TagId.ColGroup:
                ClearBackTo(ElementCategories.TableContexts);
                InsertHtmlElement();
                _mode = InsertionMode.InColumnGroup;
                return;
            case TagId.Col:
                ClearBackTo(ElementCategories.TableContexts);
                InsertImpliedElement(TagId.ColGroup);
                Reprocess(InsertionMode.InColumnGroup);
                return;
            case TagId.TBody or TagId.TFoot or TagId.THead:
                ClearBackTo(ElementCategories.TableContexts);
                InsertHtmlElement();
                _mode = InsertionMode.InTableBody;
                return;
            case TagId.Td or TagId.Th or TagId.Tr:
                ClearBackTo(ElementCategories.TableContexts);
                InsertImpliedElement(TagId.TBody);
                Reprocess(InsertionMode.InTableBody);
                return;
            case TagId.Table:
                if (!_open.HasInTableScope(TagId.Table))
                    return;
                PopUntil(TagId.Table);
                ResetInsertionMode();
                Reprocess(_mode);
                return;
            case TagId.Style or TagId.Script or TagId.Template:
                InHead();
                return;
            case TagId.Input when IsHiddenInput():
                InsertVoidElement();
                return;
            case TagId.Form:
                InTableForm();
                return;
            default:
                InTableAnythingElse();
                return;
        }
    }

    private void InTableForm()
    {
        if (IsParsingTemplateContents)
        {
            InsertVoidElement();
        }
        else if (_form == TapeBuilder.None)
        {
            _form = InsertHtmlElement();
            Pop();
        }
    }

    private void InTableEndTag()
    {
        switch (_token.Tag)
        {
            case TagId.Table:
                if (!_open.HasInTableScope(TagId.Table))
                    return;
                PopUntil(TagId.Table);
                ResetInsertionMode();
                return;
            case TagId.Body or TagId.Caption or TagId.Col or TagId.ColGroup or TagId.Html or TagId.TBody or TagId.Td
                or TagId.TFoot or TagId.Th or TagId.THead or TagId.Tr:
                return;
            case TagId.Template:
                InHead();
                return;
            default:
                InTableAnythingElse();
                return;
        }
    }

    private void InTableAnythingElse()
    {
        _fosterParenting = true;
        InBody();
        _fosterParenting = false;
    }

    private bool IsHiddenInput() =>
        StartTags.TryFindAttribute(_source, _token.Start, "type"u8, out ReadOnlySpan<byte> type)
        && StartTags.IsValue(type, "hidden"u8);
}
