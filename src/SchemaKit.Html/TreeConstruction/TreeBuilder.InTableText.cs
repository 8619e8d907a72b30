namespace SchemaKit.Html;

internal ref partial struct TreeBuilder
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-intabletext</summary>
    private void InTableText()
    {
        switch (_token.Kind)
        {
            case TokenKind.NullCharacters:
                return;
            case TokenKind.Characters:
                _pendingCharacters.Add(_token);
                return;
            default:
                InsertPendingCharacters();
                Reprocess(_originalMode);
                return;
        }
    }

    private void InsertPendingCharacters()
    {
        Token next = _token;
        bool isWhiteSpace = IsPendingWhiteSpace();
        foreach (Token characters in _pendingCharacters)
        {
            _token = characters;
            if (isWhiteSpace)
                InsertCharacters();
            else
                InTableAnythingElse();
        }

        _token = next;
    }

    private bool IsPendingWhiteSpace()
    {
        foreach (Token characters in _pendingCharacters)
        {
            int end = CharacterRun.SkipWhiteSpace(_source, characters.Start, characters.End, characters.IsRaw);
            if (end < characters.End)
                return false;
        }

        return true;
    }
}
