using System.Globalization;
using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private string Self => NameOf(_schema.Type);

    private string Interface => $"{NameOf("ISchema")}<{Self}>";

    private void WriteType()
    {
        foreach (TypeSpec type in _schema.ContainingTypes)
            _writer.Line($"partial {type.Keyword} {NameOf(type)}").Open();

        _writer.Line($"partial {_schema.Type.Keyword} {Self} : {Interface}").Open();
        WriteSchemaInfo();
        WriteEntryPoints();
        WriteTryRead();
        WriteFits();
        WriteUserMethods();
        _writer.Close();

        foreach (TypeSpec _ in _schema.ContainingTypes)
            _writer.Close();
    }

    private void WriteSchemaInfo()
    {
        string schemaInfo = NameOf("SchemaInfo");

        _writer.Line("/// <summary>What the schema is called, which pages it reads and what its fields are.</summary>");
        WriteMemberAttributes();
        _writer.Line(_schema.TakenNames.Contains("Schema")
            ? $"static {schemaInfo} {Interface}.Schema {{ get; }} = new()"
            : $"{ModifiersOf(EntryPoint.Schema)} {schemaInfo} Schema {{ get; }} = new()");
        _writer.Open();
        _writer.Line($"Name = {CSharpLiteral.String(_schema.Type.Name)},");
        if (_schema.Hosts.Count > 0)
            _writer.Line($"Hosts = [{string.Join(", ", _schema.Hosts.Select(CSharpLiteral.String))}],");
        WriteVersion();
        if (_schema.IsText)
            _writer.Line($"Kind = {NameOf("PageKind")}.Text,");

        if (_schema.Fields.Count == 0)
        {
            _writer.Line("Fields = [],");
        }
        else
        {
            _writer.Line("Fields =").Line("[").Indent();
            foreach (FieldSpec field in _schema.Fields)
                _writer.Line($"new({string.Join(", ", FieldInfoArguments(field))}){ChoicesOf(field)},");
            _writer.Outdent().Line("],");
        }

        _writer.Close(";").Line();
    }

    private static IEnumerable<string> FieldInfoArguments(FieldSpec field)
    {
        string isRequired = field.Absence == Absence.Missing ? "true" : "false";
        IEnumerable<string> sources = field.Derivation switch
        {
            DatelineSpec dateline => dateline.Sources.Select(source => source.Text),
            WithoutSpec without => [without.Text],
            _ => field.Sources.SelectMany(source => source.Places),
        };
        return [CSharpLiteral.String(field.Name), isRequired, .. sources.Select(CSharpLiteral.String)];
    }

    private static string ChoicesOf(FieldSpec field)
    {
        int count = field.Sources.Count == 0 ? 1 : field.Sources[0].Places.Count();
        return count == 1 ? "" : $" {{ FirstChoices = {count.ToString(CultureInfo.InvariantCulture)} }}";
    }

    private void WriteEntryPoints()
    {
        string content = _schema.IsText ? "a text" : "an HTML document";
        string page = NameOf("Page");
        string exception = NameOf("ExtractionException");
        string missing = $"/// <exception cref=\"{exception}\">A required field is missing.</exception>";

        if (!_schema.TakenNames.Contains("Parse"))
        {
            WriteEntryPoint(
                EntryPoint.ParseBytes,
                $"{Self} Parse({NameOf("ReadOnlyMemory")}<byte> content, {NameOf("Uri")}? url = null)",
                $"Parse<{Self}>(content, url)",
                $"/// <summary>Parses {content} and reads a value from it.</summary>",
                "/// <param name=\"content\">The page's bytes.</param>",
                "/// <param name=\"url\">The address that it was loaded from, if known.</param>",
                missing);
            WriteEntryPoint(
                EntryPoint.ParsePage,
                $"{Self} Parse({page} page)",
                $"Parse<{Self}>(page)",
                "/// <summary>Reads a value from a page.</summary>",
                "/// <param name=\"page\">The page.</param>",
                missing);
        }

        if (!_schema.TakenNames.Contains("TryParse"))
        {
            WriteEntryPoint(
                EntryPoint.TryParse,
                $"bool TryParse({page} page, {OutValue})",
                $"TryParse<{Self}>(page, out value)",
                "/// <summary>Reads a value from a page, if all required fields are there.</summary>",
                "/// <param name=\"page\">The page.</param>",
                "/// <param name=\"value\">The value, or the default where a required field is missing.</param>");
        }

        if (!_schema.TakenNames.Contains("Extract"))
        {
            WriteEntryPoint(
                EntryPoint.Extract,
                $"{NameOf("Extraction")}<{Self}> Extract({page} page)",
                $"Extract<{Self}>(page)",
                "/// <summary>Reads a value from a page, with its issues and the origin of each part.</summary>",
                "/// <param name=\"page\">The page.</param>");
        }
    }

    private void WriteEntryPoint(EntryPoint entryPoint, string signature, string call, params string[] documentation)
    {
        foreach (string line in documentation)
            _writer.Line(line);
        WriteMemberAttributes();
        string head = $"{ModifiersOf(entryPoint)} {signature} =>";
        string body = $"{NameOf("SchemaReader")}.{call};";
        if (head.Length + body.Length < 100)
            _writer.Line($"{head} {body}");
        else
            _writer.Line(head).Indent().Line(body).Outdent();
        _writer.Line();
    }

    private string ModifiersOf(EntryPoint entryPoint) =>
        _schema.HidingMembers.Contains(entryPoint) ? "public static new" : "public static";

    private string OutValue => $"[{NameOf("MaybeNullWhen")}(false)] out {Self} value";

    private void WriteMemberAttributes() => WriteGeneratedCode(NameOf("GeneratedCode"));

    /// <summary>The name of a type as it is declared, with its type parameters.</summary>
    public static string NameOf(TypeSpec type)
    {
        string name = Identifiers.Escape(type.Name);
        return type.TypeParameters.Count == 0
            ? name
            : $"{name}<{string.Join(", ", type.TypeParameters.Select(Identifiers.Escape))}>";
    }
}
