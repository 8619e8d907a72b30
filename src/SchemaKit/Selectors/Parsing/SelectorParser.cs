using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>Parses selectors: Selectors Level 4, as far as markup alone can tell whether they match.</summary>
/// <remarks>
/// It is stricter than a browser where a browser is lenient for the sake of style sheets of the future: an unknown
/// selector in <c>:is</c> and a parenthesis or string that the end of the text closes are errors. It is more generous
/// in one thing: <c>:has</c> may stand inside of <c>:has</c>, which costs no more here than anything else.
/// </remarks>
internal sealed partial class SelectorParser
{
    /// <summary>
    /// How deep selectors may nest in one another, so that nothing that walks them can run out of stack.
    /// </summary>
    public const int MaxDepth = 32;

    private readonly SelectorScanner _scanner;
    private readonly ImmutableArray<SelectorError>.Builder _errors = ImmutableArray.CreateBuilder<SelectorError>();
    private int _depth;

    // Until the next selector of the list; what is found behind an error may be its mere consequence.
    private bool _failed;

    private SelectorParser(string text) => _scanner = new SelectorScanner(text);

    /// <summary>Parses a selector list.</summary>
    /// <param name="text">The text.</param>
    public static SelectorParseResult Parse(string text)
    {
        SelectorParser parser = new(text);
        SelectorList selector = parser.ParseWhole();
        ImmutableArray<SelectorError> errors = parser._errors.ToImmutable();
        return new SelectorParseResult(errors.IsEmpty ? selector : null, errors);
    }

    // Where conditions stand, for those who want to know: the generator does, the run time does not.
    partial void BeginPlaces();

    partial void AddPlace(int start);

    partial void EndPlaces(CompoundSelector compound);

    private SelectorList ParseWhole()
    {
        var selectors = ImmutableArray.CreateBuilder<ComplexSelector>();
        do
        {
            int start = _scanner.Position;
            _failed = false;
            if (ParseComplex(isRelative: false) is { } selector)
                selectors.Add(selector);

            if (!_failed && !_scanner.IsAtEnd && _scanner.Current != ',')
                FailAtCurrent();
            if (_failed)
                SkipToComma(start);
        }
        while (_scanner.TrySkip(','));

        return new SelectorList(selectors.ToImmutable());
    }

    /// <summary>Parses a list that stands in parentheses, up to the closing one.</summary>
    private SelectorList? ParseInner(bool isRelative)
    {
        var selectors = ImmutableArray.CreateBuilder<ComplexSelector>();
        do
        {
            if (ParseComplex(isRelative) is not { } selector)
                return null;
            selectors.Add(selector);
        }
        while (_scanner.TrySkip(','));

        return new SelectorList(selectors.ToImmutable());
    }

    private ComplexSelector? ParseComplex(bool isRelative)
    {
        var steps = ImmutableArray.CreateBuilder<SelectorStep>();
        int start = _scanner.Position;
        _scanner.SkipWhiteSpace();
        int combinatorStart = _scanner.Position;
        Combinator combinator = ReadCombinator();
        if (combinator == Combinator.None && IsAtEndOfSelector())
            return FailForMissingSelector(start);
        if (combinator == Combinator.None && isRelative)
            combinator = Combinator.Descendant;
        else if (combinator != Combinator.None && !isRelative)
            return Fail<ComplexSelector>(
                $"There is nothing left of the combinator '{_scanner.Text[combinatorStart]}'.", combinatorStart, 1);

        while (true)
        {
            if (ParseCompound(combinatorStart) is not { } compound)
                return null;
            steps.Add(new SelectorStep(combinator, compound));

            bool hasSpace = _scanner.SkipWhiteSpace();
            if (FailIfUnclosedComment())
                return null;

            combinatorStart = _scanner.Position;
            combinator = ReadCombinator();
            if (combinator != Combinator.None)
                continue;
            if (!hasSpace || IsAtEndOfSelector())
                return new ComplexSelector(steps.ToImmutable());
            combinator = Combinator.Descendant;
        }
    }

    private bool IsAtEndOfSelector() =>
        _scanner.IsAtEnd || _scanner.Current == ',' || (_scanner.Current == ')' && _depth > 0);

    /// <summary>Reads a combinator that is written as a character, and the white space behind it.</summary>
    private Combinator ReadCombinator()
    {
        Combinator combinator = _scanner.Current switch
        {
            '>' => Combinator.Child,
            '+' => Combinator.NextSibling,
            '~' => Combinator.SubsequentSibling,
            _ => Combinator.None,
        };
        if (combinator != Combinator.None)
        {
            _scanner.Position++;
            _scanner.SkipWhiteSpace();
        }

        return combinator;
    }

    /// <summary>Goes to the comma that ends the selector which begins at a place, past those inside of it.</summary>
    private void SkipToComma(int start)
    {
        _scanner.Position = start;
        int open = 0;
        while (!_scanner.IsAtEnd)
        {
            _scanner.SkipComments();
            switch (_scanner.Current)
            {
                case ',' when open == 0:
                    return;
                case '"' or '\'':
                    _scanner.ReadString();
                    continue;
                case '(' or '[':
                    open++;
                    break;
                case ')' or ']' when open > 0:
                    open--;
                    break;
                case '\\':
                    _scanner.Position++;
                    break;
            }

            _scanner.Position++;
        }
    }
}
