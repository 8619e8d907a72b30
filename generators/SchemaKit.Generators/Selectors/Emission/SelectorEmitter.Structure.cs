using System.Globalization;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    private const string FirstSibling = "element.Parent.FirstElementChild";
    private const string NextSibling = "sibling = sibling.NextElementSibling";

    private const string SiblingsBefore = $"for (Node sibling = {FirstSibling}; sibling != element; {NextSibling})";
    private const string SiblingsBehind =
        $"for (Node sibling = element.NextElementSibling; sibling.Exists; {NextSibling})";
    private const string AllSiblings = $"for (Node sibling = {FirstSibling}; sibling.Exists; {NextSibling})";

    /// <summary>The tests whether <c>sibling</c> is of the type of <c>element</c>: same name, same namespace.</summary>
    private static readonly ElementTest[] IsSameType =
    [
        ElementTest.AreEqual("sibling.Tag", "element.Tag"),
        ElementTest.AreEqual("sibling.Namespace", "element.Namespace"),
        ElementTest.Any(
        [
            ElementTest.AreEqual("element.Tag", "TagId.Other").Negated,
            ElementTest.AreEqual("sibling.Name", "element.Name"),
        ]),
    ];

    private ElementTest StructuralTest(StructuralPseudoClass structural, string element) => structural.Kind switch
    {
        StructuralKind.Root => ElementTest.AreEqual($"{element}.Parent.Kind", "NodeKind.Document"),

        // The document is no element that could match; as the DOM standard has it, its root stands for it.
        StructuralKind.Scope => ElementTest.Any(
        [
            ElementTest.AreEqual(element, "scope"),
            ElementTest.All(
            [
                ElementTest.AreEqual("scope.Kind", "NodeKind.Document"),
                ElementTest.AreEqual($"{element}.Parent", "scope"),
            ]),
        ]),
        StructuralKind.OnlyChild => ElementTest.All([HasNoSibling(element, "Previous"), HasNoSibling(element, "Next")]),
        StructuralKind.OnlyOfType => Call(Helper(structural.ToString(), WriteOnlyOfTypeMethod), element),
        _ => Call(Helper(structural.ToString(), WriteEmptyMethod), element),
    };

    private ElementTest NthTest(NthPseudoClass nth, string element)
    {
        bool isAtEdge = nth is { IsOfType: false, Of: null } && nth.Position == AnPlusB.First;
        return isAtEdge
            ? HasNoSibling(element, nth.IsFromEnd ? "Next" : "Previous")
            : Call(Helper(nth.ToString(), name => WriteNthMethod(name, nth)), element);
    }

    private static ElementTest HasNoSibling(string element, string side) =>
        ElementTest.Of($"{element}.{side}ElementSibling.Exists").Negated;

    private void WriteNthMethod(string name, NthPseudoClass nth)
    {
        OpenMethod(nth.ToString(), $"bool {name}(Node element, Node scope)");
        if (nth.Of is not null)
        {
            WriteUnless(ListTests(nth.Of, "element"), "return false;");
            _writer.Line();
        }

        // The first of its kind has no other before it: there is nothing to count.
        bool isFirst = nth.Position == AnPlusB.First;
        if (!isFirst)
            _writer.Line("int position = 1;");

        _writer.Line(nth.IsFromEnd ? SiblingsBehind : SiblingsBefore);
        _writer.Open();
        string found = isFirst ? "return false;" : "position++;";
        ElementTest[] tests = nth.IsOfType ? IsSameType : nth.Of is null ? [] : ListTests(nth.Of, "sibling");
        if (tests.Length == 0)
            _writer.Line(found);
        else
            WriteIf(tests, found);
        _writer.Close();

        _writer.Line();
        _writer.Line($"return {(isFirst ? "true" : PositionTest(nth.Position))};");
        _writer.Close();
    }

    /// <summary>The expression that tells whether <c>position</c> is one of the given places.</summary>
    private static string PositionTest(AnPlusB places)
    {
        string offset = Math.Abs(places.B).ToString(CultureInfo.InvariantCulture);
        string step = Math.Abs(places.A).ToString(CultureInfo.InvariantCulture);
        string sign = places.B < 0 ? "-" : "";
        string shifted = places.B switch
        {
            0 => "position",
            < 0 => $"(position + {offset})",
            _ => $"(position - {offset})",
        };
        return places.A switch
        {
            0 => $"position == {sign}{offset}",
            1 => $"position >= {sign}{offset}",
            -1 => $"position <= {sign}{offset}",
            > 0 when places.B <= 1 => $"{shifted} % {step} == 0",
            > 0 => $"position >= {offset} && {shifted} % {step} == 0",
            _ => $"position <= {sign}{offset} && ({sign}{offset} - position) % {step} == 0",
        };
    }

    private void WriteOnlyOfTypeMethod(string name)
    {
        OpenMethod(":only-of-type", $"bool {name}(Node element, Node scope)");
        _writer.Line(AllSiblings);
        _writer.Open();
        WriteIf([ElementTest.AreEqual("sibling", "element").Negated, .. IsSameType], "return false;");
        _writer.Close();

        _writer.Line();
        _writer.Line("return true;");
        _writer.Close();
    }

    private void WriteEmptyMethod(string name)
    {
        OpenMethod(":empty", $"bool {name}(Node element, Node scope)");
        _writer.Line("foreach (Node child in element.Children)");
        _writer.Open();
        _writer.Line("if (child.IsElement)");
        _writer.Indent().Line("return false;").Outdent();
        _writer.Line("if (child.Kind == NodeKind.Text");
        _writer.Indent();
        _writer.Line("&& child.GetText(TextKind.Raw).Trim(' ', '\\t', '\\n', '\\f', '\\r').Length > 0)");
        _writer.Line("return false;");
        _writer.Outdent();
        _writer.Close();

        _writer.Line();
        _writer.Line("return true;");
        _writer.Close();
    }
}
