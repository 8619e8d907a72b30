using System.Reflection;
using SchemaKit.Generators.Patterns;
using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Tests.Patterns;

/// <summary>Fits a template to a text: the texts of the named holes and how much of the text was taken.</summary>
internal delegate (string[] Holes, int Length)? Fitter(string text);

/// <summary>Emits templates, as text or compiled.</summary>
internal static class EmittedPatterns
{
    private static readonly Dictionary<string, string> Validators = new(StringComparer.Ordinal)
    {
        ["Place"] = "DatelineReader.IsPlace({0})",
        ["Agency"] = "DatelineReader.IsAgency({0})",
    };

    /// <summary>The method that is emitted for a template.</summary>
    public static string Emit(string template, PatternFit fit = PatternFit.Whole)
    {
        SourceWriter writer = new();
        Write(writer, "Fits", Parse(template, fit), fit);
        return writer.ToString();
    }

    /// <summary>Compiles many templates into one assembly.</summary>
    public static IReadOnlyList<Fitter> Compile(IReadOnlyList<string> templates, PatternFit fit = PatternFit.Whole)
    {
        SourceWriter writer = new();
        writer.Line("using System;").Line("using SchemaKit.Readers;").Line();
        writer.Line("internal static class Emitted").Open();
        for (int i = 0; i < templates.Count; i++)
        {
            Pattern pattern = Parse(templates[i], fit);
            Write(writer, $"Fits{i}", pattern, fit);
            WriteFitter(writer, i, pattern, fit);
        }

        writer.Close();
        Type type = CompiledCode.Load(writer.ToString()).GetType("Emitted", throwOnError: true)!;
        return
        [
            .. templates.Select((_, i) => type
                .GetMethod($"Fitter{i}", BindingFlags.NonPublic | BindingFlags.Static)!
                .CreateDelegate<Func<string, (string[], int)?>>())
                .Select(fitter => new Fitter(fitter)),
        ];
    }

    private static void Write(SourceWriter writer, string methodName, Pattern pattern, PatternFit fit)
    {
        if (fit == PatternFit.Whole)
            PatternEmitter.EmitWhole(writer, methodName, pattern);
        else
            PatternEmitter.EmitPrefix(writer, methodName, pattern, Validators);
    }

    /// <summary>
    /// Writes a method that calls the emitted one and can be a delegate, which spans and ranges forbid that one.
    /// </summary>
    private static void WriteFitter(SourceWriter writer, int index, Pattern pattern, PatternFit fit)
    {
        int count = pattern.Holes.Count();
        string holes = string.Concat(Enumerable.Range(0, count).Select(i => $", out Range hole{i}"));
        string length = fit == PatternFit.Prefix ? ", out int length" : "";
        writer.Line($"private static (string[], int)? Fitter{index}(string text)").Open();
        writer.Line($"if (!Fits{index}(text{holes}{length})) return null;");
        string texts = string.Join(", ", Enumerable.Range(0, count).Select(i => $"text[hole{i}]"));
        writer.Line($"return (new string[] {{ {texts} }},");
        writer.Line($"{(fit == PatternFit.Prefix ? "length" : "text.Length")});");
        writer.Close();
    }

    private static Pattern Parse(string template, PatternFit fit)
    {
        PatternParseResult result = PatternParser.Parse(template, fit);
        Assert.Empty(result.Errors);
        return result.Pattern!;
    }
}
