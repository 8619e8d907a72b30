using SchemaKit.Generators.Emission;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>
/// Writes C# methods that test whether an element matches a selector, in the words of the engine's <c>Node</c>.
/// </summary>
/// <remarks>
/// <para>
/// A chain of compounds is tested from right to left. Where a combinator leaves a choice (any ancestor, any earlier
/// sibling), the nearest element that fits is taken and never given up again: what is left of it could only find fewer
/// ancestors or siblings further away. So nothing is tried twice, and an element costs at most as many tests as it
/// has ancestors times their siblings, whatever the selector.
/// </para>
/// <para>The code is for a file that has <c>using SchemaKit.Html;</c>; it needs no other.</para>
/// </remarks>
internal sealed partial class SelectorEmitter
{
    private readonly SourceWriter _writer;
    private readonly string _methodName;

    // Methods by what they test, so that a part that comes several times is written once.
    private readonly Dictionary<string, string> _helpers = new(StringComparer.Ordinal);
    private readonly Queue<Action> _unwritten = new();

    private SelectorEmitter(SourceWriter writer, string methodName)
    {
        _writer = writer;
        _methodName = methodName;
    }

    /// <summary>
    /// Writes <c>private static bool {methodName}(Node element, Node scope)</c> and, behind it, the methods
    /// <c>{methodName}_1</c>, <c>{methodName}_2</c> … that it needs.
    /// </summary>
    /// <param name="writer">Where to, at the place of a member of a class.</param>
    /// <param name="methodName">The method's name.</param>
    /// <param name="selector">The selector.</param>
    /// <remarks>
    /// The method expects an element, and as scope the node that the search began at: an element, or the document. As
    /// with <c>querySelectorAll</c>, elements outside of the scope count when the left part of a selector is tested.
    /// </remarks>
    public static void Emit(SourceWriter writer, string methodName, SelectorList selector)
    {
        SelectorEmitter emitter = new(writer, methodName);
        emitter.WriteListMethod(methodName, selector);
        while (emitter._unwritten.Count > 0)
        {
            writer.Line();
            emitter._unwritten.Dequeue()();
        }
    }

    /// <summary>
    /// The name of the helper method for something, which is written later if it was not asked for before.
    /// </summary>
    /// <param name="what">What the method tests, distinct from everything else that a method is written for.</param>
    /// <param name="write">Writes the method of the given name.</param>
    private string Helper(string what, Action<string> write)
    {
        if (_helpers.TryGetValue(what, out string? name))
            return name;

        name = $"{_methodName}_{_helpers.Count + 1}";
        _helpers.Add(what, name);
        _unwritten.Enqueue(() => write(name));
        return name;
    }

    private string ListHelper(SelectorList selectors) =>
        Helper($"list {selectors}", name => WriteListMethod(name, selectors));

    private void WriteListMethod(string name, SelectorList selectors)
    {
        OpenMethod(selectors.ToString(), $"bool {name}(Node element, Node scope)");
        if (selectors.Selectors.Count > 1)
            WriteAlternatives(selectors);
        else if (selectors.Selectors[0] is { Steps.Count: 1, Subject: var compound })
            WriteReturn(CompoundTests(compound, "element"));
        else
            WriteSteps(Chain.Of(selectors.Selectors[0]));
        _writer.Close();
    }

    private void WriteAlternatives(SelectorList selectors)
    {
        foreach (ComplexSelector selector in selectors.Selectors)
        {
            _writer.Line($"// {selector}");
            WriteIf(AlternativeTests(selector), "return true;");
            _writer.Line();
        }

        _writer.Line("return false;");
    }

    private void WriteSteps(Chain chain)
    {
        WriteChain(chain, "element", otherwise: "return false;");
        _writer.Line("return true;");
    }

    private ElementTest[] AlternativeTests(ComplexSelector selector) => selector.Steps.Count == 1
        ? CompoundTests(selector.Subject, "element")
        : [Call(ListHelper(SelectorList.Of(selector)), "element")];

    private void OpenMethod(string comment, string signature)
    {
        _writer.Line($"// {comment}");
        _writer.Line($"private static {signature}");
        _writer.Open();
    }
}
