using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    private bool CanBeUnreadable =>
        _field.Value.Kind is ValueKind.Address or ValueKind.Timestamp or ValueKind.Boolean or ValueKind.Parsable
        && _field.Sources.Any(source => !IsPresence(_field, source));

    private void WriteSourced()
    {
        List<string> parameters = [];
        if (_field.Derivation is BetweenSpec)
            parameters.Add("in NodeList paragraphs");
        if (_field.Value.Kind == ValueKind.Schema)
            parameters.Add("MatchStore store");
        parameters.Add("ref TRecorder recorder");
        if (_givesNodes)
            parameters.Add("ref NodeList nodes");

        OpenMethod([.. parameters]);
        if (_field.IsList && _field.Sources.Count > 0)
            WriteEntries();
        if (CanBeUnreadable)
            _writer.Line("(int Source, Node Node, string Text)? unreadable = null;");

        for (int source = 0; source < _field.Sources.Count; source++)
            WriteSource(source);

        if (CanBeUnreadable)
        {
            _writer.Line("if (unreadable is { } first)");
            _writer.Indent().Line($"recorder.Unreadable({_index}, first.Source, first.Node, first.Text);").Outdent();
        }

        if (!EndsInReturnOfEntries || _field.Sources.Count == 0)
            WriteAbsence();
        _writer.Close();
    }

    private void WriteSource(int index)
    {
        SourceSpec source = _field.Sources[index];
        string list = $"matches.{_matches.ListOf(source)}";
        if (_field.Sources.Count > 1)
            _writer.Line($"// {source.Text}");

        if (IsPresence(_field, source))
        {
            _writer.Line($"if ({list}.Count > 0)").Open();
            _writer.Line($"recorder.Found({_index}, {index}, {list}[0]);");
            _writer.Line("return true;").Close().Line();
            return;
        }

        if (_field.Derivation is BetweenSpec)
            _writer.Line("int place = 1;");
        _writer.Line($"foreach (Node node in {list})").Open();
        WriteNode(source, index);
        _writer.Close().Line();

        if (_field.IsList)
            WriteReturnOfEntries(isLast: index == _field.Sources.Count - 1);
    }

    /// <summary>
    /// Whether there is nothing to be done if no source gave an entry, so that the list is returned as it is.
    /// </summary>
    private bool EndsInReturnOfEntries =>
        _field is { List: ListKind.List or ListKind.Array, Absence: not Absence.Missing } && !CanBeUnreadable;

    private void WriteReturnOfEntries(bool isLast)
    {
        string? take = _field.List switch
        {
            ListKind.List => "entries.TakeList()",
            ListKind.Array => "entries.TakeArray()",
            _ => null,
        };
        if (isLast && EndsInReturnOfEntries)
        {
            _writer.Line($"return {take};");
            return;
        }

        _writer.Line("if (entries.Count > 0)");
        if (take is not null)
        {
            _writer.Indent().Line($"return {take};").Outdent().Line();
            return;
        }

        _writer.Open();
        _writer.Line($"{_field.List}<{EntryTypeName}> list = [.. entries.Span];");
        _writer.Line("entries.Dispose();");
        _writer.Line("return list;").Close().Line();
    }

    private void WriteEntries() => _writer.Line($"EntryBuffer<{EntryTypeName}> entries = default;");

    /// <summary>Whether it matters only that the source matches.</summary>
    private static bool IsPresence(FieldSpec field, SourceSpec source) =>
        field.Absence == Absence.Never && source is { Take: TakeText { Kind: "Normalized" } };

    private void WriteNode(SourceSpec source, int index)
    {
        switch (_field.Value.Kind)
        {
            case ValueKind.Ranking:
                WriteGuard("!RankingReader.TryRead(node, out Ranking? value)");
                _writer.Line();
                WriteFound(index, "value");
                return;

            case ValueKind.Schema:
                WriteNestedSchema(index);
                return;
        }

        switch (source.Take)
        {
            case TakeText text:
                WriteGuard($"!ValueReader.TryReadText(node, TextKind.{text.Kind}, out string? text)");
                WriteText("text", index);
                break;

            case TakeAttribute attribute:
                string name = CSharpLiteral.Utf8(attribute.Name);
                WriteGuard($"!ValueReader.TryReadAttribute(node, {name}, out string? text)");
                WriteText("text", index);
                break;

            case TakeJsonLd jsonLd:
                _writer.Line("List<string> texts = [];");
                _writer.Line($"JsonLdReader.Read(node, {CSharpLiteral.String(jsonLd.Path)}, texts);");
                _writer.Line("foreach (string text in texts)").Open();
                WriteText("text", index, isFirst: true);
                _writer.Close();
                break;
        }
    }

    private void WriteNestedSchema(int index)
    {
        string place = _field.IsList ? "entries.Count" : "-1";
        string type = _field.Value.IsValueType ? TypeName : TypeName + "?";
        _writer.Line($"recorder.Enter({_index}, {place}, {TypeName}.Schema);");
        _writer.Line($"bool isComplete = {TypeName}.TryRead(node, store, ref recorder, out {type} value);");
        _writer.Line("recorder.Leave(isKept: isComplete);");
        WriteGuard("!isComplete");
        _writer.Line();
        WriteFound(index, _field.Value.IsValueType ? "value" : "value!");
    }

    private void WriteFound(int source, string value)
    {
        _writer.Line($"recorder.Found({_index}, {source}, node);");
        if (_givesNodes)
            _writer.Line("nodes.Add(node);");
        _writer.Line(_field.IsList ? $"entries.Add({value});" : $"return {value};");
    }
}
