namespace SchemaKit.Generators.Selectors;

/// <summary>
/// A condition on an element as two C# expressions. Both are operands that can stand beside <c>&amp;&amp;</c> and
/// <c>||</c> as they are.
/// </summary>
/// <param name="WhenTrue">The expression that is true if the element fulfils the condition.</param>
/// <param name="WhenFalse">The expression that is true if it does not.</param>
internal readonly record struct ElementTest(string WhenTrue, string WhenFalse)
{
    /// <summary>The condition turned round.</summary>
    public ElementTest Negated => new(WhenFalse, WhenTrue);

    /// <summary>The condition that a call or a property gives.</summary>
    public static ElementTest Of(string expression) => new(expression, "!" + expression);

    /// <summary>The condition that two values are the same.</summary>
    public static ElementTest AreEqual(string left, string right) => new($"{left} == {right}", $"{left} != {right}");

    /// <summary>The condition that all of several ones are fulfilled.</summary>
    public static ElementTest All(IReadOnlyList<ElementTest> tests) => tests.Count switch
    {
        0 => new ElementTest("true", "false"),
        1 => tests[0],
        _ => new ElementTest(
            $"({string.Join(" && ", tests.Select(test => test.WhenTrue))})",
            $"({string.Join(" || ", tests.Select(test => test.WhenFalse))})"),
    };

    /// <summary>The condition that one of several ones is fulfilled.</summary>
    public static ElementTest Any(IReadOnlyList<ElementTest> tests) =>
        All([.. tests.Select(test => test.Negated)]).Negated;
}
