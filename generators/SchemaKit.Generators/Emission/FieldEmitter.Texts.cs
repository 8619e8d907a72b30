using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    /// <summary>Writes what is done to a text, from its first step to the value.</summary>
    /// <param name="text">The variable that holds it.</param>
    /// <param name="source">The source that it is from.</param>
    /// <param name="isFirst">Whether this is the first line of a block.</param>
    private void WriteText(string text, int source, bool isFirst = false)
    {
        int blocks = 0;
        HashSet<string> names = new(StringComparer.Ordinal) { text };
        foreach (StepSpec step in _field.Steps)
        {
            if (!isFirst)
                _writer.Line();
            isFirst = false;

            string result;
            switch (step)
            {
                case TrimStep trim:
                    result = Identifiers.Unique("trimmed", names);
                    _writer.Line($"string {result} = TextSteps.Trim({Arguments(text, trim.Affixes)});");
                    WriteGuard($"{result}.Length == 0");
                    break;

                case PatternStep pattern:
                    result = Identifiers.Unique("part", names);
                    WriteGuard($"!{TakeMethod(pattern)}({text}, out string? {result})");
                    break;

                case SplitStep:
                    result = Identifiers.Unique("item", names);
                    string parts = $"TextSteps.Split({text}, {SeparatorsOf(_field)})";
                    _writer.Line($"foreach (string {result} in {parts})").Open();
                    blocks++;
                    isFirst = true;
                    break;

                default:
                    continue;
            }

            text = result;
        }

        if (!isFirst)
            _writer.Line();
        WriteValue(text, source);
        for (; blocks > 0; blocks--)
            _writer.Close();
    }

    private void WriteValue(string text, int source)
    {
        string type = _field.Value.IsValueType ? TypeName : TypeName + "?";

        // Of the variable's type, the compiler would take the question mark for a part of the argument.
        string argument = _field.Value.IsValueType ? "" : $"<{TypeName}>";
        string? attempt = _field.Value.Kind switch
        {
            ValueKind.Address => $"ValueReader.TryReadUri({text}, node.Page, out {type} value)",
            ValueKind.Timestamp => $"ValueReader.TryReadTimestamp({text}, {FormatsOf(_field)}, out {type} value)",
            ValueKind.Boolean or ValueKind.Parsable =>
                $"ValueReader.TryReadValue{argument}({text}, {Culture}, out {type} value)",
            _ => null,
        };
        if (attempt is not null)
        {
            _writer.Line($"if (!{attempt})").Open();
            _writer.Line($"unreadable ??= ({source}, node, {text});");
            _writer.Line("continue;").Close().Line();
        }

        if (_field.Value.Kind == ValueKind.Subhead)
        {
            _writer.Line("while (place <= paragraphs.Count && paragraphs[place - 1].Index < node.Index)");
            _writer.Indent().Line("place++;").Outdent();
        }

        string value = _field.Value.Kind switch
        {
            ValueKind.Text => text,
            ValueKind.Subhead => $"new Subhead({text}, place)",
            _ => "value",
        };
        WriteFound(source, value);
    }

    private static string Arguments(string text, EquatableArray<string> others) =>
        string.Join(", ", others.Select(CSharpLiteral.String).Prepend(text));
}
