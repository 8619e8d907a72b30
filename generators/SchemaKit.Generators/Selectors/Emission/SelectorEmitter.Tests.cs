using System.Collections.Immutable;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    /// <summary>
    /// Writes the tests that take out the bits which the element does not match, from the lowest bit to the highest,
    /// with the counts of siblings in between.
    /// </summary>
    private void WriteTests(int number)
    {
        SelectorPass pass = _program.Passes[number];
        ClassKeys keys = ClassKeys.Of(pass);
        if (keys.Any)
        {
            IEnumerable<string> words = Words(pass)
                .Where(word => keys.Bits[word] != 0)
                .Select(word => "ref " + Matched(pass, word));
            _writer.Line();
            _writer.Line($"if ({Intersects(pass, keys.Bits)})");
            _writer.Indent().Line($"TestClasses{Suffix(number)}(element, memory, {string.Join(", ", words)});").Outdent();

            // As a rule there is nothing left then; but siblings are counted whatever they match.
            if (pass.Counts.Length == 0)
                WriteEndIfNoneLeft(pass);
        }

        int count = 0;
        ILookup<string, int> bitsByText =
            Enumerable.Range(0, pass.Compounds.Length).ToLookup(bit => pass.Compounds[bit].Text, StringComparer.Ordinal);
        for (int bit = 0; bit < pass.Compounds.Length; bit++)
        {
            for (; count < pass.Counts.Length && pass.Counts[count].EndBit <= bit; count++)
                WriteCount(pass, count);

            ElementTest[] tests = TestsOf(pass, bit, keys);
            if (tests.Length == 0)
                continue;

            // A compound that comes several times is tested once, if it is not the order that tells what is known.
            (string text, IEnumerable<Condition> all) = (pass.Compounds[bit].Text, pass.Compounds[bit].All);
            bool isIndependent = !all.Any(condition => condition is MatchCondition or CountCondition);
            if (!isIndependent)
                WriteTest(pass, text, new BitSet(bit), tests);
            else if (bitsByText[text].First() == bit)
                WriteTest(pass, text, new BitSet([.. bitsByText[text]]), tests);
        }

        for (; count < pass.Counts.Length; count++)
            WriteCount(pass, count);
    }

    private void WriteTest(SelectorPass pass, string text, BitSet bits, ElementTest[] tests)
    {
        _writer.Line().Line($"// {text}");
        WriteCondition("if (", [Intersects(pass, bits), ElementTest.All(tests).WhenFalse], "&&", ")");

        int[] words = [.. Words(pass).Where(word => bits[word] != 0)];
        if (words.Length == 1)
        {
            _writer.Indent().Line($"{Matched(pass, words[0])} &= ~{Mask(bits[words[0]])}UL;").Outdent();
            return;
        }

        _writer.Open();
        foreach (int word in words)
            _writer.Line($"{Matched(pass, word)} &= ~{Mask(bits[word])}UL;");
        _writer.Close();
    }

    private void WriteCount(SelectorPass pass, int count)
    {
        SiblingCount counted = pass.Counts[count];
        _writer.Line().Line($"// Counts: {counted.Text}");
        _writer.Line($"if ({Intersects(pass, counted.Bits)})");
        _writer.Indent().Line($"walk.Count({Number(count)})++;").Outdent();
    }

    /// <summary>
    /// What is left to be tested of a compound, behind the element's name and the class that it is found by.
    /// </summary>
    private static ElementTest[] TestsOf(SelectorPass pass, int bit, ClassKeys keys)
    {
        ImmutableArray<Condition> conditions = pass.Compounds[bit].Conditions;
        Condition? key = keys.ConditionOf(bit);
        return
        [
            .. conditions
                .Where(condition => !TagTable.Decides(condition) && !ReferenceEquals(condition, key))
                .Select(condition => Test(condition, pass)),
        ];
    }
}
