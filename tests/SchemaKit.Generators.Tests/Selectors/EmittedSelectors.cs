using System.Reflection;
using SchemaKit.Generators.Selectors;
using SchemaKit.Generators.Writing;
using SchemaKit.Html;
using SchemaKit.Runtime;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>Finds what matches inside of a node, as an emitted method does it.</summary>
internal delegate IReadOnlyList<Node> EmittedFinder(Node scope);

/// <summary>Emits selectors, as text or compiled.</summary>
internal static class EmittedSelectors
{
    private delegate void FindMethod(Node scope, ref NodeList found);

    /// <summary>The class that is emitted for selectors.</summary>
    public static string Emit(params string[] selectors)
    {
        SourceWriter writer = new();
        SelectorEmitter.Emit(
            writer, "Selectors", [.. selectors.Select((selector, i) => ($"List{(char)('A' + i)}", Parse(selector)))]);
        return writer.ToString();
    }

    /// <summary>Compiles many selectors into one assembly, a class each.</summary>
    public static IReadOnlyList<EmittedFinder> Compile(IReadOnlyList<string> selectors)
    {
        SourceWriter writer = new();
        writer.Line("using System;").Line("using SchemaKit.Html;").Line("using SchemaKit.Runtime;").Line();
        for (int i = 0; i < selectors.Count; i++)
            SelectorEmitter.Emit(writer, $"Selectors{i}", [("Matches", Parse(selectors[i]))]);

        // A type of a file has no name that could be looked for.
        string source = writer.ToString().Replace("file static class", "internal static class", StringComparison.Ordinal);
        Assembly assembly = CompiledCode.Load(source);
        return
        [
            .. selectors.Select((_, i) => assembly
                .GetType($"Selectors{i}", throwOnError: true)!
                .GetMethod("Find", BindingFlags.Public | BindingFlags.Static)!
                .CreateDelegate<FindMethod>())
                .Select(FinderOf),
        ];
    }

    /// <summary>
    /// Compiles many selectors into one class, as those of a schema are; it finds what each of them matches.
    /// </summary>
    public static Func<Node, IReadOnlyList<IReadOnlyList<Node>>> CompileTogether(IReadOnlyList<string> selectors)
    {
        SourceWriter writer = new();
        writer.Line("using System;").Line("using SchemaKit.Html;").Line("using SchemaKit.Runtime;").Line();
        SelectorEmitter.Emit(writer, "Selectors", [.. selectors.Select((selector, i) => ($"List{i}", Parse(selector)))]);
        string lists = string.Join(", ", selectors.Select((_, i) => $"ref lists[{i}]"));
        writer.Line("public static class Emitted").Open();
        writer.Line($"public static void Find(Node scope, NodeList[] lists) => Selectors.Find(scope, {lists});").Close();

        Action<Node, NodeList[]> find = CompiledCode.Load(writer.ToString())
            .GetType("Emitted", throwOnError: true)!.GetMethod("Find")!.CreateDelegate<Action<Node, NodeList[]>>();
        return scope =>
        {
            NodeList[] found = new NodeList[selectors.Count];
            find(scope, found);
            return [.. found.Select(Take)];
        };
    }

    /// <summary>A selector as the emitter takes it.</summary>
    public static SelectorList Parse(string selector)
    {
        SelectorParseResult result = SelectorParser.Parse(selector);
        Assert.Empty(result.Errors);
        return result.Selector!;
    }

    private static EmittedFinder FinderOf(FindMethod find) => scope =>
    {
        NodeList found = default;
        find(scope, ref found);
        return Take(found);
    };

    private static List<Node> Take(NodeList found)
    {
        List<Node> nodes = [];
        foreach (Node node in found)
            nodes.Add(node);
        found.Dispose();
        return nodes;
    }
}
