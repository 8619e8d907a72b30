using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    /// <summary>Writes statements that walk a chain from right to left.</summary>
    /// <param name="chain">The chain.</param>
    /// <param name="cursor">
    /// The variable that holds the element to begin with and, behind the statements, the leftmost one.
    /// </param>
    /// <param name="otherwise">What is done if the chain does not fit.</param>
    private void WriteChain(Chain chain, string cursor, string otherwise)
    {
        int last = chain.Links.Length - 1;
        _writer.Line($"// {chain.Links[last]}");
        WriteUnless(LinkTests(chain.Links[last], cursor), otherwise);
        _writer.Line();

        while (last > 0)
        {
            Combinator combinator = chain.Links[last].Combinator;
            last--;
            if (combinator is Combinator.Child or Combinator.NextSibling)
            {
                WriteStep(chain.Links[last], combinator, cursor, otherwise);
            }
            else
            {
                Chain run = chain.RunBefore(last, combinator);
                WriteSearch(run, combinator, cursor, otherwise);
                last -= run.Links.Length - 1;
            }

            _writer.Line();
        }
    }

    /// <summary>Writes the step to the one element that a <c>&gt;</c> or <c>+</c> leads to.</summary>
    private void WriteStep(ChainLink link, Combinator combinator, string cursor, string otherwise)
    {
        _writer.Line($"// {Relation(combinator)} {link}");
        _writer.Line($"{cursor} = {cursor}.{Direction(combinator)};");
        WriteUnless([ElementTest.Of($"{cursor}.Exists"), .. LinkTests(link, cursor)], otherwise);
    }

    /// <summary>
    /// Writes the search for the nearest element that fits, among those that white space or <c>~</c> leads to.
    /// </summary>
    private void WriteSearch(Chain run, Combinator combinator, string cursor, string otherwise)
    {
        _writer.Line($"// {Relation(combinator)} {run}");
        if (run.Links.Length == 1 && run.IsAnchored && combinator == Combinator.Descendant)
        {
            WriteUnless([ElementTest.Of($"{cursor}.IsInside(anchor)")], otherwise);
            return;
        }

        if (run.Links.Length == 1)
        {
            string mismatch = ElementTest.All(LinkTests(run.Links[0], cursor)).WhenFalse;
            _writer.Line($"{cursor} = {cursor}.{Direction(combinator)};");
            WriteCondition("while (", [$"{cursor}.Exists", mismatch], "&&", ")");
            _writer.Indent().Line($"{cursor} = {cursor}.{Direction(combinator)};").Outdent();
        }
        else
        {
            string anchor = run.IsAnchored ? "anchor, " : "";
            _writer.Line($"{cursor} = {RunHelper(run, combinator)}({cursor}, {anchor}scope);");
        }

        WriteUnless([ElementTest.Of($"{cursor}.Exists")], otherwise);
    }

    private string RunHelper(Chain run, Combinator combinator) =>
        Helper($"{Relation(combinator)} {run}", name => WriteRunMethod(name, run, combinator));

    /// <summary>Writes a method that searches the nearest match of a run and gives its leftmost element.</summary>
    private void WriteRunMethod(string name, Chain run, Combinator combinator)
    {
        _writer.Line($"// The nearest match of: {run}");
        _writer.Line("// Gives the element that its first part matches; no node if there is none.");
        string anchor = run.IsAnchored ? "Node anchor, " : "";
        _writer.Line($"private static Node {name}(Node element, {anchor}Node scope)");
        _writer.Open();

        string direction = Direction(combinator);
        string other = combinator == Combinator.Descendant ? "ancestor" : "sibling";
        _writer.Line($"for (Node {other} = element.{direction}; {other}.Exists; {other} = {other}.{direction})");
        _writer.Open();
        _writer.Line($"Node node = {other};").Line();
        WriteChain(run, "node", otherwise: "continue;");
        _writer.Line("return node;");
        _writer.Close();

        _writer.Line();
        _writer.Line("return default;");
        _writer.Close();
    }

    private ElementTest[] LinkTests(ChainLink link, string element) => link.Compound is { } compound
        ? CompoundTests(compound, element)
        : [ElementTest.AreEqual(element, "anchor")];

    private static string Direction(Combinator combinator) =>
        combinator is Combinator.Child or Combinator.Descendant ? "ParentElement" : "PreviousElementSibling";

    private static string Relation(Combinator combinator) => combinator switch
    {
        Combinator.Child => "child of:",
        Combinator.Descendant => "inside of:",
        Combinator.NextSibling => "right behind:",
        _ => "behind:",
    };
}
