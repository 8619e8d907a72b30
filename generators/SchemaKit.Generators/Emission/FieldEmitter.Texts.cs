using SchemaKit.Generators.Model;
using SchemaKit.Generators.Writing;

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

                case SplitStep:
                    result = Identifiers.Unique("item", names);
                    string parts = $"TextSteps.Split({text}, {SeparatorsOf(_field)})";
                    _writer.Line($"foreach (string {result} in {parts})").Open();
                    blocks++;
                    isFirst = true;
                    raw = result;
                    break;

                // The word has taken its own texts apart already.
                case WordStep when _field.Sources[source].Take is TakeWord:
                    isFirst = true;
                    continue;

                case WordStep word:
                    result = Identifiers.Unique("entry", names);
                    _writer.Line($"foreach (string {result} in {word.Splitter}.Split({text}))").Open();
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
        WriteValue(text, raw, source);
        for (; blocks > 0; blocks--)
            _writer.Close();
    }

    private void WriteValue(string text, string raw, int source)
    {
        string type = _field.Value.IsValueType ? TypeName : TypeName + "?";

        // Of the variable's type, the compiler would take the question mark for a part of the argument.
        string argument = _field.Value.IsValueType ? "" : $"<{TypeName}>";
        string? attempt = _field.Value.Kind switch
        {
            ValueKind.Address => $"ValueReader.TryReadUri({text}, node.Page, out {type} value)",
            ValueKind.Timestamp or ValueKind.TimestampWithText or ValueKind.Date => TimestampAttempt(text),
            ValueKind.Boolean => $"ValueReader.TryReadBoolean({text}, out {type} value)",
            ValueKind.Number => $"ValueReader.TryReadNumber{argument}({text}, {CultureOf(source)}, out {type} value)",
            ValueKind.Enum => $"ValueReader.TryReadEnum({text}, {EnumTextsOf(_field)}, out {type} value)",
            ValueKind.Parsable => $"ValueReader.TryReadValue{argument}({text}, {Culture}, out {type} value)",
            ValueKind.Body => $"ArticleReader.TryReadBody({text}, node.Page, out {type} value)",
            _ => null,
        };
        string? failure = attempt is null ? null : "!" + attempt;
        if (_field.Converter is { } converter)
            failure = WriteConversion(converter, text);
        if (failure is not null)
        {
            _writer.Line($"if ({failure})").Open();
            _writer.Line($"unreadable ??= ({PlaceOf(source)}, node, {text});");
            _writer.Line("continue;").Close().Line();
        }

        if (_field.Value.Kind == ValueKind.Subhead)
        {
            _writer.Line("while (place <= paragraphs.Count && paragraphs[place - 1].Index < node.Index)");
            _writer.Indent().Line("place++;").Outdent();
        }

        string value = _field.Value.Kind switch
        {
            _ when _field.Converter is { GivesTruth: true } => _field.Value.IsValueType ? "value" : "value!",
            _ when _field.Converter is not null => "value",
            ValueKind.Text => text,
            ValueKind.Utf8 => $"Utf8Reader.Encode({text})",
            ValueKind.Subhead => $"new Subhead({text}, place)",
            ValueKind.TimestampWithText => $"new {TypeName}(value, {raw})",
            _ => "value",
        };
        WriteFound(source, value);
    }

    /// <summary>Writes what the user's method makes of a text, if that cannot fail.</summary>
    /// <returns>The condition that it fails; <see langword="null"/> if it cannot.</returns>
    private string? WriteConversion(ConverterSpec converter, string text)
    {
        string call = $"{PassedMember.Converter}({text}";
        if (converter.GivesTruth)
            return $"!{call}, out {TypeName}{(_field.Value.IsValueType ? "" : "?")} value)";
        if (converter.CanFail)
            return $"{call}) is not {{ }} value";

        _writer.Line($"{TypeName} value = {call});");
        return null;
    }

    /// <summary>The culture of a source's numbers: JSON has its own way to write them.</summary>
    private string CultureOf(int source) =>
        _field.Sources[source].Take is TakeJsonLd or TakeScriptJson ? "CultureInfo.InvariantCulture" : Culture;

    private static string Arguments(string text, EquatableArray<string> others) =>
        string.Join(", ", others.Select(CSharpLiteral.String).Prepend(text));
}
