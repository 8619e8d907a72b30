namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    private void InBodyStartTag()
    {
        switch (_token.Tag)
        {
            case TagId.Html:
                InBodyHtml();
                return;
            case TagId.Base or TagId.BaseFont or TagId.BgSound or TagId.Link or TagId.Meta or TagId.NoFrames
                or TagId.Script or TagId.Style or TagId.Template or TagId.Title:
                InHead();
                return;
            case TagId.Body:
                InBodyBody();
                return;
            case TagId.FrameSet:
                InBodyFrameset();
                return;
            case TagId.Address or TagId.Article or TagId.Aside or TagId.BlockQuote or TagId.Center or TagId.Details
                or TagId.Dialog or TagId.Dir or TagId.Div or TagId.Dl or TagId.FieldSet or TagId.FigCaption
                or TagId.Figure or TagId.Footer or TagId.Header or TagId.HGroup or TagId.Main or TagId.Menu or TagId.Nav
                or TagId.Ol or TagId.P or TagId.Search or TagId.Section or TagId.Summary or TagId.Ul:
                ClosePInButtonScope();
                InsertHtmlElement();
                return;
            case TagId.H1 or TagId.H2 or TagId.H3 or TagId.H4 or TagId.H5 or TagId.H6:
                ClosePInButtonScope();
                if (_open.Current.IsAnyOf(ElementCategories.Headings))
                    Pop();
                InsertHtmlElement();
                return;
            case TagId.Pre or TagId.Listing:
                ClosePInButtonScope();
                InsertHtmlElement();
                _ignoresLineFeed = true;
                _framesetOk = false;
                return;
            case TagId.Form:
                InBodyForm();
                return;
            case TagId.Li:
                InBodyListItem(TagId.Li, TagId.Li);
                return;
            case TagId.Dd or TagId.Dt:
                InBodyListItem(TagId.Dd, TagId.Dt);
                return;
            case TagId.PlainText:
                ClosePInButtonScope();
                InsertHtmlElement();
                _tokenizer.State = TokenizerState.PlainText;
                return;
            case TagId.Button:
                if (_open.HasInScope(TagId.Button))
                    CloseInScope(TagId.Button);
                ReconstructFormatting();
                InsertHtmlElement();
                _framesetOk = false;
                return;
            case TagId.A:
                InBodyA();
                return;
            case TagId.B or TagId.Big or TagId.Code or TagId.Em or TagId.Font or TagId.I or TagId.S or TagId.Small
                or TagId.Strike or TagId.Strong or TagId.Tt or TagId.U:
                InBodyFormatting();
                return;
            case TagId.NoBr:
                InBodyNoBr();
                return;
            case TagId.Applet or TagId.Marquee or TagId.Object:
                ReconstructFormatting();
                InsertHtmlElement();
                _formatting.AddMarker();
                _framesetOk = false;
                return;
            case TagId.Table:
                if (_quirksMode != QuirksMode.Quirks)
                    ClosePInButtonScope();
                InsertHtmlElement();
                _framesetOk = false;
                _mode = InsertionMode.InTable;
                return;
            default:
                InBodyOtherStartTag();
                return;
        }
    }

    private void InBodyOtherStartTag()
    {
        switch (_token.Tag)
        {
            case TagId.Area or TagId.Br or TagId.Embed or TagId.Img or TagId.KeyGen or TagId.Wbr:
                ReconstructFormatting();
                InsertVoidElement();
                _framesetOk = false;
                return;
            case TagId.Input:
                InBodyInput();
                return;
            case TagId.Param or TagId.Source or TagId.Track:
                InsertVoidElement();
                return;
            case TagId.Hr:
                ClosePInButtonScope();
                if (_open.HasInScope(TagId.Select))
                    GenerateImpliedEndTags();
                InsertVoidElement();
                _framesetOk = false;
                return;
            case TagId.Image:
                _token.Tag = TagId.Img;
                _token.Name = (int)TagId.Img;
                _isReprocessing = true;
                return;
            case TagId.TextArea:
                ParseTextElement(TokenizerState.Rcdata);
                _ignoresLineFeed = true;
                _framesetOk = false;
                return;
            case TagId.Xmp:
                ClosePInButtonScope();
                ReconstructFormatting();
                _framesetOk = false;
                ParseTextElement(TokenizerState.RawText);
                return;
            case TagId.IFrame:
                _framesetOk = false;
                ParseTextElement(TokenizerState.RawText);
                return;
            case TagId.NoEmbed:
            case TagId.NoScript when _scripting:
                ParseTextElement(TokenizerState.RawText);
                return;
            case TagId.Select:
                InBodySelect();
                return;
            case TagId.Option or TagId.OptGroup:
                InBodyOption();
                return;
            case TagId.SelectedContent:
                ReconstructFormatting();
                NoteSelectedContent(InsertHtmlElement());
                return;
            case TagId.Rb or TagId.Rtc:
                if (_open.HasInScope(TagId.Ruby))
                    GenerateImpliedEndTags();
                InsertHtmlElement();
                return;
            case TagId.Rp or TagId.Rt:
                if (_open.HasInScope(TagId.Ruby))
                    GenerateImpliedEndTags(except: TagId.Rtc);
                InsertHtmlElement();
                return;
            case TagId.Math:
                InBodyForeign(ElementNamespace.MathMl);
                return;
            case TagId.Svg:
                InBodyForeign(ElementNamespace.Svg);
                return;
            case TagId.Caption or TagId.Col or TagId.ColGroup or TagId.Frame or TagId.Head or TagId.TBody or TagId.Td
                or TagId.TFoot or TagId.Th or TagId.THead or TagId.Tr:
                return;
            default:
                ReconstructFormatting();
                InsertHtmlElement();
                return;
        }
    }
}
