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
            _writer.Line($"List<{EntryTypeName}>? entries = null;");
        if (CanBeUnreadable)
            _writer.Line("(int Source, Node Node, string Text)? unreadable = null;");
        if (_field.Value.Kind == ValueKind.Ranking)
            _writer.Line("RankingReader rankings = new();");

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
        WriteNode(source, index, capacity: CanReserve(source) ? $"{list}.Count" : "");
        _writer.Close().Line();

        if (_field.IsList)
            WriteReturnOfEntries(isLast: index == _field.Sources.Count - 1);
    }

    /// <summary>
    /// Whether there is nothing to be done if no source gave an entry, so that the list is returned as it is.
    /// </summary>
    private bool EndsInReturnOfEntries =>
        _field is { List: ListKind.List, Absence: not Absence.Missing } && !CanBeUnreadable;

    private void WriteReturnOfEntries(bool isLast)
    {
        if (_field.Value.Kind == ValueKind.Ranking)
            _writer.Line("RankingReader.ResolveTitles(entries);");
        if (isLast && EndsInReturnOfEntries)
        {
            _writer.Line("return entries;");
            return;
        }

        string list = _field.List == ListKind.List ? "entries" : "[.. entries]";
        _writer.Line("if (entries is not null)").Indent().Line($"return {list};").Outdent().Line();
    }

    /// <summary>Whether it matters only that the source matches.</summary>
    private static bool IsPresence(FieldSpec field, SourceSpec source) =>
        field.Absence == Absence.Never && source is { Take: TakeText { Kind: "Normalized" } };

    /// <summary>Whether a node gives one entry at most, so that the list can be made as long as it will be.</summary>
    private bool CanReserve(SourceSpec source) =>
        _field is { IsList: true, Value.Kind: not ValueKind.Ranking }
        && source.Take is not TakeJsonLd
        && !_field.Steps.Any(step => step is SplitStep);

    private void WriteNode(SourceSpec source, int index, string capacity)
    {
        switch (_field.Value.Kind)
        {
            case ValueKind.Ranking:
                _writer.Line("foreach (Ranking value in rankings.Read(node))").Open();
                WriteFound(index, "value", capacity);
                _writer.Close();
                return;

            case ValueKind.Schema:
                WriteNestedSchema(index, capacity);
                return;
        }

        switch (source.Take)
        {
            case TakeText text:
                WriteGuard($"!ValueReader.TryReadText(node, TextKind.{text.Kind}, out string? text)");
                WriteText("text", index, capacity);
                break;

            case TakeAttribute attribute:
                string name = CSharpLiteral.Utf8(attribute.Name);
                WriteGuard($"!ValueReader.TryReadAttribute(node, {name}, out string? text)");
                WriteText("text", index, capacity);
                break;

            case TakeJsonLd jsonLd:
                _writer.Line("List<string> texts = [];");
                _writer.Line($"JsonLdReader.Read(node, {CSharpLiteral.String(jsonLd.Path)}, texts);");
                _writer.Line("foreach (string text in texts)").Open();
                WriteText("text", index, capacity, isFirst: true);
                _writer.Close();
                break;
        }
    }

    private void WriteNestedSchema(int index, string capacity)
    {
        string place = _field.IsList ? "entries?.Count ?? 0" : "-1";
        string type = _field.Value.IsValueType ? TypeName : TypeName + "?";
        _writer.Line($"recorder.Enter({_index}, {place}, {TypeName}.Schema);");
        _writer.Line($"bool isComplete = {TypeName}.TryRead(node, store, ref recorder, out {type} value);");
        _writer.Line("recorder.Leave(isKept: isComplete);");
        WriteGuard("!isComplete");
        _writer.Line();
        WriteFound(index, _field.Value.IsValueType ? "value" : "value!", capacity);
    }

    private void WriteFound(int source, string value, string capacity)
    {
        _writer.Line($"recorder.Found({_index}, {source}, node);");
        if (_givesNodes)
            _writer.Line("nodes.Add(node);");
        _writer.Line(_field.IsList
            ? $"(entries ??= {(capacity.Length == 0 ? "[]" : $"new({capacity})")}).Add({value});"
            : $"return {value};");
    }
}
