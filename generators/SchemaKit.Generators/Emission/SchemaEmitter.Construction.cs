using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

internal sealed partial class SchemaEmitter
{
    private void WriteTryRead()
    {
        WriteMemberAttributes();
        _writer.Line($"static bool {Interface}.TryRead<{Recorder}>(");
        _writer.Indent();
        _writer.Line($"{NameOf("Node")} scope,").Line($"{NameOf("MatchStore")} store,");
        _writer.Line($"ref {Recorder} recorder,").Line($"{OutValue})").Outdent();
        _writer.Open();
        if (_schema.IsConstructible)
            WriteReadAndConstruct();
        else
            _writer.Line("value = default;").Line("return false;");
        _writer.Close();
    }

    private void WriteReadAndConstruct()
    {
        if (HasReader)
        {
            string owns = _matches.Owned.Any() ? "using " : "";
            string type = NameOf(ImportedName.MatchesOf(_schema.Type.Name));
            _writer.Line($"{owns}var matches = {type}.Find(scope, store);").Line();
            foreach (int field in _schema.ReadingOrder)
                WriteCall(field);
            WriteReleaseOfNodes();
            WriteReturnIfIncomplete();
        }

        if (_schema.Fields.Any(field => field.Absence == Absence.Initializer))
            WriteInitial();

        WriteCreation("value");
        if (HasHook)
            _writer.Line($"{SchemaSpec.Hook}(scope, ref value);");
        _writer.Line("return true;");
    }

    private void WriteCall(int index)
    {
        FieldSpec field = _schema.Fields[index];
        if (GivesNodes(index))
            _writer.Line($"var {_locals.NodesOf(index)} = default({NameOf("NodeList")});");

        string typeArguments = FieldEmitter.IsGeneric(field) ? $"<{Recorder}, {field.Value.NameInSchema}>" : "";
        List<string> arguments = [];
        foreach (int source in field.Derivation?.Fields ?? [])
        {
            if (field.Derivation is not (BetweenSpec or BesideBodySpec))
                arguments.Add(_locals.ValueOf(source));
            arguments.Add($"in {_locals.NodesOf(source)}");
        }

        if (field.Derivation is WithoutSpec without)
            arguments.AddRange([DatelineIn(without), _locals.EntryOf(without.Dateline)]);
        arguments.AddRange(PassedMember.Of(field, field.Value.NameInSchema, Self).Select(member => member.Argument));
        if (FieldEmitter.NeedsStore(field))
            arguments.Add("store");
        arguments.Add("ref recorder");
        if (GivesNodes(index))
            arguments.Add($"ref {_locals.NodesOf(index)}");
        if (field.Derivation is DatelineSpec dateline)
        {
            bool isRead = HasReadersOfEntry(index);
            if (dateline.Fields.Skip(1).Any())
                arguments.Add(isRead ? $"out int {_locals.TextOf(index)}" : "out _");
            arguments.Add(isRead ? $"out int {_locals.EntryOf(index)}" : "out _");
        }

        string call = $"var {_locals.ValueOf(index)} = matches.Read{field.Name}{typeArguments}(";
        string line = $"{call}{string.Join(", ", arguments)});";
        if (line.Length <= 110)
        {
            _writer.Line(line);
            return;
        }

        _writer.Line(call).Indent();
        for (int i = 0; i < arguments.Count; i++)
            _writer.Line(arguments[i] + (i == arguments.Count - 1 ? ");" : ","));
        _writer.Outdent();
    }

    /// <summary>The dateline, if it was found in the text that it is taken off.</summary>
    private string DatelineIn(WithoutSpec without)
    {
        string dateline = _locals.ValueOf(without.Dateline);
        int[] texts = _schema.Fields[without.Dateline].Derivation!.Fields.ToArray();
        return texts.Length == 1
            ? dateline
            : $"{_locals.TextOf(without.Dateline)} == {Array.IndexOf(texts, without.Field)} ? {dateline} : null";
    }

    /// <summary>Whether the nodes that a field's values are read from are kept, for another field or for itself.</summary>
    private bool GivesNodes(int index) =>
        _schema.Fields[index].Value.Kind == ValueKind.Body
        || _schema.Fields.Any(field => field.Derivation?.Fields.Contains(index) == true);

    private bool HasReadersOfEntry(int index) =>
        _schema.Fields.Any(field => field.Derivation is WithoutSpec without && without.Dateline == index);

    private void WriteReleaseOfNodes()
    {
        for (int i = 0; i < _schema.Fields.Count; i++)
        {
            if (GivesNodes(i))
                _writer.Line($"{_locals.NodesOf(i)}.Dispose();");
        }
    }

    private void WriteReturnIfIncomplete()
    {
        _writer.Line();
        if (!FieldsWith(Absence.Missing).Any())
            return;

        WriteIfAnyIsNull(Absence.Missing);
        _writer.Line("value = default;").Line("return false;").Close().Line();
    }

    /// <summary>
    /// A field may be init-only, so its initializer's value must be given once more where the page has none; it is
    /// taken from an object made for that.
    /// </summary>
    private void WriteInitial()
    {
        _writer.Line("// What the page lacks keeps the value of its initializer, and only an object tells that.");
        _writer.Line($"{Self}{(_schema.IsValueType ? "" : "?")} initial = default;");
        WriteIfAnyIsNull(Absence.Initializer);
        WriteCreation("initial", withInitializers: false);
        _writer.Close().Line();
    }

    private void WriteIfAnyIsNull(Absence absence)
    {
        IEnumerable<string> tests = FieldsWith(absence).Select(field => $"{_locals.ValueOf(field)} is null");
        _writer.Line($"if ({string.Join(" || ", tests)})").Open();
    }

    private IEnumerable<int> FieldsWith(Absence absence) =>
        Enumerable.Range(0, _schema.Fields.Count).Where(field => _schema.Fields[field].Absence == absence);

    /// <summary>Writes the creation of an object.</summary>
    /// <param name="target">What it is assigned to.</param>
    /// <param name="withInitializers">
    /// Whether the properties that have an initializer of their own are given a value too.
    /// </param>
    private void WriteCreation(string target, bool withInitializers = true)
    {
        List<(MemberSpec Member, string Value)> values = [];
        for (int i = 0; i < _schema.Fields.Count; i++)
        {
            FieldSpec field = _schema.Fields[i];
            if (withInitializers || field.Absence != Absence.Initializer)
                values.Add((field.Member, ValueOf(i)));
        }

        foreach (MemberSpec member in _schema.UnfilledMembers)
            values.Add((member, "default!"));

        string[] arguments = values
            .Where(value => value.Member.Parameter is not null)
            .Select(value => $"{Identifiers.Escape(value.Member.Parameter!)}: {value.Value}")
            .ToArray();
        string[] assignments = values
            .Where(value => value.Member.IsAssigned)
            .Select(value => $"{Identifiers.Escape(value.Member.Name)} = {value.Value},")
            .ToArray();
        string list = arguments.Length == 0 && assignments.Length > 0 ? "" : $"({string.Join(", ", arguments)})";
        string creation = $"{target} = new {Self}{list}";
        if (assignments.Length == 0)
        {
            _writer.Line(creation + ";");
            return;
        }

        _writer.Line(creation).Open();
        foreach (string assignment in assignments)
            _writer.Line(assignment);
        _writer.Close(";");
    }

    private string ValueOf(int index)
    {
        FieldSpec field = _schema.Fields[index];
        string local = _locals.ValueOf(index);
        return field.Absence switch
        {
            Absence.Empty => $"{local} ?? []",
            Absence.Initializer when _schema.IsValueType => $"{local} ?? initial.{Identifiers.Escape(field.Name)}",
            Absence.Initializer => $"{local} ?? initial!.{Identifiers.Escape(field.Name)}",
            Absence.Missing when IsNullableStruct(field) => $"{local}.Value",
            _ => local,
        };
    }

    /// <summary>Whether what the reader returns for the field is a <c>Nullable&lt;T&gt;</c>.</summary>
    private static bool IsNullableStruct(FieldSpec field) =>
        field.IsList ? field.List == ListKind.ImmutableArray : field.Value.IsValueType;
}
