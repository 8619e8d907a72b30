using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    private string HasHelper(HasPseudoClass has) => Helper(has.ToString(), name => WriteHasMethod(name, has));

    private void WriteHasMethod(string name, HasPseudoClass has)
    {
        OpenMethod(has.ToString(), $"bool {name}(Node element, Node scope)");
        for (int i = 0; i < has.Selectors.Selectors.Count; i++)
        {
            ComplexSelector selector = has.Selectors.Selectors[i];
            _writer.Line($"// {selector}");
            if (selector.Steps.Count == 1 && selector.Steps[0].Combinator == Combinator.NextSibling)
                WriteOnlyCandidate(selector, i == 0 ? "next" : $"next{i + 1}");
            else
                WriteCandidates(selector);
            _writer.Line();
        }

        _writer.Line("return false;");
        _writer.Close();
    }

    /// <summary>Writes the test of the next sibling, the only element that <c>+</c> leads to.</summary>
    private void WriteOnlyCandidate(ComplexSelector selector, string variable)
    {
        _writer.Line($"Node {variable} = element.NextElementSibling;");
        WriteIf([ElementTest.Of($"{variable}.Exists"), .. CompoundTests(selector.Subject, variable)], "return true;");
    }

    /// <summary>Writes the walk over the elements that the subject of a relative selector can be.</summary>
    private void WriteCandidates(ComplexSelector selector)
    {
        Combinator first = selector.Steps[0].Combinator;
        bool goesDown = selector.Steps.Any(step => step.Combinator is Combinator.Child or Combinator.Descendant);
        bool goesAside = first is Combinator.NextSibling or Combinator.SubsequentSibling;

        if (first == Combinator.Child && selector.Steps.Count == 1)
        {
            OpenWalk("child", "FirstElementChild");
            WriteCandidateTest(selector, "child");
        }
        else if (!goesAside)
        {
            OpenDescendantWalk("element");
            WriteCandidateTest(selector, "descendant");
        }
        else if (goesDown)
        {
            OpenWalk("sibling", "NextElementSibling");
            OpenDescendantWalk("sibling");
            WriteCandidateTest(selector, "descendant");
            _writer.Close();
        }
        else
        {
            OpenWalk("sibling", "NextElementSibling");
            WriteCandidateTest(selector, "sibling");
        }

        _writer.Close();
    }

    private void OpenWalk(string variable, string first)
    {
        string next = $"{variable}.NextElementSibling";
        _writer.Line($"for (Node {variable} = element.{first}; {variable}.Exists; {variable} = {next})");
        _writer.Open();
    }

    private void OpenDescendantWalk(string parent)
    {
        _writer.Line($"foreach (Node descendant in {parent}.DescendantElements)");
        _writer.Open();
    }

    /// <summary>
    /// Writes the test of a candidate; the walk alone has shown where a single compound's elements stand.
    /// </summary>
    private void WriteCandidateTest(ComplexSelector selector, string candidate)
    {
        ElementTest[] tests = selector.Steps.Count == 1
            ? CompoundTests(selector.Subject, candidate)
            : [ElementTest.Of($"{AnchoredHelper(selector)}({candidate}, element, scope)")];
        WriteIf(tests, "return true;");
    }

    private string AnchoredHelper(ComplexSelector selector) =>
        Helper($"anchored {selector}", name => WriteAnchoredMethod(name, selector));

    private void WriteAnchoredMethod(string name, ComplexSelector selector)
    {
        Chain chain = Chain.OfRelative(selector);
        OpenMethod(chain.ToString(), $"bool {name}(Node element, Node anchor, Node scope)");
        WriteSteps(chain);
        _writer.Close();
    }
}
