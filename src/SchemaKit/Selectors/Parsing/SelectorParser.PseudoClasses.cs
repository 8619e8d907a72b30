namespace SchemaKit.Selectors;

internal sealed partial class SelectorParser
{
    /// <summary>Parses a pseudo-class, from its colon; a pseudo-element is an error.</summary>
    private SimpleSelector? ParsePseudo()
    {
        int start = _scanner.Position++;
        bool isElement = _scanner.TrySkip(':');
        _scanner.SkipComments();
        if (!_scanner.IsAtIdentifier)
            return FailFrom<SimpleSelector>("The name of the pseudo-class is missing.", start);

        string name = ToLowerAscii(_scanner.ReadIdentifier());
        if (isElement || PseudoClassNames.IsLegacyPseudoElement(name))
        {
            return FailFrom<SimpleSelector>(
                $"'::{name}' is a pseudo-element: it comes from style sheets and is no element of the page.", start);
        }

        bool hasArgument = _scanner.Current == '(';
        bool takesArgument = PseudoClassNames.TakesArgument(name);
        if (takesArgument && !hasArgument)
            return FailFrom<SimpleSelector>($"':{name}' needs an argument: ':{name}(…)'.", start);

        SimpleSelector? pseudoClass = takesArgument ? ParseFunction(name, start) : PseudoClassNames.Find(name);
        if (pseudoClass is null)
            return FailFrom<SimpleSelector>(PseudoClassNames.Explain(name), start);
        if (hasArgument && !takesArgument)
            return Fail<SimpleSelector>($"':{name}' takes no argument.", _scanner.Position, 1);
        return pseudoClass;
    }

    /// <summary>
    /// Parses a pseudo-class that has an argument, from its opening parenthesis to behind the closing one.
    /// </summary>
    private SimpleSelector? ParseFunction(string name, int start)
    {
        if (_depth == MaxDepth)
            return FailFrom<SimpleSelector>($"Selectors can nest {MaxDepth} levels deep, no deeper.", start);

        _scanner.Position++;
        int open = _scanner.Position;
        _depth++;
        SimpleSelector? pseudoClass = ParseArgument(name);
        if (pseudoClass is not null)
        {
            _scanner.SkipWhiteSpace();
            if (_scanner.IsAtEnd && !FailIfUnclosedComment())
                Fail($"The parenthesis of ':{name}' is not closed.", start, open - start);
            else if (!_failed && !_scanner.TrySkip(')'))
                FailAtCurrent();
        }

        _depth--;
        return _failed ? null : pseudoClass;
    }

    private SimpleSelector? ParseArgument(string name)
    {
        switch (name)
        {
            case "is" or "where":
                return ParseInner(isRelative: false) is { } any ? new IsPseudoClass(any, name == "where") : null;
            case "not":
                return ParseInner(isRelative: false) is { } none ? new NotPseudoClass(none) : null;
            case "has":
                return ParseInner(isRelative: true) is { } relative ? new HasPseudoClass(relative) : null;
            case "text" or "contains":
                return ParseText(name);
            default:
                return ParseNth(PseudoClassNames.NthKindOf(name));
        }
    }

    private TextPseudoClass? ParseText(string name)
    {
        _scanner.SkipWhiteSpace();
        if (_scanner.Current is '"' or '\'')
            return ReadString() is { } text ? new TextPseudoClass(text, IsWhole: name == "text") : null;
        return Fail<TextPseudoClass>(
            $"The text of ':{name}' must stand in quotes: ':{name}(\"…\")'.", TrimmedArgument());
    }
}
