using System.Globalization;

namespace SchemaKit.Selectors;

internal sealed partial class SelectorParser
{
    private const string NthMessage = "This is no position; write a number, 'odd', 'even' or a formula such as '2n+1'.";

    /// <summary>Parses the argument of <c>:nth-child</c> and its kin.</summary>
    private NthPseudoClass? ParseNth(NthKind kind)
    {
        _scanner.SkipWhiteSpace();
        int start = _scanner.Position;
        AnPlusB? position = ReadAnPlusB();
        if (position is null || _scanner.IsIdentifierPart(0) || _scanner.Current is '.' or '%' or '+')
        {
            _scanner.Position = start;
            return Fail<NthPseudoClass>(NthMessage, TrimmedArgument());
        }

        if (Math.Max(Math.Abs(position.Value.A), Math.Abs(position.Value.B)) > AnPlusB.Limit)
            return FailFrom<NthPseudoClass>("The number is too large: no page has so many elements.", start);

        _scanner.SkipWhiteSpace();
        if (!_scanner.IsAtIdentifier)
            return new NthPseudoClass(kind, position.Value, Of: null);

        int ofStart = _scanner.Position;
        if (ToLowerAscii(_scanner.ReadIdentifier()) != "of")
            return FailFrom<NthPseudoClass>("Behind the position can stand only 'of' and a selector.", ofStart);
        if (kind is not (NthKind.Child or NthKind.LastChild))
            return FailFrom<NthPseudoClass>("Only ':nth-child' and ':nth-last-child' can have 'of'.", ofStart);
        return ParseInner(isRelative: false) is { } of ? new NthPseudoClass(kind, position.Value, of) : null;
    }

    /// <summary>Reads the <c>An+B</c> micro syntax: section 6.2 of CSS Syntax Level 3.</summary>
    private AnPlusB? ReadAnPlusB()
    {
        if (_scanner.Current is 'e' or 'E' or 'o' or 'O')
        {
            return ToLowerAscii(_scanner.ReadIdentifier()) switch
            {
                "even" => new AnPlusB(2, 0),
                "odd" => new AnPlusB(2, 1),
                _ => null,
            };
        }

        bool isNegative = _scanner.Current == '-';
        if (!isNegative)
            _scanner.TrySkip('+');
        else
            _scanner.Position++;

        string digits = _scanner.ReadDigits();
        if (_scanner.Current is not ('n' or 'N'))
            return digits.Length == 0 ? null : new AnPlusB(0, ToNumber(digits, isNegative));

        _scanner.Position++;
        int step = digits.Length == 0 ? (isNegative ? -1 : 1) : ToNumber(digits, isNegative);
        return ReadOffset() is { } offset ? new AnPlusB(step, offset) : null;
    }

    /// <summary>Reads what is added to or taken from <c>An</c>; 0 if there is nothing.</summary>
    private int? ReadOffset()
    {
        int behindStep = _scanner.Position;
        _scanner.SkipWhiteSpace();
        bool isNegative = _scanner.Current == '-';
        if (!isNegative && _scanner.Current != '+')
        {
            _scanner.Position = behindStep;
            return 0;
        }

        _scanner.Position++;
        _scanner.SkipWhiteSpace();
        string digits = _scanner.ReadDigits();
        return digits.Length == 0 ? null : ToNumber(digits, isNegative);
    }

    /// <summary>
    /// The number; one beyond <see cref="AnPlusB.Limit"/> if it is too large for an <see cref="int"/>.
    /// </summary>
    private static int ToNumber(string digits, bool isNegative)
    {
        bool fits = int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int number);
        int absolute = fits ? number : AnPlusB.Limit + 1;
        return isNegative ? -absolute : absolute;
    }
}
