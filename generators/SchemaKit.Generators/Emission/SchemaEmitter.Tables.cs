using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

/// <summary>What the fields need and is made once, as static fields of the reader.</summary>
internal sealed partial class SchemaEmitter
{
    private void WriteTables()
    {
        bool any = WriteCulture();
        foreach (FieldSpec field in _schema.Fields)
        {
            any |= WritePaths(field) | WriteSeparators(field);
            if (field.Converter is null)
                any |= WriteEnumTexts(field) | WriteTimestampFormats(field);
        }

        if (any)
            _writer.Line();
    }

    private bool WriteCulture()
    {
        if (!_schema.Fields.Any(FieldEmitter.NeedsCulture))
            return false;

        string instance = _schema.Culture.Length == 0
            ? "CultureInfo.InvariantCulture"
            : $"CultureInfo.GetCultureInfo({CSharpLiteral.String(_schema.Culture)})";
        _writer.Line($"private static readonly CultureInfo {FieldEmitter.Culture} = {instance};");
        return true;
    }

    private bool WritePaths(FieldSpec field)
    {
        bool any = false;
        for (int i = 0; i < field.Sources.Count; i++)
        {
            (string? type, string[] texts) = field.Sources[i].Take switch
            {
                TakeJsonLd jsonLd => ("ThingPath", [jsonLd.Path]),
                TakeMicrodata microdata => ("ThingPath", [microdata.Path]),
                TakeScriptJson { Css: null } script => ("ScriptJsonPath", [script.State, script.Path]),
                TakeScriptJson script => ("ScriptJsonPath", new[] { script.State, script.Path, script.Css! }),
                _ => (null, []),
            };
            if (type is null)
                continue;

            string arguments = string.Join(", ", texts.Select(CSharpLiteral.String));
            _writer.Line($"private static readonly {type} {FieldEmitter.PathOf(field, i)} = new({arguments});");
            any = true;
        }

        return any;
    }

    private bool WriteSeparators(FieldSpec field)
    {
        if (field.Steps.OfType<SplitStep>().FirstOrDefault() is not { } split)
            return false;

        string separators = string.Join(", ", split.Separators.Select(CSharpLiteral.String));
        _writer.Line($"private static readonly TextSeparators {FieldEmitter.SeparatorsOf(field)} = new({separators});");
        return true;
    }

    private bool WriteEnumTexts(FieldSpec field)
    {
        if (field.Value.Kind != ValueKind.Enum)
            return false;

        string type = field.Value.TypeName;
        _writer.Line($"private static readonly EnumTexts<{type}> {FieldEmitter.EnumTextsOf(field)} = new(").Indent();
        for (int i = 0; i < field.EnumTexts.Count; i++)
        {
            (string text, string member) = (field.EnumTexts[i].Text, Identifiers.Escape(field.EnumTexts[i].Member));
            string end = i == field.EnumTexts.Count - 1 ? ");" : ",";
            _writer.Line($"({CSharpLiteral.String(text)}, {type}.{member}){end}");
        }

        _writer.Outdent();
        return true;
    }

    private bool WriteTimestampFormats(FieldSpec field)
    {
        if (field.Timestamp is not { } timestamp)
            return false;

        _writer.Line($"private static readonly TimestampFormats {FieldEmitter.FormatsOf(field)} =");
        _writer.Indent().Line($"{FieldEmitter.NewFormats(timestamp)};").Outdent();
        return true;
    }
}
