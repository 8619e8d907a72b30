namespace SchemaKit.Selectors;

internal sealed partial class SelectorParser
{
    /// <summary>Notes an error, unless one was noted that it may be the consequence of.</summary>
    private void Fail(string message, int start, int length)
    {
        if (_failed)
            return;
        _failed = true;
        _errors.Add(new SelectorError(message, start, length));
    }

    /// <inheritdoc cref="Fail(string, int, int)"/>
    /// <returns><see langword="null"/>, for the caller to give back in its turn.</returns>
    private T? Fail<T>(string message, int start, int length) where T : class
    {
        Fail(message, start, length);
        return null;
    }

    /// <inheritdoc cref="Fail{T}(string, int, int)"/>
    private T? Fail<T>(string message, (int Start, int Length) place) where T : class =>
        Fail<T>(message, place.Start, place.Length);

    /// <summary>
    /// Where the rest of an argument stands, up to its closing parenthesis; that one itself if nothing is left.
    /// </summary>
    private (int Start, int Length) TrimmedArgument()
    {
        int start = Math.Min(_scanner.Position, _scanner.Text.Length - 1);
        int end = _scanner.Text.IndexOf(')', start);
        if (end < 0)
            end = _scanner.Text.Length;
        while (end > start && SelectorScanner.IsWhiteSpace(_scanner.Text[end - 1]))
            end--;
        return (start, Math.Max(end - start, 1));
    }

    /// <summary>Notes an error that reaches from a place to the current one.</summary>
    private T? FailFrom<T>(string message, int start) where T : class =>
        Fail<T>(message, start, _scanner.Position - start);

    /// <summary>Notes that there is no selector between two commas, in parentheses or in the whole text.</summary>
    /// <param name="start">Where it should begin: behind the comma or parenthesis, if there is one.</param>
    private ComplexSelector? FailForMissingSelector(int start)
    {
        if (FailIfUnclosedComment())
            return null;
        if (start == 0 && _scanner.IsAtEnd)
            return Fail<ComplexSelector>("The selector is empty.", 0, _scanner.Text.Length);
        int place = _scanner.IsAtEnd ? start - 1 : _scanner.Position;
        return Fail<ComplexSelector>("A selector is missing here.", place, 1);
    }

    private bool FailIfUnclosedComment()
    {
        if (_scanner.UnclosedComment is not (>= 0 and int start))
            return false;
        Fail("The comment has no end.", start, _scanner.Text.Length - start);
        return true;
    }

    /// <summary>Notes that the selector cannot go on with the current character.</summary>
    private void FailAtCurrent()
    {
        int start = _scanner.Position;
        char c = _scanner.Current;
        if (c is '"' or '\'')
        {
            _scanner.ReadString();
            FailFrom<string>("A string can stand only in brackets or parentheses.", start);
            return;
        }

        bool isPair = char.IsHighSurrogate(c) && char.IsLowSurrogate(_scanner.Peek(1));
        bool isColumn = c == '|' && _scanner.Peek(1) == '|';
        string shown = _scanner.Text.Substring(start, isPair || isColumn ? 2 : 1);
        string message = c switch
        {
            '|' when isColumn => "The column combinator '||' is not supported.",
            '|' => NamespaceMessage,
            '&' => "The nesting selector '&' has no meaning outside of a style sheet; ':scope' may be meant.",
            '{' or '}' or ';' => $"'{c}' is part of a style sheet, not of a selector.",
            ')' or ']' => $"There is nothing that this '{c}' closes.",
            '*' => "'*' can stand only at the beginning of a compound selector.",
            '\\' => "A backslash must be followed by the character that it escapes.",
            '-' or (>= '0' and <= '9') =>
                "A name cannot begin like this; escape its first character: '1' is written '\\31 '.",
            _ => $"'{shown}' cannot stand here.",
        };
        Fail(message, start, shown.Length);
    }
}
