using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private void WriteReader()
    {
        _writer.Line("/// <summary>Reads the fields of the schema, one a method.</summary>");
        WriteGeneratedCode();
        _writer.Line($"file static class {ReaderType}").Open();
        WriteTables();

        HashSet<string> methodNames = new(StringComparer.Ordinal);
        for (int i = 0; i < _schema.Fields.Count; i++)
        {
            if (i > 0)
                _writer.Line();
            new FieldEmitter(_writer, _schema, i, _matches, MatchesType, HasReadersOfNodes(i), methodNames).Write();
        }

        _writer.Close();
    }

    /// <summary>Writes what is made once: the culture and the formats of timestamps.</summary>
    private void WriteTables()
    {
        string culture = CSharpLiteral.String(_schema.Culture);
        string timeZone = _schema.TimeZone is null ? "null" : CSharpLiteral.String(_schema.TimeZone);
        bool any = false;

        if (_schema.Fields.Any(FieldEmitter.NeedsCulture))
        {
            string instance = _schema.Culture.Length == 0
                ? "CultureInfo.InvariantCulture"
                : $"CultureInfo.GetCultureInfo({culture})";
            _writer.Line($"private static readonly CultureInfo {FieldEmitter.Culture} = {instance};");
            any = true;
        }

        foreach (FieldSpec field in _schema.Fields)
        {
            for (int i = 0; i < field.Sources.Count; i++)
            {
                string name = FieldEmitter.PathOf(field, i);
                switch (field.Sources[i].Take)
                {
                    case TakeJsonLd jsonLd:
                        string path = CSharpLiteral.String(jsonLd.Path);
                        _writer.Line($"private static readonly JsonLdPath {name} = new({path});");
                        any = true;
                        break;

                    case TakeScriptJson script:
                        string[] texts = script.Css is null ? [script.State, script.Path] : [script.State, script.Path, script.Css];
                        string arguments = string.Join(", ", texts.Select(CSharpLiteral.String));
                        _writer.Line($"private static readonly ScriptJsonPath {name} = new({arguments});");
                        any = true;
                        break;
                }
            }
        }

        foreach (FieldSpec field in _schema.Fields.Where(field => field is { Value.Kind: ValueKind.Enum, Converter: null }))
        {
            string type = field.Value.TypeName;
            string name = FieldEmitter.EnumTextsOf(field);
            _writer.Line($"private static readonly EnumTexts<{type}> {name} = new(").Indent();
            for (int i = 0; i < field.EnumTexts.Count; i++)
            {
                (string text, string member) = (field.EnumTexts[i].Text, Identifiers.Escape(field.EnumTexts[i].Member));
                string end = i == field.EnumTexts.Count - 1 ? ");" : ",";
                _writer.Line($"({CSharpLiteral.String(text)}, {type}.{member}){end}");
            }

            _writer.Outdent();
            any = true;
        }

        foreach (FieldSpec field in _schema.Fields.Where(field => field is { Value.Kind: ValueKind.Timestamp, Converter: null }))
        {
            string formats = string.Concat(field.Formats.Select(format => ", " + CSharpLiteral.String(format)));
            _writer.Line($"private static readonly TimestampFormats {FieldEmitter.FormatsOf(field)} =");
            _writer.Indent().Line($"new(culture: {culture}, timeZone: {timeZone}{formats});").Outdent();
            any = true;
        }

        if (any)
            _writer.Line();
    }
}
