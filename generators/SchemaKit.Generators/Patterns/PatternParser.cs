using System.Collections.Immutable;
using System.Text;

namespace SchemaKit.Generators.Patterns;

/// <summary>
/// Parses the templates of <c>[Pattern]</c> and <c>[Dateline]</c>: <c>{Name}</c> and <c>{*}</c> are holes, <c>[…]</c>
/// at the end may be absent, <c>{{ }} [[ ]]</c> stand for the single character.
/// </summary>
/// <remarks>
/// Brackets at the very end of a template close its groups first of all: <c>a[ b[ c]]</c> has two groups. Elsewhere
/// <c>]]</c> is a bracket.
/// </remarks>
internal sealed partial class PatternParser
{
    /// <summary>
    /// How many holes and groups a template may have, so that what is emitted for it stays within bounds.
    /// </summary>
    public const int MaxParts = 32;

    private const string StrayBrace =
        "There is nothing that this '}' closes; the character itself is written '}}'.";

    private const string Adjacent =
        "A literal must stand between two holes, or nothing tells where the first one ends.";

    private readonly string _text;
    private readonly PatternFit _fit;
    private readonly ImmutableArray<PatternError>.Builder _errors = ImmutableArray.CreateBuilder<PatternError>();
    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);
    private readonly StringBuilder _literal = new();

    // The groups that are open, from the template itself inwards.
    private readonly List<Level> _levels = [new Level(Start: 0)];
    private int _position;
    private int _partCount;
    private PatternHole? _precedingHole;

    private PatternParser(string text, PatternFit fit)
    {
        _text = text;
        _fit = fit;
    }

    private int Depth => _levels.Count - 1;

    private char Next => _position + 1 < _text.Length ? _text[_position + 1] : '\0';

    /// <summary>Parses a template.</summary>
    /// <param name="text">The template.</param>
    /// <param name="fit">What it must fit; the beginning of a text asks for a literal behind each hole.</param>
    public static PatternParseResult Parse(string text, PatternFit fit = PatternFit.Whole)
    {
        PatternParser parser = new(text, fit);
        Pattern pattern = parser.Parse();
        ImmutableArray<PatternError> errors = parser._errors.ToImmutable();
        return new PatternParseResult(errors.IsEmpty ? pattern : null, errors);
    }

    private Pattern Parse()
    {
        if (_text.Length == 0)
            Fail("The template is empty.", 0, 0);

        while (_position < _text.Length)
        {
            switch (_text[_position])
            {
                case '{' when Next != '{':
                    ParseHole();
                    break;
                case '[' when Next != '[':
                    OpenGroup();
                    break;
                case ']':
                    ParseClosingBrackets();
                    break;
                case '}' when Next != '}':
                    Fail(StrayBrace, _position++, 1);
                    break;
                case '{' or '}' or '[':
                    AppendLiteral(_text[_position]);
                    _position += 2;
                    break;
                default:
                    AppendLiteral(_text[_position++]);
                    break;
            }
        }

        return CloseTemplate();
    }

    private void ParseHole()
    {
        int start = _position;
        int end = _text.IndexOf('}', start);
        if (end < 0)
        {
            Fail("The hole is not closed; the character '{' itself is written '{{'.", start, _text.Length - start);
            _position = _text.Length;
            return;
        }

        _position = end + 1;
        string name = _text.Substring(start + 1, end - start - 1);
        PatternHole hole = new(name == "*" ? null : name, start, end + 1 - start);
        FlushLiteral();
        CheckHole(hole, name);
        CountPart(hole.Start, hole.Length);
        _levels[Depth].Parts.Add(hole);
        _precedingHole = hole;
    }

    private void CheckHole(PatternHole hole, string name)
    {
        if (_precedingHole is not null)
            Fail(Adjacent, hole.Start, hole.Length);

        if (name.Length == 0)
            Fail("The hole has no name; one whose text is passed over is written '{*}'.", hole.Start, hole.Length);
        else if (hole.Name is not null && !IsIdentifier(name))
            Fail($"'{name}' is no name that a property could have.", hole.Start + 1, name.Length);
        else if (hole.Name is not null && !_names.Add(name))
            Fail($"There is another hole of the name '{name}'.", hole.Start, hole.Length);
    }

    private void AppendLiteral(char c)
    {
        if (!char.IsWhiteSpace(c))
            _literal.Append(c);
        else if (_literal.Length == 0 || _literal[_literal.Length - 1] != ' ')
            _literal.Append(' ');
    }

    private void FlushLiteral()
    {
        if (_literal.Length == 0)
            return;
        _levels[Depth].Parts.Add(new PatternLiteral(_literal.ToString()));
        _literal.Clear();
        _precedingHole = null;
    }

    private void CountPart(int start, int length)
    {
        if (++_partCount == MaxParts + 1)
            Fail($"A template can have {MaxParts} holes and groups, no more.", start, length);
    }

    private void Fail(string message, int start, int length) => _errors.Add(new PatternError(message, start, length));

    private static bool IsIdentifier(string name) =>
        (char.IsLetter(name[0]) || name[0] == '_') && name.All(c => char.IsLetterOrDigit(c) || c == '_');

    /// <summary>A template or group while it is read.</summary>
    /// <param name="Start">Where it begins: its bracket, if it is a group.</param>
    private sealed record Level(int Start)
    {
        public ImmutableArray<PatternPart>.Builder Parts { get; } = ImmutableArray.CreateBuilder<PatternPart>();

        public Pattern ToPattern(Pattern? optional) =>
            new(new EquatableArray<PatternPart>(Parts.ToImmutable()), optional);
    }
}
