namespace SchemaKit.Selectors;

internal sealed partial class SelectorParser
{
    /// <summary>Parses an attribute selector, from its opening bracket.</summary>
    private AttributeSelector? ParseAttribute()
    {
        int open = _scanner.Position++;
        _scanner.SkipWhiteSpace();
        if (ReadAttributeName(open) is not { } name)
            return null;

        _scanner.SkipWhiteSpace();
        if (_scanner.TrySkip(']'))
            return new AttributeSelector(name, AttributeOperator.Exists, "", AttributeCase.ByName);
        if (ReadAttributeOperator(open) is not { } attributeOperator)
            return null;

        _scanner.SkipWhiteSpace();
        if (ReadAttributeValue(open) is not { } value)
            return null;

        _scanner.SkipWhiteSpace();
        if (ReadAttributeCase() is not { } attributeCase)
            return null;

        _scanner.SkipWhiteSpace();
        if (_scanner.TrySkip(']'))
            return new AttributeSelector(name, attributeOperator, value, attributeCase);
        if (_scanner.IsAtEnd)
            return FailForUnclosedBracket<AttributeSelector>(open);
        return Fail<AttributeSelector>("The attribute selector should end here, with ']'.", _scanner.Position, 1);
    }

    private string? ReadAttributeName(int open)
    {
        int start = _scanner.Position;
        bool isNamespace = IsAtNamespaceOfAttribute(0) || (_scanner.Current == '*' && IsAtNamespaceOfAttribute(1));
        if (isNamespace)
            return Fail<string>(NamespaceMessage, start, _scanner.Current == '*' ? 2 : 1);

        if (!_scanner.IsAtIdentifier)
        {
            return _scanner.IsAtEnd
                ? FailForUnclosedBracket<string>(open)
                : Fail<string>("The name of the attribute is missing.", open, start + 1 - open);
        }

        string name = _scanner.ReadIdentifier();
        return IsAtNamespaceOfAttribute(0)
            ? Fail<string>(NamespaceMessage, start, _scanner.Position + 1 - start)
            : ToLowerAscii(name);
    }

    private bool IsAtNamespaceOfAttribute(int offset) =>
        _scanner.Peek(offset) == '|' && _scanner.Peek(offset + 1) != '=';

    private AttributeOperator? ReadAttributeOperator(int open)
    {
        int start = _scanner.Position;
        char first = _scanner.Current;
        AttributeOperator found = first switch
        {
            '=' => AttributeOperator.Equals,
            '~' => AttributeOperator.Includes,
            '|' => AttributeOperator.DashMatch,
            '^' => AttributeOperator.Prefix,
            '$' => AttributeOperator.Suffix,
            '*' => AttributeOperator.Substring,
            _ => AttributeOperator.Exists,
        };
        bool isComplete = found == AttributeOperator.Equals
            || (found != AttributeOperator.Exists && _scanner.Peek(1) == '=');
        if (isComplete)
        {
            _scanner.Position += found == AttributeOperator.Equals ? 1 : 2;
            return found;
        }

        if (_scanner.IsAtEnd)
            FailForUnclosedBracket<AttributeSelector>(open);
        else if (first == '!' && _scanner.Peek(1) == '=')
            Fail("'!=' is not part of CSS; write ':not([…=…])'.", start, 2);
        else
            Fail("Here should stand ']' or one of = ~= |= ^= $= *=.", start, 1);
        return null;
    }

    private string? ReadAttributeValue(int open)
    {
        if (_scanner.Current is '"' or '\'')
            return ReadString();
        if (_scanner.IsAtIdentifier)
            return _scanner.ReadIdentifier();
        if (_scanner.IsAtEnd)
            return FailForUnclosedBracket<string>(open);

        int start = _scanner.Position;
        while (!_scanner.IsAtEnd && _scanner.Current != ']' && !SelectorScanner.IsWhiteSpace(_scanner.Current))
            _scanner.Position++;
        return _scanner.Position == start
            ? Fail<string>("The value of the attribute is missing.", start, 1)
            : FailFrom<string>("A value that is no CSS identifier must stand in quotes.", start);
    }

    private AttributeCase? ReadAttributeCase()
    {
        if (!_scanner.IsAtIdentifier)
            return AttributeCase.ByName;

        int start = _scanner.Position;
        switch (_scanner.ReadIdentifier())
        {
            case "i" or "I":
                return AttributeCase.Ignored;
            case "s" or "S":
                return AttributeCase.Kept;
            default:
                FailFrom<string>("Behind the value can stand only 'i' (case is ignored) or 's' (it is not).", start);
                return null;
        }
    }

    /// <summary>Reads a string, from its opening quote.</summary>
    private string? ReadString()
    {
        int start = _scanner.Position;
        return _scanner.ReadString() ?? FailFrom<string>("The string has no closing quote in its line.", start);
    }

    private T? FailForUnclosedBracket<T>(int open) where T : class =>
        FailIfUnclosedComment() ? null : Fail<T>("The bracket is not closed.", open, _scanner.Text.Length - open);
}
