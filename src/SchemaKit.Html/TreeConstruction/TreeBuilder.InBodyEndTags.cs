namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    private void InBodyEndTag()
    {
        switch (_token.Tag)
        {
            case TagId.Template:
                InHead();
                return;
            case TagId.Body:
                if (!_open.HasInScope(TagId.Body))
                    return;
                _bodyEnd = _token.End;
                _mode = InsertionMode.AfterBody;
                return;
            case TagId.Html:
                if (_open.HasInScope(TagId.Body))
                    Reprocess(InsertionMode.AfterBody);
                return;
            case TagId.Address or TagId.Article or TagId.Aside or TagId.BlockQuote or TagId.Button or TagId.Center
                or TagId.Details or TagId.Dialog or TagId.Dir or TagId.Div or TagId.Dl or TagId.FieldSet
                or TagId.FigCaption or TagId.Figure or TagId.Footer or TagId.Header or TagId.HGroup or TagId.Listing
                or TagId.Main or TagId.Menu or TagId.Nav or TagId.Ol or TagId.Pre or TagId.Search or TagId.Section
                or TagId.Select or TagId.Summary or TagId.Ul:
                CloseInScope(_token.Tag);
                return;
            case TagId.Form:
                InBodyFormEnd();
                return;
            case TagId.P:
                if (!_open.HasPInButtonScope())
                    InsertImpliedElement(TagId.P);
                ClosePElement();
                return;
            case TagId.Li:
                if (!_open.HasInListItemScope(TagId.Li))
                    return;
                GenerateImpliedEndTags(except: TagId.Li);
                PopUntil(TagId.Li);
                return;
            case TagId.Dd or TagId.Dt:
                if (!_open.HasInScope(_token.Tag))
                    return;
                GenerateImpliedEndTags(except: _token.Tag);
                PopUntil(_token.Tag);
                return;
            case TagId.H1 or TagId.H2 or TagId.H3 or TagId.H4 or TagId.H5 or TagId.H6:
                if (!_open.HasHeadingInScope())
                    return;
                GenerateImpliedEndTags();
                PopUntilAny(ElementCategories.Headings);
                return;
            case TagId.A or TagId.B or TagId.Big or TagId.Code or TagId.Em or TagId.Font or TagId.I or TagId.NoBr
                or TagId.S or TagId.Small or TagId.Strike or TagId.Strong or TagId.Tt or TagId.U:
                RunAdoptionAgency(_token.Tag);
                return;
            case TagId.Applet or TagId.Marquee or TagId.Object:
                if (!_open.HasInScope(_token.Tag))
                    return;
                CloseInScope(_token.Tag);
                _formatting.ClearToLastMarker();
                return;
            case TagId.Br:
                ReconstructFormatting();
                InsertImpliedElement(TagId.Br);
                Pop();
                _framesetOk = false;
                return;
            default:
                AnyOtherEndTag();
                return;
        }
    }

    /// <summary>
    /// Closes an element that is in scope, with what its end tag implies; one that is not stays open.
    /// </summary>
    private void CloseInScope(TagId tag)
    {
        if (!_open.HasInScope(tag))
            return;
        GenerateImpliedEndTags();
        PopUntil(tag);
    }
}
