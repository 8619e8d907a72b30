using System.Collections.Immutable;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    /// <summary>Writes the method of a pass.</summary>
    private void WritePass(int number, string method)
    {
        SelectorPass pass = _program.Passes[number];
        bool isLast = pass == _program.LastPass;
        WriteBits(pass, isLast);

        List<string> parameters = ["Node scope"];
        if (_program.Passes.Length > 1)
            parameters.Add("NodeFacts facts");
        if (isLast)
            parameters.AddRange(_parameters.Select(name => "ref NodeList " + name));
        WriteSignature(method, parameters);
        _writer.Open();

        bool asksForText = pass.Asks(condition => condition is SimpleCondition { Selector: TextPseudoClass });
        _writer.Line($"TagMasks names = Names{Suffix(number)};");
        if (asksForText)
            _writer.Line("TextTests texts = new(scope);");
        WriteClassMemory(number);
        _writer.Line($"SelectorWalk walk = SelectorWalk.{Begin(pass, isLast)};");
        _writer.Line("try").Open();
        _writer.Line("while (walk.MoveNext())").Open();
        WriteElement(number, isLast);
        _writer.Close().Close();

        _writer.Line("finally").Open().Line("walk.Dispose();");
        if (asksForText)
            _writer.Line("texts.Dispose();");
        _writer.Close();
        if (isLast && _isTest)
            _writer.Line().Line("return false;");
        _writer.Close();
    }

    /// <summary>Writes which selector has which bits.</summary>
    private void WriteBits(SelectorPass pass, bool isLast)
    {
        string direction = pass.IsBackward ? "from the last element to the first" : "in document order";
        _writer.Line($"// A walk {direction}. A bit for each compound:");
        string[] places = [.. pass.Runs.Select(run => run.FirstBit == run.LastBit
            ? Number(run.FirstBit)
            : $"{Number(run.FirstBit)}-{Number(run.LastBit)}")];
        int width = places.Max(place => place.Length);
        for (int i = 0; i < places.Length; i++)
        {
            SelectorRun run = pass.Runs[i];
            IEnumerable<string> lists = isLast
                ? _parameters.Where((_, list) => _program.Results[list].Contains(run.LastBit))
                : [];
            string purpose = string.Concat(lists.Select(list => $" → {list}"));
            _writer.Line($"//   {places[i].PadLeft(width)}  {run.Text}{purpose}");
        }
    }

    private string Begin(SelectorPass pass, bool isLast)
    {
        string method = (pass.IsBackward, isLast, _program.Context) switch
        {
            (true, _, _) => "Backward",
            (_, false, _) or (_, _, SelectorContext.None) => "Forward",
            (_, _, SelectorContext.Ancestors) => "ForwardFromAncestors",
            _ => "ForwardFromSiblings",
        };
        bool isOfTree = !(isLast || _program.Context == SelectorContext.None);
        List<string> arguments = [isOfTree ? "SelectorWalk.RootOf(scope)" : "scope"];
        if (HasTransitions(pass))
            arguments.Add($"words: {Number(pass.Words)}");
        if (pass.Counts.Length > 0)
            arguments.Add($"counts: {Number(pass.Counts.Length)}");
        if (pass.CountsTypes)
            arguments.Add("types: true");
        return $"{method}({string.Join(", ", arguments)})";
    }

    private void WriteElement(int number, bool isLast)
    {
        SelectorPass pass = _program.Passes[number];
        bool hasTransitions = HasTransitions(pass);
        string matched = string.Join(", ", Words(pass).Select(word => Matched(pass, word)));
        WriteReached(pass);
        for (int word = 0; word < pass.Words; word++)
            WriteCandidates(pass, word);

        WriteEndIfNoneLeft(pass);
        _writer.Line().Line("Node element = walk.Element;");
        WriteTests(number);

        _writer.Line();
        if (hasTransitions)
            _writer.Line($"walk.Settle({matched});");
        foreach (PassFact fact in pass.Facts)
        {
            _writer.Line($"// {fact.Text}");
            _writer.Line($"if ({Intersects(pass, fact.Bits)})");
            _writer.Indent().Line($"facts.Add(element, {Number(fact.Fact)});").Outdent();
        }

        if (isLast)
            WriteResults(pass);
    }

    /// <summary>Writes the end of an element that nothing can match any more.</summary>
    private void WriteEndIfNoneLeft(SelectorPass pass)
    {
        _writer.Line($"if ({NoneLeft(pass)})");
        if (!HasTransitions(pass))
        {
            _writer.Indent().Line("continue;").Outdent();
            return;
        }

        _writer.Open().Line($"walk.Settle({string.Join(", ", Words(pass).Select(_ => "0"))});");
        _writer.Line("continue;").Close();
    }

    /// <summary>
    /// Writes the bits that what stands around the element has reached: the one behind each may match.
    /// </summary>
    private void WriteReached(SelectorPass pass)
    {
        if (!HasTransitions(pass))
            return;

        string[] whose = pass.IsBackward
            ? ["descendants", "children", "next sibling", "later siblings"]
            : ["ancestors", "parent", "previous sibling", "earlier siblings"];
        ImmutableArray<BitSet> transitions = TransitionsOf(pass);
        IEnumerable<string> asked = whose.Where((_, i) => !transitions[i].IsEmpty);
        _writer.Line($"// What leads here was matched by: {string.Join(", ", asked)}.");
        _writer.Line("ReadOnlySpan<ulong> masks = walk.Masks;");
        foreach (int word in Words(pass).Where(word => Reaches(pass, word)))
        {
            string[] terms =
            [
                .. Enumerable.Range(0, transitions.Length)
                    .Where(i => transitions[i][word] != 0)
                    .Select(i => $"(masks[{Number((i * pass.Words) + word)}] & {Mask(transitions[i][word])})"),
            ];
            string reached = terms.Length == 1 ? terms[0].Trim('(', ')') : string.Join(" | ", terms);
            _writer.Line($"ulong {Name("reached", pass, word)} = {reached};");
        }
    }

    private void WriteCandidates(SelectorPass pass, int word)
    {
        List<string> terms = [Mask(pass.Start[word])];
        if (Reaches(pass, word))
            terms.Add($"({Name("reached", pass, word)} << 1)");

        // The last bit of a word leads to the first one of the next.
        if (word > 0 && TransitionsOf(pass).Any(transition => transition.Contains((word * BitSet.WordLength) - 1)))
            terms.Add($"({Name("reached", pass, word - 1)} >> 63)");
        string candidates = terms.Count == 1 ? terms[0] : $"({string.Join(" | ", terms)})";
        string index = pass.Words == 1 ? "walk.Tag" : $"walk.Tag, {Number(word)}";
        _writer.Line($"ulong {Matched(pass, word)} = {candidates} & names[{index}];");
    }

    private void WriteResults(SelectorPass pass)
    {
        _writer.Line("if (!walk.IsInside)").Indent().Line("continue;").Outdent();
        if (_isTest)
        {
            _writer.Line($"if ({Intersects(pass, _program.Results[0])})").Indent().Line("return true;").Outdent();
            return;
        }

        for (int list = 0; list < _parameters.Length; list++)
        {
            _writer.Line($"if ({Intersects(pass, _program.Results[list])})");
            _writer.Indent().Line($"{_parameters[list]}.Add(element);").Outdent();
        }
    }

    private static bool HasTransitions(SelectorPass pass) => TransitionsOf(pass).Any(bits => !bits.IsEmpty);

    private static bool Reaches(SelectorPass pass, int word) => TransitionsOf(pass).Any(bits => bits[word] != 0);

    private static ImmutableArray<BitSet> TransitionsOf(SelectorPass pass) =>
        [pass.Descendant, pass.Child, pass.NextSibling, pass.SubsequentSibling];

    private static IEnumerable<int> Words(SelectorPass pass) => Enumerable.Range(0, pass.Words);

    private static string NoneLeft(SelectorPass pass) => pass.Words == 1
        ? "matched == 0"
        : $"({string.Join(" | ", Words(pass).Select(word => Matched(pass, word)))}) == 0";

    private static string Matched(SelectorPass pass, int word) => Name("matched", pass, word);

    private static string Name(string name, SelectorPass pass, int word) =>
        pass.Words == 1 ? name : name + Number(word);

    /// <summary>The expression that tells whether the element matched one of some bits.</summary>
    private static string Intersects(SelectorPass pass, BitSet bits)
    {
        string[] terms =
        [
            .. Words(pass)
                .Where(word => bits[word] != 0)
                .Select(word => $"({Matched(pass, word)} & {Mask(bits[word])})"),
        ];
        return terms.Length == 1 ? $"{terms[0]} != 0" : $"({string.Join(" | ", terms)}) != 0";
    }
}
