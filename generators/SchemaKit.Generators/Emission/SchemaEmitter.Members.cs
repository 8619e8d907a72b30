using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private string Self => NameOf(_schema.Type);

    private string Interface => $"global::SchemaKit.ISchema<{Self}>";

    private void WriteType()
    {
        foreach (TypeSpec type in _schema.ContainingTypes)
            _writer.Line($"partial {type.Keyword} {NameOf(type)}").Open();

        _writer.Line($"partial {_schema.Type.Keyword} {Self} : {Interface}").Open();
        WriteSchemaInfo();
        WriteEntryPoints();
        WriteTryRead();
        WriteFits();
        _writer.Close();

        foreach (TypeSpec _ in _schema.ContainingTypes)
            _writer.Close();
    }

    private void WriteSchemaInfo()
    {
        const string SchemaInfo = "global::SchemaKit.SchemaInfo";

        _writer.Line("/// <summary>What the schema is called, which pages it reads and what its fields are.</summary>");
        WriteMemberAttributes();
        _writer.Line(_schema.TakenNames.Contains("Schema")
            ? $"static {SchemaInfo} {Interface}.Schema {{ get; }} = new()"
            : $"{PublicStatic} {SchemaInfo} Schema {{ get; }} = new()");
        _writer.Open();
        _writer.Line($"Name = {CSharpLiteral.String(_schema.Type.Name)},");
        if (_schema.Hosts.Count > 0)
            _writer.Line($"Hosts = [{string.Join(", ", _schema.Hosts.Select(CSharpLiteral.String))}],");
        WriteVersion();
        if (_schema.IsText)
            _writer.Line("Kind = global::SchemaKit.Html.PageKind.Text,");

        if (_schema.Fields.Count == 0)
        {
            _writer.Line("Fields = [],");
        }
        else
        {
            _writer.Line("Fields =").Line("[").Indent();
            foreach (FieldSpec field in _schema.Fields)
                _writer.Line($"new({string.Join(", ", FieldInfoArguments(field))}),");
            _writer.Outdent().Line("],");
        }

        _writer.Close(";").Line();
    }

    private static IEnumerable<string> FieldInfoArguments(FieldSpec field)
    {
        string isRequired = field.Absence == Absence.Missing ? "true" : "false";
        IEnumerable<string> sources = field.Derivation switch
        {
            DatelineSpec dateline => [dateline.Text],
            WithoutSpec without => [without.Text],
            _ => field.Sources.Select(source => source.Text),
        };
        return [CSharpLiteral.String(field.Name), isRequired, .. sources.Select(CSharpLiteral.String)];
    }

    private void WriteEntryPoints()
    {
        const string Missing =
            "/// <exception cref=\"global::SchemaKit.ExtractionException\">A required field is missing.</exception>";
        string page = _schema.IsText ? "a text" : "an HTML document";

        if (!_schema.TakenNames.Contains("Parse"))
        {
            WriteEntryPoint(
                PublicStatic,
                $"{Self} Parse(global::System.ReadOnlyMemory<byte> content, global::System.Uri? url = null)",
                $"Parse<{Self}>(content, url)",
                $"/// <summary>Parses {page} and reads a value from it.</summary>",
                "/// <param name=\"content\">The page's bytes.</param>",
                "/// <param name=\"url\">The address that it was loaded from, if known.</param>",
                Missing);
            WriteEntryPoint(
                PublicStatic,
                $"{Self} Parse(global::SchemaKit.Html.Page page)",
                $"Parse<{Self}>(page)",
                "/// <summary>Reads a value from a page.</summary>",
                "/// <param name=\"page\">The page.</param>",
                Missing);
        }

        if (!_schema.TakenNames.Contains("TryParse"))
        {
            WriteEntryPoint(
                "public static",
                $"bool TryParse(global::SchemaKit.Html.Page page, {OutValue})",
                $"TryParse<{Self}>(page, out value)",
                "/// <summary>Reads a value from a page, if all required fields are there.</summary>",
                "/// <param name=\"page\">The page.</param>",
                "/// <param name=\"value\">The value, or the default where a required field is missing.</param>");
        }

        if (!_schema.TakenNames.Contains("Extract"))
        {
            WriteEntryPoint(
                PublicStatic,
                $"global::SchemaKit.Extraction<{Self}> Extract(global::SchemaKit.Html.Page page)",
                $"Extract<{Self}>(page)",
                "/// <summary>Reads a value from a page, with its issues and the origin of each part.</summary>",
                "/// <param name=\"page\">The page.</param>");
        }
    }

    private void WriteEntryPoint(string modifiers, string signature, string call, params string[] documentation)
    {
        foreach (string line in documentation)
            _writer.Line(line);
        WriteMemberAttributes();
        _writer.Line($"{modifiers} {signature} =>");
        _writer.Indent().Line($"global::SchemaKit.Runtime.SchemaReader.{call};").Outdent().Line();
    }

    // Of TryParse the signature differs from that of a base type's, so that it hides nothing.
    private string PublicStatic => _schema.HidesInherited ? "public static new" : "public static";

    private string OutValue => $"[global::System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out {Self} value";

    private void WriteMemberAttributes() => _writer.Line(GeneratedCode);

    /// <summary>The name of a type as it is declared, with its type parameters.</summary>
    public static string NameOf(TypeSpec type)
    {
        string name = Identifiers.Escape(type.Name);
        return type.TypeParameters.Count == 0
            ? name
            : $"{name}<{string.Join(", ", type.TypeParameters.Select(Identifiers.Escape))}>";
    }
}
