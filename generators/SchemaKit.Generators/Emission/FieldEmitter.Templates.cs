using SchemaKit.Generators.Model;
using SchemaKit.Generators.Patterns;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Emission;

internal sealed partial class FieldEmitter
{
    private static readonly Dictionary<string, string> DatelineValidators = new(StringComparer.Ordinal)
    {
        ["Place"] = "DatelineReader.IsPlace({0})",
        ["Agency"] = "DatelineReader.IsAgency({0})",
        ["Date"] = "DatelineReader.IsDate({0})",
        ["Reporter"] = "DatelineReader.IsReporter({0})",
    };

    // The methods that the field's own one calls, written behind it.
    private readonly Queue<Action> _unwritten = new();

    /// <summary>The name of the method that takes a part out of a text.</summary>
    private string TakeMethod(PatternStep step)
    {
        string name = NewMethod("Take");
        _unwritten.Enqueue(() => WriteTakeMethod(name, step));
        return name;
    }

    /// <summary>Whether a template fits a text, as an expression.</summary>
    private string TestOf(Pattern template, string text)
    {
        string name = NewMethod("Skips");
        _unwritten.Enqueue(() =>
        {
            _writer.Line();
            PatternEmitter.EmitWhole(_writer, name, template);
        });
        return $"{name}({text}{string.Concat(template.NamedHoles.Select(_ => ", out _"))})";
    }

    /// <summary>The name of the method that makes a dateline of the beginning of a text.</summary>
    private string DatelineMethod(DatelineSource dateline)
    {
        string name = NewMethod("Take");
        _unwritten.Enqueue(() => WriteDatelineMethod(name, dateline));
        return name;
    }

    // No underscores: with those, the pattern emitter marks the methods that it needs beside the first one.
    private string NewMethod(string verb) =>
        Identifiers.Unique(verb + Identifiers.ToPascalCase(_field.Name), _methodNames);

    private void WriteTakeMethod(string name, PatternStep step)
    {
        string[] tests = step.Patterns.Select(_ => NewMethod("Fits")).ToArray();

        _writer.Line();
        _writer.Line($"private static bool {name}(string text, [NotNullWhen(true)] out string? part)").Open();
        for (int i = 0; i < tests.Length; i++)
        {
            string range = NumberedIfSeveral("range", i, tests.Length);
            string arguments = string.Concat(step.Patterns[i].NamedHoles.Select(
                hole => hole.Name == step.Hole ? $", out Range {range}" : ", out _"));
            _writer.Line($"if ({tests[i]}(text{arguments}))").Open();
            _writer.Line($"part = text[{range}];");
            _writer.Line("return part.Length > 0;").Close().Line();
        }

        _writer.Line("part = null;").Line("return false;").Close();
        for (int i = 0; i < tests.Length; i++)
        {
            _writer.Line();
            PatternEmitter.EmitWhole(_writer, tests[i], step.Patterns[i]);
        }
    }

    private void WriteDatelineMethod(string name, DatelineSource dateline)
    {
        string[] tests = dateline.Templates.Select(_ => NewMethod("Fits")).ToArray();

        _writer.Line();
        _writer.Line($"private static bool {name}(string text, [NotNullWhen(true)] out Dateline? dateline)").Open();
        for (int i = 0; i < tests.Length; i++)
        {
            Pattern template = dateline.Templates[i];
            string length = NumberedIfSeveral("length", i, tests.Length);
            (string Hole, string Range)[] holes = template.NamedHoles
                .Select(hole => (hole.Name!, NumberedIfSeveral(Identifiers.ToCamelCase(hole.Name!), i, tests.Length)))
                .ToArray();

            string arguments = string.Concat(holes.Select(hole => $", out Range {hole.Range}"));
            _writer.Line($"if ({tests[i]}(text{arguments}, out int {length}))").Open();
            _writer.Line("dateline = new Dateline").Open();
            _writer.Line($"Raw = text[..{length}],");
            foreach ((string hole, string range) in holes)
                _writer.Line($"{hole} = {PartOrNull(template, hole, range)},");
            string separator = DatelineSeparator.Expression(
                template, hole => holes.First(item => item.Hole == hole).Range);
            _writer.Line($"Separator = {separator},");
            _writer.Close(";");
            _writer.Line("return true;").Close().Line();
        }

        if (dateline.Families is { Length: > 0 } families)
            _writer.Line($"return DatelineReader.TryRead(text, {families}, out dateline);").Close();
        else
            _writer.Line("dateline = null;").Line("return false;").Close();

        for (int i = 0; i < tests.Length; i++)
        {
            _writer.Line();
            PatternEmitter.EmitPrefix(_writer, tests[i], dateline.Templates[i], DatelineValidators);
        }
    }

    /// <summary>The text of a hole; that of one in an optional group may be absent.</summary>
    private static string PartOrNull(Pattern template, string hole, string range) =>
        template.Parts.OfType<PatternHole>().Any(part => part.Name == hole)
            ? $"text[{range}]"
            : $"text[{range}] is {{ Length: > 0 }} {range}Text ? {range}Text : null";

    private static string NumberedIfSeveral(string name, int index, int count) =>
        count == 1 ? name : name + (index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
}
