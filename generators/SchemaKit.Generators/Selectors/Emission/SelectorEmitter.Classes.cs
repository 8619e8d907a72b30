using SchemaKit.Generators.Emission;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    /// <summary>Writes the method that looks at an element's classes once for all compounds that ask for one.</summary>
    private void WriteClasses(int number)
    {
        SelectorPass pass = _program.Passes[number];
        ClassKeys keys = ClassKeys.Of(pass);
        if (!keys.Any)
            return;

        int[] words = [.. Words(pass).Where(word => keys.Bits[word] != 0)];
        _writer.Line();
        _writer.Line("// Takes out the bits whose class the element does not have.");
        string parameters = string.Join(", ", words.Select(word => "ref ulong " + Matched(pass, word)));
        _writer.Line($"private static void TestClasses{Suffix(number)}(Node element, {parameters})").Open();
        foreach (int word in words)
            _writer.Line($"ulong {Name("bits", pass, word)} = 0;");
        _writer.Line("using ClassWalk classes = new(element);");
        _writer.Line("while (classes.MoveNext())").Open();
        WriteSwitch(pass, keys);
        _writer.Close().Line();

        foreach (int word in words)
            _writer.Line($"{Matched(pass, word)} &= ~{Mask(keys.Bits[word])}UL | {Name("bits", pass, word)};");
        _writer.Close();
    }

    private void WriteSwitch(SelectorPass pass, ClassKeys keys)
    {
        var byLength = keys.Classes
            .GroupBy(entry => System.Text.Encoding.UTF8.GetByteCount(entry.Name))
            .OrderBy(group => group.Key);
        bool isFirst = true;
        _writer.Line("switch (classes.Length)").Open();
        foreach (var group in byLength)
        {
            if (!isFirst)
                _writer.Line();
            isFirst = false;

            _writer.Line($"case {Number(group.Key)}:").Indent();
            foreach ((string name, BitSet bits) in group)
            {
                string[] assignments =
                [
                    .. Words(pass)
                        .Where(word => bits[word] != 0)
                        .Select(word => $"{Name("bits", pass, word)} |= {Mask(bits[word])};"),
                ];
                _writer.Line($"if (classes.Is({CSharpLiteral.Utf8(name)}))");
                if (assignments.Length == 1)
                {
                    _writer.Indent().Line(assignments[0]).Outdent();
                    continue;
                }

                _writer.Open();
                foreach (string assignment in assignments)
                    _writer.Line(assignment);
                _writer.Close();
            }

            _writer.Line("break;").Outdent();
        }

        _writer.Close();
    }
}
