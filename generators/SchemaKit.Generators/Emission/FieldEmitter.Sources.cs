using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    private bool CanBeUnreadable =>
        (_field.Converter is not null || _field.Timestamp is not null
            || _field.Value.Kind is ValueKind.Address or ValueKind.Boolean or ValueKind.Number or ValueKind.Parsable or ValueKind.Enum)
        && _field.Sources.Any(source => source.Take is not TakeCustom && !IsPresence(_field, source));

    private void WriteSourced()
    {
        List<string> parameters = [];
        if (_field.Derivation is BetweenSpec)
            parameters.Add("in NodeList paragraphs");
        parameters.AddRange(PassedMember.Of(_field, TypeName, _schema.Type.Name).Select(member => $"{member.Type} {member.Name}"));
        if (NeedsStore(_field))
            parameters.Add("MatchStore store");
        parameters.Add("ref TRecorder recorder");
        if (_givesNodes)
            parameters.Add("ref NodeList nodes");

        OpenMethod([.. parameters]);
        if (_field.IsList && _field.Sources.Count > 0)
            _writer.Line($"List<{EntryTypeName}>? entries = null;");
        if (CanBeUnreadable)
            _writer.Line("(int Source, Node Node, string Text)? unreadable = null;");

        for (int source = 0; source < _field.Sources.Count; source++)
            WriteSource(source);

        if (CanBeUnreadable)
        {
            _writer.Line("if (unreadable is { } first)");
            string first = "first.Source, first.Node, first.Text";
            if (_field.Timestamp is { IsRelative: true })
                first += $", {FormatsOf(_field)}.ReasonFor(first.Text, first.Node.Page)";
            _writer.Indent().Line($"recorder.Unreadable({_index}, {first});").Outdent();
        }

        if (!EndsInReturnOfEntries || _field.Sources.Count == 0)
            WriteAbsence();
        _writer.Close();
    }

    private void WriteSource(int index)
    {
        SourceSpec source = _field.Sources[index];
        string list = $"matches.{_matches.ListOf(source.Match)}";
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
        string? values = source.Take switch
        {
            TakeJsonLd => $"JsonLdValue found in store.JsonLd({list}, ref recorder).Find({PathOf(_field, index)})",
            TakeScriptJson => $"ScriptText found in store.ScriptStates.Find({list}, {PathOf(_field, index)}, ref recorder)",
            _ => null,
        };
        _writer.Line($"foreach ({values ?? $"Node node in {list}"})").Open();
        if (values is not null)
            _writer.Line("Node node = found.Script;");

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
        field.Absence == Absence.Never && source is { Take: TakeText { IsPlain: true } };

    /// <summary>Whether a node gives one entry at most, so that the list can be made as long as it will be.</summary>
    private bool CanReserve(SourceSpec source) =>
        _field.IsList && source.Take is not (TakeJsonLd or TakeScriptJson or TakeCustom) && !_field.Steps.Any(step => step is SplitStep);

    private void WriteNode(SourceSpec source, int index, string capacity)
    {
        if (source.Take is TakeCustom)
        {
            WriteCustom(index);
            return;
        }

        if (_field is { Value.Kind: ValueKind.Utf8, Converter: null, Steps.Count: 0 } && TryWriteUtf8(source.Take, index, capacity))
            return;

        switch (_field.Value.Kind)
        {
            case ValueKind.Ranking:
                WriteGuard("!RankingReader.TryRead(node, out Ranking? value)");
                _writer.Line();
                WriteFound(index, "value", capacity);
                return;

            case ValueKind.Schema:
                WriteNestedSchema(index, capacity);
                return;
        }

        switch (source.Take)
        {
            case TakeText text:
                string excluded = text.Excluded is { } match ? $"matches.{_matches.ListOf(match)}, " : "";
                WriteGuard($"!ValueReader.TryReadText(node, TextKind.{text.Kind}, {excluded}out string? text)");
                WriteText("text", index, capacity);
                break;

            case TakeAttribute attribute:
                string name = CSharpLiteral.Utf8(attribute.Name);
                WriteGuard($"!ValueReader.TryReadAttribute(node, {name}, out string? text)");
                WriteText("text", index, capacity);
                break;

            case TakePageUrl:
                WriteGuard("!ValueReader.TryReadPageUrl(node.Page, out string? text)");
                WriteText("text", index, capacity);
                break;

            case TakeJsonLd or TakeScriptJson:
                WriteGuard("!found.TryReadText(out string? text)");
                WriteText("text", index, capacity);
                break;
        }
    }

    private void WriteCustom(int index)
    {
        if (_field.IsList)
        {
            string type = EntryTypeName;
            _writer.Line($"foreach ({type} value in {PassedMember.Custom}(node) ?? [])").Open();
            WriteFound(index, "value", capacity: "");
            _writer.Close();
            return;
        }

        _writer.Line($"if ({PassedMember.Custom}(node) is {{ }} value)").Open();
        WriteFound(index, "value", capacity: "");
        _writer.Close();
    }

    /// <summary>Writes the reading of a text that no string is made of, if the source can do without.</summary>
    private bool TryWriteUtf8(TakeSpec take, int index, string capacity)
    {
        string? attempt = take switch
        {
            TakeText text =>
                $"TryReadText(node, TextKind.{text.Kind}, {(text.Excluded is { } match ? $"matches.{_matches.ListOf(match)}" : "default")}",
            TakeAttribute attribute => $"TryReadAttribute(node, {CSharpLiteral.Utf8(attribute.Name)}",
            _ => null,
        };
        if (attempt is null)
            return false;

        WriteGuard($"!Utf8Reader.{attempt}, out {TypeName} value)");
        _writer.Line();
        WriteFound(index, "value", capacity);
        return true;
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
