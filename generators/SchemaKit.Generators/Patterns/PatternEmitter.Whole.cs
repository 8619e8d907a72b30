using SchemaKit.Generators.Writing;

namespace SchemaKit.Generators.Patterns;

internal sealed partial class PatternEmitter
{
    private void WriteWholeMethod(string methodName)
    {
        OpenMethod(methodName, lastParameter: "");
        WriteStage(0, canReturn: true);
        Paragraph().Line("return false;");
        _writer.Close();
    }

    /// <summary>Writes what is done from the beginning of a stage's hole to the end of the text.</summary>
    /// <param name="index">The stage.</param>
    /// <param name="canReturn">Whether the template does not fit if it does not fit from here.</param>
    private void WriteStage(int index, bool canReturn)
    {
        PatternStage stage = _stages[index];
        bool isLast = index == _stages.Length - 1;
        if (!isLast)
        {
            WriteLiteral(index, stage.Literal);
            if (canReturn && !stage.HasEnd)
            {
                WriteReturnUnlessFound(index, stage.Literal);
                WriteStage(index + 1, canReturn: true);
                return;
            }

            WriteNextStage(index, stage.Literal);
        }

        // Of the ways to end here the longest goes first: it is the one that begins first in the text.
        for (int piece = stage.Pieces.Length - (isLast ? 1 : 2); piece >= 0; piece--)
            WriteEnd(index, piece);
    }

    /// <summary>Writes the next stage for the case that the literals of this one were found.</summary>
    private void WriteNextStage(int index, string literal)
    {
        bool isAlwaysFound = index == 0 && literal.Length == 0;
        if (isAlwaysFound)
        {
            WriteStage(index + 1, canReturn: false);
            return;
        }

        _writer.Line(index == 0 ? "if (start1 >= 0)" : $"if (end{index} >= 0)").Open();
        _isBehindParagraph = false;
        WriteStage(index + 1, canReturn: false);
        _writer.Close();
    }

    /// <summary>Writes the search for the literal that ends a hole, or the match of the one at the beginning.</summary>
    private void WriteLiteral(int index, string literal)
    {
        string quoted = CSharpLiteral.String(literal);
        if (index > 0)
        {
            Paragraph().Line($"// {_stages[index].Hole} reaches to {quoted}.");
            string arguments = $"text, start{index} + 1, {quoted}, out int start{index + 1}";
            _writer.Line($"int end{index} = PatternReader.Find({arguments});");
        }
        else
        {
            Paragraph().Line(literal.Length == 0
                ? "int start1 = 0;"
                : $"int start1 = PatternReader.Match(text, 0, {quoted});");
        }
    }

    private void WriteReturnUnlessFound(int index, string literal)
    {
        if (index == 0 && literal.Length == 0)
            return;
        _writer.Line(index == 0 ? "if (start1 < 0)" : $"if (end{index} < 0)");
        _writer.Indent().Line("return false;").Outdent();
    }

    /// <summary>Writes the case that the text ends behind a piece of a stage.</summary>
    private void WriteEnd(int index, int piece)
    {
        string literal = _stages[index].LiteralUpTo(piece);
        string quoted = CSharpLiteral.String(literal);
        string end = $"end{index}";
        if (index == 0)
        {
            Paragraph().Line($"if (PatternReader.Match(text, 0, {quoted}) == text.Length)");
            _writer.Indent().Line("return true;").Outdent();
            return;
        }

        if (literal.Length == 0)
        {
            Paragraph().Line($"// {_stages[index].Hole} reaches to the end.");
            _writer.Line($"if (start{index} < text.Length)");
            end = "text.Length";
        }
        else
        {
            bool isTaken = piece < _stages[index].Pieces.Length - 1 || index < _stages.Length - 1;
            end += isTaken ? $"_{piece + 1}" : "";
            Paragraph().Line($"// {_stages[index].Hole} reaches to {quoted} at the end.");
            _writer.Line($"int {end} = PatternReader.MatchEnd(text, start{index} + 1, {quoted});");
            _writer.Line($"if ({end} >= 0)");
        }

        _writer.Open();
        for (int i = 1; i < index; i++)
            WriteRange(i, $"end{i}");
        WriteRange(index, end);
        _writer.Line("return true;");
        _writer.Close();
    }
}
