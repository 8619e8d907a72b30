using SchemaKit.Generators.Writing;
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
        WriteSignature($"private static void TestClasses{Suffix(number)}", ["Node element", "in ClassMemory memory", parameters]);
        _writer.Open();
        _writer.Line("if (!memory.Knows(element, out Span<ulong> bits))").Open();
        _writer.Line("using ClassWalk classes = new(element);");
        _writer.Line("while (classes.MoveNext())").Open();
        WriteSwitch(pass, keys, words);
        _writer.Close().Close().Line();

        for (int i = 0; i < words.Length; i++)
            _writer.Line($"{Matched(pass, words[i])} &= ~{Mask(keys.Bits[words[i]])}UL | bits[{Number(i)}];");
        _writer.Close();
    }

    /// <summary>Writes the memory of classes that a walk over a page has.</summary>
    private void WriteClassMemory(int number)
    {
        ClassKeys keys = ClassKeys.Of(_program.Passes[number]);
        if (!keys.Any)
            return;

        int words = Words(_program.Passes[number]).Count(word => keys.Bits[word] != 0);
        string places = words == 1 ? "ClassMemory.Places + 1" : $"(ClassMemory.Places + 1) * {Number(words)}";
        _writer.Line("ClassMemory memory = new(");
        _writer.Indent().Line($"scope, stackalloc long[ClassMemory.Places], stackalloc ulong[{places}]);").Outdent();
    }

    private void WriteSwitch(SelectorPass pass, ClassKeys keys, int[] words)
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
                    .. Enumerable.Range(0, words.Length)
                        .Where(i => bits[words[i]] != 0)
                        .Select(i => $"bits[{Number(i)}] |= {Mask(bits[words[i]])};"),
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
