namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-incdata</summary>
    private void Text()
    {
        if (_token.Kind == TokenKind.Characters)
        {
            InsertCharacters();
            return;
        }

        Pop();
        if (_token.Kind == TokenKind.EndOfFile)
            Reprocess(_originalMode);
        else
            _mode = _originalMode;
    }
}
