namespace SchemaKit.Html;

/// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inforeign</summary>
internal ref partial struct TreeBuilder
{
    /// <summary>The start tags that end foreign content; <c>font</c> with some attributes is one more.</summary>
    private static readonly TagSet BreakoutTags = new(
        TagId.B, TagId.Big, TagId.BlockQuote, TagId.Body, TagId.Br, TagId.Center, TagId.Code, TagId.Dd, TagId.Div,
        TagId.Dl, TagId.Dt, TagId.Em, TagId.Embed, TagId.H1, TagId.H2, TagId.H3, TagId.H4, TagId.H5, TagId.H6,
        TagId.Head, TagId.Hr, TagId.I, TagId.Img, TagId.Li, TagId.Listing, TagId.Menu, TagId.Meta, TagId.NoBr, TagId.Ol,
        TagId.P, TagId.Pre, TagId.Ruby, TagId.S, TagId.Small, TagId.Span, TagId.Strong, TagId.Strike, TagId.Sub,
        TagId.Sup, TagId.Table, TagId.Tt, TagId.U, TagId.Ul, TagId.Var);

    private void InForeignContent()
    {
        switch (_token.Kind)
        {
            case TokenKind.NullCharacters:
                InsertCharacters();
                return;
            case TokenKind.Characters:
                InsertCharacters();
                NoteCharacters(_token.Start, _token.End);
                return;
            case TokenKind.Comment or TokenKind.ProcessingInstruction:
                InsertComment();
                return;
            case TokenKind.StartTag when BreakoutTags.Contains(_token.Tag):
            case TokenKind.StartTag when _token.Tag == TagId.Font && IsPresentationalFont():
            case TokenKind.EndTag when _token.Tag is TagId.Br or TagId.P:
                LeaveForeignContent();
                return;
            case TokenKind.StartTag:
                InsertForeignElement(AdjustedCurrentNode.Namespace);
                if (_token.IsSelfClosing)
                    Pop();
                return;
            case TokenKind.EndTag:
                InForeignContentEndTag();
                return;
        }
    }

    private void LeaveForeignContent()
    {
        while (!_open.Current.IsHtml
            && !ElementCategories.IsMathMlTextIntegrationPoint(_open.Current)
            && !IsHtmlIntegrationPoint(_open.Current))
        {
            Pop();
        }

        ProcessByMode();
    }

    private void InForeignContentEndTag()
    {
        if (_open.FindForeignEndTagMatch(_token.Name) is > 0 and int place)
            PopTo(place);
        else if (_open.Current.LastHtml > 0)
            ProcessByMode();
    }

    private bool IsPresentationalFont() =>
        StartTags.TryFindAttribute(_source, _token.Start, "color"u8, out _)
        || StartTags.TryFindAttribute(_source, _token.Start, "face"u8, out _)
        || StartTags.TryFindAttribute(_source, _token.Start, "size"u8, out _);

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#html-integration-point</summary>
    private static bool IsHtmlIntegrationPoint(in OpenElement element) =>
        element.IsAnnotationOfHtml || ElementCategories.IsSvgIntegrationPoint(element);

    /// <summary>Whether the token is the start tag of an <c>annotation-xml</c> that says it holds HTML.</summary>
    private readonly bool IsAnnotationOfHtml() =>
        StartTags.TryFindAttribute(_source, _token.Start, "encoding"u8, out ReadOnlySpan<byte> encoding)
        && (StartTags.IsValue(encoding, "text/html"u8) || StartTags.IsValue(encoding, "application/xhtml+xml"u8));
}
