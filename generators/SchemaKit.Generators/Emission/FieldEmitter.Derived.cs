using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    private void WriteDateline(DatelineSpec dateline)
    {
        int[] fields = dateline.Fields.ToArray();
        List<string> parameters = [];
        for (int i = 0; i < fields.Length; i++)
        {
            FieldSpec field = _schema.Fields[fields[i]];
            string type = field.IsList ? "IReadOnlyList<string>? " : field.Value.Kind == ValueKind.Body ? "ArticleBody? " : "string? ";
            parameters.Add(type + TextName(i));
            parameters.Add("in NodeList " + NodesName(i));
        }

        parameters.Add("ref TRecorder recorder");
        if (fields.Length > 1)
            parameters.Add("out int text");
        parameters.Add("out int entry");
        OpenMethod([.. parameters]);
        for (int i = 0; i < dateline.Sources.Count; i++)
        {
            DatelineSource source = dateline.Sources[i];
            int number = Array.IndexOf(fields, source.Field);
            if (dateline.Sources.Count > 1)
                _writer.Line($"// {source.Text}");
            if (fields.Length > 1)
                _writer.Line($"text = {number};");
            WriteSource(source, i, TextName(number), NodesName(number));
        }

        WriteAbsence();
        _writer.Close();

        string TextName(int number)
        {
            FieldSpec field = _schema.Fields[fields[number]];
            string name = field.IsList ? "texts" : field.Value.Kind == ValueKind.Body ? "body" : "text";
            return NumberedIfSeveral(name, number, fields.Length);
        }

        string NodesName(int number) => NumberedIfSeveral("nodes", number, fields.Length);
    }

    private void WriteSource(DatelineSource source, int index, string text, string nodes)
    {
        string attempt = source.Templates.Count == 0 ? "DatelineReader.TryRead" : DatelineMethod(source);
        string families = source.Templates.Count == 0 && source.Families is not null ? $"{FamiliesOf(source)}, " : "";
        FieldSpec field = _schema.Fields[source.Field];
        if (field.Value.Kind == ValueKind.Body)
        {
            _writer.Line("entry = 0;");
            _writer.Line($"foreach (string text in BodyNodes.FirstParagraphs({text}, count: 2))").Open();
            WriteAttempt("text");
            _writer.Line("entry++;");
        }
        else if (field.IsList)
        {
            _writer.Line("// A caption or a summary may stand before the paragraph that has it.");
            _writer.Line($"for (entry = 0; {text} is not null && entry < Math.Min({text}.Count, 2); entry++)").Open();
            WriteAttempt($"{text}[entry]");
        }
        else
        {
            _writer.Line("entry = 0;");
            _writer.Line($"if ({text} is not null)").Open();
            WriteAttempt(text);
        }

        _writer.Close().Line();

        void WriteAttempt(string tried)
        {
            _writer.Line($"if ({attempt}({tried}, {families}out Dateline? value))").Open();
            _writer.Line($"recorder.Found({_index}, {index}, {nodes}[entry]);");
            _writer.Line("return value;").Close();
        }
    }

    private static string FamiliesOf(DatelineSource source) =>
        source.Families is { Length: > 0 } families ? families : "DatelineFamilies.None";

    private void WriteWithout(WithoutSpec without)
    {
        List<string> parameters =
        [
            _field.IsList ? "IReadOnlyList<string>? texts" : "string? text",
            "in NodeList source",
            "Dateline? dateline",
            "int entry",
            "ref TRecorder recorder",
        ];
        if (_givesNodes)
            parameters.Add("ref NodeList nodes");
        OpenMethod([.. parameters]);

        if (_field.IsList)
        {
            WriteEntries();
            _writer.Line("for (int i = 0; texts is not null && i < texts.Count; i++)").Open();
            WriteRest("texts[i]", "dateline is not null && i == entry", "i");
            _writer.Close().Line();
            WriteReturnOfEntries(isLast: true);
        }
        else
        {
            _writer.Line("if (text is not null)").Open();
            WriteRest("text", "dateline is not null", "0");
            _writer.Close().Line();
        }

        if (!EndsInReturnOfEntries)
            WriteAbsence();
        _writer.Close();

        void WriteRest(string text, string hasDateline, string place)
        {
            _writer.Line($"string rest = {hasDateline} ? {text}[dateline.Raw.Length..] : {text};");
            _writer.Line("if (rest.Length > 0)").Open();
            _writer.Line($"Node node = source[{place}];");
            WriteFound(0, "rest");
            _writer.Close();
        }
    }
}
