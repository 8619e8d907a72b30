namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    // Lines are about 120 characters long, with the indentation of a method in a nested class.
    private const int MaxConditionLength = 96;

    /// <summary>Writes an <c>if</c> for the case that all tests are passed.</summary>
    private void WriteIf(ElementTest[] tests, string then)
    {
        WriteCondition("if (", [.. tests.Select(test => test.WhenTrue)], "&&", ")");
        _writer.Indent().Line(then).Outdent();
    }

    /// <summary>Writes an <c>if</c> for the case that one of the tests is not passed.</summary>
    private void WriteUnless(ElementTest[] tests, string then)
    {
        WriteCondition("if (", [.. tests.Select(test => test.WhenFalse)], "||", ")");
        _writer.Indent().Line(then).Outdent();
    }

    /// <summary>Writes a <c>return</c> of whether all tests are passed.</summary>
    private void WriteReturn(ElementTest[] tests) =>
        WriteCondition("return ", [.. tests.Select(test => test.WhenTrue)], "&&", ";");

    /// <summary>Writes operands with what stands around them; if they are long, one a line.</summary>
    private void WriteCondition(string before, string[] operands, string @operator, string behind)
    {
        if (operands is [['(', .., ')'] alone])
            operands = [alone.Substring(1, alone.Length - 2)];

        string condition = string.Join($" {@operator} ", operands);
        if (condition.Length <= MaxConditionLength)
        {
            _writer.Line(before + condition + behind);
            return;
        }

        int last = operands.Length - 1;
        _writer.Line(before + operands[0] + (last == 0 ? behind : "")).Indent();
        for (int i = 1; i <= last; i++)
            _writer.Line($"{@operator} {operands[i]}{(i == last ? behind : "")}");
        _writer.Outdent();
    }
}
