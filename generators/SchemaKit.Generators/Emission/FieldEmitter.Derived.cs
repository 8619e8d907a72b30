using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    private void WriteDateline(DatelineSpec dateline)
    {
        bool ofList = _schema.Fields[dateline.Field].IsList;
        OpenMethod(
            ofList ? "IReadOnlyList<string>? texts" : "string? text",
            "in NodeList nodes",
            "ref TRecorder recorder",
            "out int entry");
        string attempt = dateline.Templates.Count == 0 ? "DatelineReader.TryRead" : DatelineMethod(dateline);
        if (ofList)
        {
            _writer.Line("// A caption or a summary may stand before the paragraph that has it.");
            _writer.Line("for (entry = 0; texts is not null && entry < Math.Min(texts.Count, 2); entry++)").Open();
            WriteAttempt("texts[entry]");
            _writer.Close().Line();
        }
        else
        {
            _writer.Line("entry = 0;");
            _writer.Line("if (text is not null)").Open();
            WriteAttempt("text");
            _writer.Close().Line();
        }

        WriteAbsence();
        _writer.Close();

        void WriteAttempt(string text)
        {
            _writer.Line($"if ({attempt}({text}, out Dateline? value))").Open();
            _writer.Line($"recorder.Found({_index}, 0, nodes[entry]);");
            _writer.Line("return value;").Close();
        }
    }

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
