using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    private bool CanBeUnreadable =>
        (_field.Converter is { } converter ? converter.CanFail : IsParsed)
        && _field.Sources.Any(source => !IsWhole(source) && !IsPresence(_field, source));

    /// <summary>Whether a source gives the value itself, and no text to be read.</summary>
    private bool IsWhole(SourceSpec source) =>
        source.Take is TakeCustom or TakeBody || (source.Take is TakeWord && _field.Value.Kind == ValueKind.Body);

    private bool IsParsed => _field.Timestamp is not null || _field.Value.Kind
        is ValueKind.Address or ValueKind.Boolean or ValueKind.Number or ValueKind.Parsable or ValueKind.Enum or ValueKind.Body;

    private void WriteSourced()
    {
        List<string> parameters = [];
        if (_field.Derivation is BetweenSpec or BesideBodySpec)
            parameters.Add("in NodeList paragraphs");
        parameters.AddRange(PassedMember.Of(_field, TypeName, _schema.Type.Name).Select(member => $"{member.Type} {member.Name}"));
        if (NeedsStore(_field))
            parameters.Add("MatchStore store");
        parameters.Add("ref TRecorder recorder");
        if (_givesNodes)
            parameters.Add("ref NodeList nodes");

        OpenMethod([.. parameters]);
        if (_field.IsList && _field.Sources.Count > 0)
            WriteEntries();
        if (CanBeUnreadable)
            _writer.Line("(int Source, Node Node, string Text)? unreadable = null;");
        if (_field.Value.Kind == ValueKind.Ranking && _field.Sources.Count > 0)
            _writer.Line("RankingReader rankings = default;");

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
            _writer.Line($"recorder.Found({_index}, {PlaceOf(index)}, {list}[0]);");
            _writer.Line("return true;").Close().Line();
            return;
        }

        if (TryWriteWord(source, index, list))
            return;

        if (_field.Derivation is BetweenSpec)
            _writer.Line("int place = 1;");
        string? values = source.Take switch
        {
            TakeJsonLd => $"JsonLdValue found in store.JsonLd({list}, ref recorder).Find({PathOf(_field, index)})",
            TakeScriptJson => $"ScriptText found in store.ScriptStates.Find({list}, {PathOf(_field, index)}, ref recorder)",
            TakeWord word => $"FoundText found in {AnswerOf(word.Word, word.Sources, list)}",
            _ => null,
        };
        _writer.Line($"foreach ({values ?? $"Node node in {list}"})").Open();
        if (values is not null)
            _writer.Line(source.Take is TakeWord ? "Node node = found.Node;" : "Node node = found.Script;");

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
        if (_field.Value.Kind == ValueKind.Ranking)
            _writer.Line($"RankingReader.ResolveTitles(entries.Span{(_field.Value.IsNullable ? "!" : "")});");
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
        field.Absence == Absence.Never && source is { Take: TakeText { IsPlain: true } };

    private void WriteNode(SourceSpec source, int index)
    {
        if (source.Take is TakeCustom)
        {
            WriteCustom(index);
            return;
        }

        if (_field is { Value.Kind: ValueKind.Utf8, Converter: null, Steps.Count: 0 } && TryWriteUtf8(source.Take, index))
            return;

        switch (_field.Value.Kind)
        {
            case ValueKind.Ranking:
                _writer.Line("foreach (Ranking value in rankings.Read(node))").Open();
                WriteFound(index, "value");
                _writer.Close();
                return;

            case ValueKind.Schema:
                WriteNestedSchema(index);
                return;
        }

        switch (source.Take)
        {
            case TakeText text:
                string excluded = text.Excluded is { } match ? $"matches.{_matches.ListOf(match)}, " : "";
                WriteGuard($"!ValueReader.TryReadText(node, TextKind.{text.Kind}, {excluded}out string? text)");
                WriteText("text", index);
                break;

            case TakeAttribute attribute:
                string name = CSharpLiteral.Utf8(attribute.Name);
                WriteGuard($"!ValueReader.TryReadAttribute(node, {name}, out string? text)");
                WriteText("text", index);
                break;

            case TakeMicrodata:
                WriteGuard($"!MicrodataReader.TryRead(node, {PathOf(_field, index)}, out string? text)");
                WriteText("text", index);
                break;

            case TakePageUrl:
                WriteGuard("!ValueReader.TryReadPageUrl(node.Page, out string? text)");
                WriteText("text", index);
                break;

            case TakeWord:
                WriteText("found.Text", index);
                break;

            case TakeJsonLd or TakeScriptJson:
                WriteGuard("!found.TryReadText(out string? text)");
                WriteText("text", index);
                break;
        }
    }

    private void WriteCustom(int index)
    {
        if (_field.IsList)
            _writer.Line($"foreach ({EntryTypeName} value in {PassedMember.Custom}(node) ?? [])").Open();
        else
            _writer.Line($"if ({PassedMember.Custom}(node) is {{ }} value)").Open();
        WriteFound(index, "value");
        _writer.Close();
    }

    /// <summary>Writes the reading of a text that no string is made of, if the source can do without.</summary>
    private bool TryWriteUtf8(TakeSpec take, int index)
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
        WriteFound(index, "value");
        return true;
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
        _writer.Line($"recorder.Found({_index}, {PlaceOf(source)}, node);");
        if (_givesNodes)
            _writer.Line(_field.Value.Kind == ValueKind.Body ? $"BodyNodes.Add({value}, node, ref nodes);" : "nodes.Add(node);");
        _writer.Line(_field.IsList ? $"entries.Add({value});" : $"return {value};");
    }
}
