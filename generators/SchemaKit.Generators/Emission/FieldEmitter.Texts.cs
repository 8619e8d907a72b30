using SchemaKit.Generators.Model;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    /// <summary>Writes what is done to a text, from its first step to the value.</summary>
    /// <param name="text">The variable that holds it.</param>
    /// <param name="source">The source that it is from.</param>
    /// <param name="capacity">How many entries a list may get; empty if unknown.</param>
    /// <param name="isFirst">Whether this is the first line of a block.</param>
    private void WriteText(string text, int source, string capacity, bool isFirst = false)
    {
        int blocks = 0;
        string raw = text;
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

                case SkipStep skip:
                    WriteGuard(string.Join(" || ", skip.Patterns.Select(template => TestOf(template, text))));
                    continue;

                case ReplaceStep replace:
                    result = Identifiers.Unique("replaced", names);
                    string replaced = $"{CSharpLiteral.String(replace.Searched)}, {CSharpLiteral.String(replace.Replacement)}";
                    _writer.Line($"string {result} = TextSteps.Replace({text}, {replaced});");
                    WriteGuard($"{result}.Length == 0");
                    break;

                case RegexStep { Replacement: { } replacement } regex:
                    result = Identifiers.Unique("replaced", names);
                    string expression = PassedMember.RegexOf(_field, regex);
                    _writer.Line($"string {result} = TextSteps.Replace({text}, {expression}, {CSharpLiteral.String(replacement)});");
                    WriteGuard($"{result}.Length == 0");
                    break;

                case RegexStep regex:
                    result = Identifiers.Unique("part", names);
                    string taken = $"{text}, {PassedMember.RegexOf(_field, regex)}, {CSharpLiteral.String(regex.Group)}";
                    WriteGuard($"!TextSteps.TryTake({taken}, out string? {result})");
                    break;

                case SplitStep split:
                    result = Identifiers.Unique("item", names);
                    string arguments = Arguments(text, split.Separators);
                    _writer.Line($"foreach (string {result} in TextSteps.Split({arguments}))").Open();
                    blocks++;
                    isFirst = true;
                    raw = result;
                    break;

                default:
                    continue;
            }

            text = result;
        }

        if (!isFirst)
            _writer.Line();
        WriteValue(text, raw, source, capacity);
        for (; blocks > 0; blocks--)
            _writer.Close();
    }

    private void WriteValue(string text, string raw, int source, string capacity)
    {
        string type = _field.Value.IsValueType ? TypeName : TypeName + "?";
        string? attempt = _field.Value.Kind switch
        {
            ValueKind.Address => $"ValueReader.TryReadUri({text}, node.Page, out {type} value)",
            ValueKind.Timestamp or ValueKind.TimestampWithText or ValueKind.Date => TimestampAttempt(text),
            ValueKind.Boolean => $"ValueReader.TryReadBoolean({text}, out {type} value)",
            ValueKind.Number => $"ValueReader.TryReadNumber({text}, {CultureOf(source)}, out {type} value)",
            ValueKind.Enum => $"ValueReader.TryReadEnum({text}, {EnumTextsOf(_field)}, out {type} value)",
            ValueKind.Parsable => $"ValueReader.TryReadValue({text}, {Culture}, out {type} value)",
            _ => null,
        };
        if (_field.Converter is not null)
            attempt = $"{PassedMember.Converter}({text}, out {type} value)";
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
            _ when _field.Converter is not null => _field.Value.IsValueType ? "value" : "value!",
            ValueKind.Text => text,
            ValueKind.Utf8 => $"Utf8Reader.Encode({text})",
            ValueKind.Subhead => $"new Subhead({text}, place)",
            ValueKind.TimestampWithText => $"new {TypeName}(value, {raw})",
            _ => "value",
        };
        WriteFound(source, value, capacity);
    }

    /// <summary>The culture of a source's numbers: JSON has its own way to write them.</summary>
    private string CultureOf(int source) =>
        _field.Sources[source].Take is TakeJsonLd or TakeScriptJson ? "CultureInfo.InvariantCulture" : Culture;

    private static string Arguments(string text, EquatableArray<string> others) =>
        string.Join(", ", others.Select(CSharpLiteral.String).Prepend(text));
}
