using System.Text;

namespace SchemaKit.Readers.Timestamps;

/// <summary>
/// Parses .NET's custom date and time format strings, as far as they can be read by, into parts. The compiler and the run
/// time both use it, so that a format means one thing.
/// </summary>
internal sealed partial class FormatParser
{
    private const int MaxFractionDigits = 9;

    private readonly string _format;
    private readonly List<FormatPart> _parts = [];
    private readonly List<FormatError> _errors = [];
    private readonly StringBuilder _literal = new();
    private int _literalStart;
    private int _position;

    private FormatParser(string format) => _format = format;

    /// <summary>Parses a format.</summary>
    /// <param name="format">The format.</param>
    /// <param name="content">What it must say.</param>
    /// <returns>The parts, or what is wrong.</returns>
    public static FormatParseResult Parse(string format, FormatContent content = FormatContent.Date)
    {
        FormatParser parser = new(format);
        if (format.Length <= 1)
            parser.RefuseShortFormat();
        else
            parser.ParseParts();

        if (parser._errors.Count == 0)
            parser.Settle();
        if (parser._errors.Count == 0)
            parser.CheckContent(content);
        return new FormatParseResult(parser._parts.ToArray(), parser._errors.ToArray());
    }

    private void ParseParts()
    {
        while (_position < _format.Length)
        {
            char c = _format[_position];
            switch (c)
            {
                case '\'' or '"':
                    ParseQuoted(c);
                    break;

                case '\\':
                    ParseEscape();
                    break;

                case '%':
                    ParsePercent();
                    break;

                case ':':
                    Add(FormatPartKind.TimeSeparator, 1);
                    break;

                case '/':
                    Add(FormatPartKind.DateSeparator, 1);
                    break;

                case 'd' or 'M' or 'y' or 'H' or 'h' or 'm' or 's' or 'f' or 'F' or 't' or 'z' or 'K' or 'g':
                    ParseSpecifier(c);
                    break;

                default:
                    AddCharacter(c);
                    _position++;
                    break;
            }
        }

        EndLiteral();
    }

    private void ParseSpecifier(char c)
    {
        int length = 1;
        while (c != 'K' && _position + length < _format.Length && _format[_position + length] == c)
            length++;

        switch (c, length)
        {
            case ('d', <= 2):
                AddNumber(FormatPartKind.Day, length, max: 2);
                break;

            case ('d', <= 4):
                Add(FormatPartKind.DayName, length);
                break;

            case ('M', <= 2):
                AddNumber(FormatPartKind.Month, length, max: 2);
                break;

            case ('M', <= 4):
                Add(FormatPartKind.MonthName, length);
                break;

            case ('y', 1):
                AddNumber(FormatPartKind.Year, length, max: 2);
                break;

            case ('y', 2 or 4):
                AddNumber(FormatPartKind.Year, length, max: length, min: length);
                break;

            case ('H', <= 2):
                AddNumber(FormatPartKind.Hour, length, max: 2);
                break;

            case ('h', <= 2):
                AddNumber(FormatPartKind.Hour12, length, max: 2);
                break;

            case ('m', <= 2):
                AddNumber(FormatPartKind.Minute, length, max: 2);
                break;

            case ('s', <= 2):
                AddNumber(FormatPartKind.Second, length, max: 2);
                break;

            case ('f', <= 7):
                AddNumber(FormatPartKind.Fraction, length, max: MaxFractionDigits);
                break;

            case ('F', <= 7):
                AddOptionalFraction(length);
                break;

            case ('t', <= 2):
                Add(FormatPartKind.Designator, length);
                break;

            case ('z', <= 3):
                Add(FormatPartKind.Zone, length);
                break;

            case ('K', _):
                Add(FormatPartKind.OptionalZone, length);
                break;

            default:
                RefuseSpecifier(c, length);
                _position += length;
                break;
        }
    }

    /// <summary>The point before the digits goes with them: it is there only if they are.</summary>
    private void AddOptionalFraction(int length)
    {
        if (_literal.Length == 0 || _literal[_literal.Length - 1] is not ('.' or ','))
        {
            Error(_position, length, "'F' reads a fraction with the point before it: write '.F'");
            _position += length;
            return;
        }

        _literal.Length--;
        EndLiteral();
        _parts.Add(new FormatPart(FormatPartKind.OptionalFraction, _position - 1, length + 1, 1, MaxFractionDigits));
        _position += length;
    }

    private void ParseQuoted(char quote)
    {
        int start = _position++;
        while (_position < _format.Length && _format[_position] != quote)
        {
            if (_format[_position] == '\\' && _position + 1 < _format.Length)
                _position++;
            AddCharacter(_format[_position++]);
        }

        if (_position == _format.Length)
            Error(start, _format.Length - start, "the quote is not closed");
        _position++;
    }

    private void ParseEscape()
    {
        if (_position + 1 == _format.Length)
            Error(_position, 1, "a backslash at the end stands before nothing");
        else
            AddCharacter(_format[_position + 1]);
        _position += 2;
    }

    private void ParsePercent()
    {
        // It marks a specifier that stands alone, and is nothing else.
        _position++;
        if (_position == _format.Length || "dMyHhmsfFtzKg:/".IndexOf(_format[_position]) < 0)
            Error(_position - 1, 1, "a percent sign stands before a specifier; as itself it is written '\\%'");
    }

    private void AddCharacter(char c)
    {
        if (char.IsWhiteSpace(c))
        {
            EndLiteral();
            if (_parts.Count == 0 || _parts[_parts.Count - 1].Kind != FormatPartKind.WhiteSpace)
                _parts.Add(new FormatPart(FormatPartKind.WhiteSpace, _position, 1));
            return;
        }

        if (_literal.Length == 0)
            _literalStart = _position;
        _literal.Append(c);
    }

    private void EndLiteral()
    {
        if (_literal.Length == 0)
            return;
        int length = Math.Max(_position - _literalStart, 1);
        _parts.Add(new FormatPart(FormatPartKind.Literal, _literalStart, length, Text: _literal.ToString()));
        _literal.Clear();
    }

    private void AddNumber(FormatPartKind kind, int length, int max, int min = 1)
    {
        EndLiteral();
        _parts.Add(new FormatPart(kind, _position, length, min, max));
        _position += length;
    }

    private void Add(FormatPartKind kind, int length)
    {
        EndLiteral();
        _parts.Add(new FormatPart(kind, _position, length));
        _position += length;
    }

    private void Error(int start, int length, string message) => _errors.Add(new FormatError(start, length, message));
}
