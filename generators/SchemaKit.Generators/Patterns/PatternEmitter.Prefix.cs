using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Patterns;

internal sealed partial class PatternEmitter
{
    private void WritePrefixMethod(string methodName, IReadOnlyDictionary<string, string> validators)
    {
        OpenMethod(methodName, lastParameter: ", out int length");
        _writer.Line("length = 0;");
        _isBehindParagraph = true;
        Paragraph().Line("int position = 0;");

        // The holes since the last place where the template may end: only with what follows them do they count.
        List<int> pending = [];
        bool isOptional = false;
        for (int index = 0; index < _stages.Length; index++)
        {
            string taken = "";
            for (int piece = 0; piece < _stages[index].Pieces.Length; piece++)
            {
                if (piece > 0)
                {
                    Paragraph().Line("// The template fits; what follows may be absent.");
                    WriteEndOfPrefix(pending);
                    isOptional = true;
                }

                string literal = _stages[index].PieceBehind(taken, piece);
                taken += literal;
                if (index > 0 && piece == 0)
                {
                    WriteHole(index, literal, isOptional, validators);
                    pending.Add(index);
                }
                else if (literal.Length > 0)
                {
                    string quoted = CSharpLiteral.String(literal);
                    Paragraph().Line($"position = PatternReader.Match(text, position, {quoted});");
                    WriteMismatch("position < 0", isOptional);
                }
            }
        }

        Paragraph();
        WriteEndOfPrefix(pending);
        _writer.Line("return true;");
        _writer.Close();
    }

    private void WriteHole(int index, string literal, bool isOptional, IReadOnlyDictionary<string, string> validators)
    {
        PatternHole hole = _stages[index].Hole!;
        string quoted = CSharpLiteral.String(literal);
        Paragraph().Line($"// {hole} reaches to {quoted}.");
        _writer.Line($"int start{index} = position;");
        _writer.Line($"int end{index} = PatternReader.Find(text, start{index} + 1, {quoted}, out position);");
        WriteMismatch($"end{index} < 0", isOptional);
        if (hole.Name is not null && validators.TryGetValue(hole.Name, out string? validator))
        {
            string isValid = validator.Replace("{0}", $"text[start{index}..end{index}]");
            WriteMismatch($"!{isValid}", isOptional: false);
        }
    }

    /// <summary>Writes what is done where the template does not go on: what is optional may be absent.</summary>
    private void WriteMismatch(string condition, bool isOptional)
    {
        _writer.Line($"if ({condition})");
        _writer.Indent().Line(isOptional ? "return true;" : "return false;").Outdent();
    }

    /// <summary>Writes what is found where the template may end.</summary>
    private void WriteEndOfPrefix(List<int> pending)
    {
        _writer.Line("length = PatternReader.SkipWhiteSpace(text, position);");
        foreach (int index in pending)
            WriteRange(index, $"end{index}");
        pending.Clear();
    }
}
