namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    private void InBodyStartTag()
    {
        switch (InBodyStartTagRules.Of(_token.Tag))
        {
            case InBodyStartTagRule.AnyOther:
                ReconstructFormatting();
                InsertHtmlElement();
                return;
            case InBodyStartTagRule.Block:
                ClosePInButtonScope();
                InsertHtmlElement();
                return;
            case InBodyStartTagRule.A:
                InBodyA();
                return;
            case InBodyStartTagRule.Formatting:
                InBodyFormatting();
                return;
            case InBodyStartTagRule.Li:
                InBodyListItem(TagId.Li, TagId.Li);
                return;
            case InBodyStartTagRule.DescriptionItem:
                InBodyListItem(TagId.Dd, TagId.Dt);
                return;
            case InBodyStartTagRule.Heading:
                ClosePInButtonScope();
                if (_open.Current.IsAnyOf(ElementCategories.Headings))
                    Pop();
                InsertHtmlElement();
                return;
            case InBodyStartTagRule.Void:
                ReconstructFormatting();
                InsertVoidElement();
                _framesetOk = false;
                return;
            case InBodyStartTagRule.VoidPart:
                InsertVoidElement();
                return;
            case InBodyStartTagRule.AsInHead:
                InHead();
                return;
            case InBodyStartTagRule.Button:
                if (_open.HasInScope(TagId.Button))
                    CloseInScope(TagId.Button);
                ReconstructFormatting();
                InsertHtmlElement();
                _framesetOk = false;
                return;
            case InBodyStartTagRule.Input:
                InBodyInput();
                return;
            case InBodyStartTagRule.Svg:
                InBodyForeign(ElementNamespace.Svg);
                return;
            case InBodyStartTagRule.Ignored:
                return;
            default:
                InBodyRareStartTag();
                return;
        }
    }

    private void InBodyRareStartTag()
    {
        switch (InBodyStartTagRules.Of(_token.Tag))
        {
            case InBodyStartTagRule.Html:
                InBodyHtml();
                return;
            case InBodyStartTagRule.Body:
                InBodyBody();
                return;
            case InBodyStartTagRule.Frameset:
                InBodyFrameset();
                return;
            case InBodyStartTagRule.Pre:
                ClosePInButtonScope();
                InsertHtmlElement();
                _ignoresLineFeed = true;
                _framesetOk = false;
                return;
            case InBodyStartTagRule.Form:
                InBodyForm();
                return;
            case InBodyStartTagRule.PlainText:
                ClosePInButtonScope();
                InsertHtmlElement();
                _tokenizer.SwitchTo(TokenizerState.PlainText, _token);
                return;
            case InBodyStartTagRule.NoBr:
                InBodyNoBr();
                return;
            case InBodyStartTagRule.Marker:
                ReconstructFormatting();
                InsertHtmlElement();
                _formatting.AddMarker();
                _framesetOk = false;
                return;
            case InBodyStartTagRule.Table:
                if (_quirksMode != QuirksMode.Quirks)
                    ClosePInButtonScope();
                InsertHtmlElement();
                _framesetOk = false;
                _mode = InsertionMode.InTable;
                return;
            case InBodyStartTagRule.Hr:
                ClosePInButtonScope();
                if (_open.HasInScope(TagId.Select))
                    GenerateImpliedEndTags();
                InsertVoidElement();
                _framesetOk = false;
                return;
            case InBodyStartTagRule.Image:
                _token.Tag = TagId.Img;
                _token.Name = (int)TagId.Img;
                _isReprocessing = true;
                return;
            case InBodyStartTagRule.Select:
                InBodySelect();
                return;
            case InBodyStartTagRule.Option:
                InBodyOption();
                return;
            case InBodyStartTagRule.SelectedContent:
                ReconstructFormatting();
                NoteSelectedContent(InsertHtmlElement());
                return;
            case InBodyStartTagRule.RubyBase:
                if (_open.HasInScope(TagId.Ruby))
                    GenerateImpliedEndTags();
                InsertHtmlElement();
                return;
            case InBodyStartTagRule.RubyText:
                if (_open.HasInScope(TagId.Ruby))
                    GenerateImpliedEndTags(except: TagId.Rtc);
                InsertHtmlElement();
                return;
            case InBodyStartTagRule.Math:
                InBodyForeign(ElementNamespace.MathMl);
                return;
            default:
                InBodyTextElement();
                return;
        }
    }

    /// <summary>The start tags of elements whose content is text.</summary>
    private void InBodyTextElement()
    {
        switch (InBodyStartTagRules.Of(_token.Tag))
        {
            case InBodyStartTagRule.TextArea:
                ParseTextElement(TokenizerState.Rcdata);
                _ignoresLineFeed = true;
                _framesetOk = false;
                return;
            case InBodyStartTagRule.Xmp:
                ClosePInButtonScope();
                ReconstructFormatting();
                _framesetOk = false;
                ParseTextElement(TokenizerState.RawText);
                return;
            case InBodyStartTagRule.IFrame:
                _framesetOk = false;
                ParseTextElement(TokenizerState.RawText);
                return;
            case InBodyStartTagRule.NoScript when !_scripting:
                ReconstructFormatting();
                InsertHtmlElement();
                return;
            default: // NoEmbed, NoScript
                ParseTextElement(TokenizerState.RawText);
                return;
        }
    }
}
