using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

/// <summary>Writes the method that reads a field, and those that it needs.</summary>
internal sealed partial class FieldEmitter
{
    /// <summary>The name of the schema's culture in the reader.</summary>
    public const string Culture = "Culture";

    // Stands for a nested schema, whose static members can only be reached by a type parameter, and for a type that
    // the reader must not name.
    private const string TypeParameter = "TValue";

    private readonly SourceWriter _writer;
    private readonly SchemaSpec _schema;
    private readonly int _index;
    private readonly FieldSpec _field;
    private readonly MatchTable _matches;
    private readonly string _matchesType;
    private readonly bool _givesNodes;
    private readonly HashSet<string> _methodNames;

    /// <param name="writer">Where to.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="index">The field's place in it.</param>
    /// <param name="matches">The lists of nodes.</param>
    /// <param name="matchesType">The type that holds them.</param>
    /// <param name="givesNodes">Whether another field needs the nodes that this one's values were read from.</param>
    /// <param name="methodNames">The names of the methods that fields need, all fields' together.</param>
    public FieldEmitter(
        SourceWriter writer,
        SchemaSpec schema,
        int index,
        MatchTable matches,
        string matchesType,
        bool givesNodes,
        HashSet<string> methodNames)
    {
        _writer = writer;
        _schema = schema;
        _index = index;
        _field = schema.Fields[index];
        _matches = matches;
        _matchesType = matchesType;
        _givesNodes = givesNodes;
        _methodNames = methodNames;
    }

    private bool IsPresenceTest => _field.Absence == Absence.Never;

    private string TypeName => IsGeneric(_field) ? TypeParameter : _field.Value.TypeName;

    private string EntryTypeName => TypeName + (_field.Value.IsNullable ? "?" : "");

    private string ReturnType => _field.List switch
    {
        ListKind.None => TypeName + (IsPresenceTest ? "" : "?"),
        ListKind.Array => $"{EntryTypeName}[]?",
        _ => $"{_field.List}<{EntryTypeName}>?",
    };

    /// <summary>Whether the type of the field's values is a type parameter of its method.</summary>
    public static bool IsGeneric(FieldSpec field) => field.Value.Kind == ValueKind.Schema || !field.Value.IsReachable;

    /// <summary>Whether a field's texts are parsed in the schema's culture.</summary>
    public static bool NeedsCulture(FieldSpec field) =>
        field.Converter is null && field.Value.Kind is ValueKind.Number or ValueKind.Parsable;

    /// <summary>Whether a field is read from more than its own lists of nodes.</summary>
    public static bool NeedsStore(FieldSpec field) =>
        field.Value.Kind == ValueKind.Schema || field.Sources.Any(source => source.Take is TakeJsonLd or TakeScriptJson or TakeWord);

    /// <summary>Whether a field is read by what answers article words.</summary>
    public static bool NeedsWords(FieldSpec field) =>
        field.Value.Kind is ValueKind.Body or ValueKind.Image
        || field.Steps.Any(step => step is WordStep)
        || field.Sources.Any(source => source.Take is TakeWord);

    /// <summary>The name of the path of a field's source in the reader.</summary>
    public static string PathOf(FieldSpec field, int source)
    {
        int place = field.Sources.Take(source + 1).Count(other => other.Take is TakeJsonLd or TakeScriptJson or TakeMicrodata);
        return field.Name + "Path" + (place == 1 ? "" : place.ToString(System.Globalization.CultureInfo.InvariantCulture));
    }

    /// <summary>The name of the texts of a field's enum in the reader.</summary>
    public static string EnumTextsOf(FieldSpec field) => field.Name + "Texts";

    /// <summary>The name of the separators of a field's texts in the reader.</summary>
    public static string SeparatorsOf(FieldSpec field) => field.Name + "Separators";

    /// <summary>Writes the methods.</summary>
    public void Write()
    {
        foreach (string attribute in _field.Attributes)
            _writer.Line($"// [{attribute}]");

        switch (_field.Derivation)
        {
            case DatelineSpec dateline:
                WriteDateline(dateline);
                break;

            case WithoutSpec without:
                WriteWithout(without);
                break;

            default:
                WriteSourced();
                break;
        }

        while (_unwritten.Count > 0)
            _unwritten.Dequeue()();
    }

    private void OpenMethod(params string[] parameters)
    {
        string typeParameters = IsGeneric(_field) ? $"<TRecorder, {TypeParameter}>" : "<TRecorder>";
        string[] all = [$"this in {_matchesType} matches", .. parameters];
        string method = $"public static {ReturnType} Read{_field.Name}{typeParameters}(";
        string line = $"{method}{string.Join(", ", all)})";
        if (line.Length <= 110)
            _writer.Line(line);
        else
            _writer.Line(method).Indent().Line(string.Join(", ", all) + ")").Outdent();

        _writer.Indent().Line("where TRecorder : struct, IRecorder");
        if (IsGeneric(_field))
        {
            string kind = _field.Value.IsValueType ? "struct" : "class";
            string? implemented = _field.Value.Kind switch
            {
                ValueKind.Schema => $", ISchema<{TypeParameter}>",
                ValueKind.Number => $", INumberBase<{TypeParameter}>",
                ValueKind.Parsable => $", ISpanParsable<{TypeParameter}>",
                _ => "",
            };
            _writer.Line($"where {TypeParameter} : {kind}{implemented}");
        }

        _writer.Outdent().Open();
    }

    /// <summary>Writes what follows where no source gave a value.</summary>
    private void WriteAbsence()
    {
        if (_field.Absence == Absence.Missing)
            _writer.Line($"recorder.Missing({_index});");
        _writer.Line(IsPresenceTest ? "return false;" : "return null;");
    }

    private void WriteGuard(string condition) => _writer.Line($"if ({condition})").Indent().Line("continue;").Outdent();
}
