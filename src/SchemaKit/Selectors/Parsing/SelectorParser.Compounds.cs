using System.Collections.Immutable;

namespace SchemaKit.Selectors;

internal sealed partial class SelectorParser
{
    private const string NamespaceMessage = "Namespaces are not supported; write the name without one.";

    /// <summary>Parses a compound selector.</summary>
    /// <param name="combinator">Where the combinator in front of it stands; the current place if there is none.</param>
    private CompoundSelector? ParseCompound(int combinator)
    {
        var conditions = ImmutableArray.CreateBuilder<SimpleSelector>();
        int start = _scanner.Position;
        BeginPlaces();
        while (IsAtSimpleSelector(isFirst: conditions.Count == 0))
        {
            int conditionStart = _scanner.Position;
            if (ParseSimpleSelector() is not { } condition)
                return null;
            conditions.Add(condition);
            AddPlace(conditionStart);
            _scanner.SkipComments();
        }

        if (FailIfUnclosedComment())
            return null;
        if (conditions.Count > 0)
        {
            if (FailIfMisplacedName())
                return null;
            CompoundSelector compound = new(conditions.ToImmutable());
            EndPlaces(compound);
            return compound;
        }

        bool isMissing = IsAtEndOfSelector() || _scanner.Current is '>' or '+' or '~';
        if (isMissing && combinator < start)
            Fail($"There is nothing right of the combinator '{_scanner.Text[combinator]}'.", combinator, 1);
        else
            FailAtCurrent();
        return null;
    }

    private bool IsAtSimpleSelector(bool isFirst) => _scanner.Current switch
    {
        '.' or '#' or '[' or ':' => true,
        '*' => isFirst,
        _ => isFirst && _scanner.IsAtIdentifier,
    };

    /// <summary>Whether the character some characters further on joins a namespace to a name.</summary>
    private bool IsAtNamespace(int offset) => _scanner.Peek(offset) == '|' && _scanner.Peek(offset + 1) != '|';

    private bool FailIfMisplacedName()
    {
        if (!_scanner.IsAtIdentifier)
            return false;
        int start = _scanner.Position;
        string name = _scanner.ReadIdentifier();
        FailFrom<string>(
            $"An element's name ('{name}') can stand only at the beginning of a compound selector.", start);
        return true;
    }

    private SimpleSelector? ParseSimpleSelector()
    {
        int start = _scanner.Position;
        switch (_scanner.Current)
        {
            case '*':
                _scanner.Position++;
                return IsAtNamespace(0) ? Fail<SimpleSelector>(NamespaceMessage, start, 2) : new UniversalSelector();
            case '.':
                _scanner.Position++;
                _scanner.SkipComments();
                return ReadName(start, "a class") is { } className ? new ClassSelector(className) : null;
            case '#':
                _scanner.Position++;
                return ReadName(start, "an id") is { } id ? new IdSelector(id) : null;
            case '[':
                return ParseAttribute();
            case ':':
                return ParsePseudo();
            default:
                string name = _scanner.ReadIdentifier();
                return IsAtNamespace(0)
                    ? Fail<SimpleSelector>(NamespaceMessage, start, _scanner.Position + 1 - start)
                    : new TypeSelector(ToLowerAscii(name));
        }
    }

    /// <summary>Reads the name behind a dot or a hash sign.</summary>
    private string? ReadName(int start, string kind)
    {
        if (_scanner.IsAtIdentifier)
            return _scanner.ReadIdentifier();

        int nameStart = _scanner.Position;
        while (_scanner.IsIdentifierPart(0))
            _scanner.Position++;
        if (_scanner.Position == nameStart)
            return FailFrom<string>($"The name of {kind} is missing.", start);

        string name = _scanner.Text.Substring(nameStart, _scanner.Position - nameStart);
        string hint = name[0] == '-' ? $"\\-{name.Substring(1)}" : $"\\3{name[0]} {name.Substring(1)}";
        return FailFrom<string>(
            $"The name of {kind} cannot begin like this; write '{_scanner.Text[start]}{hint}'.", start);
    }

    private static string ToLowerAscii(string name)
    {
        char[] characters = name.ToCharArray();
        for (int i = 0; i < characters.Length; i++)
        {
            if (characters[i] is >= 'A' and <= 'Z')
                characters[i] = (char)(characters[i] | 0x20);
        }

        return new string(characters);
    }
}
