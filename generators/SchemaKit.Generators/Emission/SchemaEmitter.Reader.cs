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

    /// <summary>Writes what is made once: the culture, the formats of timestamps, the separators of texts.</summary>
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

        foreach (FieldSpec field in _schema.Fields.Where(field => field.Value.Kind == ValueKind.Timestamp))
        {
            string formats = string.Concat(field.Formats.Select(format => ", " + CSharpLiteral.String(format)));
            _writer.Line($"private static readonly TimestampFormats {FieldEmitter.FormatsOf(field)} =");
            _writer.Indent().Line($"new(culture: {culture}, timeZone: {timeZone}{formats});").Outdent();
            any = true;
        }

        foreach (FieldSpec field in _schema.Fields)
        {
            if (field.Steps.OfType<SplitStep>().FirstOrDefault() is not { } split)
                continue;

            string separators = string.Join(", ", split.Separators.Select(CSharpLiteral.String));
            string name = FieldEmitter.SeparatorsOf(field);
            _writer.Line($"private static readonly TextSeparators {name} = new({separators});");
            any = true;
        }

        if (any)
            _writer.Line();
    }
}
