using System.Reflection;
using SchemaKit.Generators.Emission;
using SchemaKit.Generators.Selectors;
using SchemaKit.Selectors;
using SchemaKit.Html;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>Tests whether an element matches, as an emitted method does it.</summary>
internal delegate bool ElementMatcher(Node element, Node scope);

/// <summary>Emits selectors, as text or compiled.</summary>
internal static class EmittedSelectors
{
    /// <summary>The methods that are emitted for a selector.</summary>
    public static string Emit(string selector, string methodName = "Matches")
    {
        SourceWriter writer = new();
        SelectorEmitter.Emit(writer, methodName, Parse(selector));
        return writer.ToString();
    }

    /// <summary>Compiles many selectors into one assembly.</summary>
    public static IReadOnlyList<ElementMatcher> Compile(IReadOnlyList<string> selectors)
    {
        SourceWriter writer = new();
        writer.Line("using SchemaKit.Html;").Line();
        writer.Line("internal static class Emitted").Open();
        for (int i = 0; i < selectors.Count; i++)
            SelectorEmitter.Emit(writer, $"Matches{i}", Parse(selectors[i]));
        writer.Close();

        Type type = CompiledCode.Load(writer.ToString()).GetType("Emitted", throwOnError: true)!;
        return
        [
            .. selectors.Select((_, i) => type
                .GetMethod($"Matches{i}", BindingFlags.NonPublic | BindingFlags.Static)!
                .CreateDelegate<ElementMatcher>()),
        ];
    }

    private static SelectorList Parse(string selector)
    {
        SelectorParseResult result = SelectorParser.Parse(selector);
        Assert.Empty(result.Errors);
        return result.Selector!;
    }
}
