using SchemaKit.Generators.Writing;
using SchemaKit.Html;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    // Lines are about 120 characters long, with the indentation of a loop in a method in a class.
    private const int MaxConditionLength = 96;

    private static ElementTest Test(Condition condition, SelectorPass pass) => condition switch
    {
        SimpleCondition simple => Test(simple.Selector),
        NotCondition not => Test(not.Inner, pass).Negated,
        AllCondition all => ElementTest.All([.. all.Conditions.Select(one => Test(one, pass))]),
        AnyCondition any => ElementTest.Any([.. any.Conditions.Select(one => Test(one, pass))]),
        MatchCondition match => Test(match, pass),
        FactCondition fact => ElementTest.Of($"facts.Has(element, {Number(fact.Fact)})"),
        CountCondition count => PlaceTest(count.Places, $"walk.Count({Number(count.Count)})"),
        PlaceCondition place => PlaceTest(
            place.Places, $"walk.Place{(place.OfType ? "OfType" : "")}{(place.FromEnd ? "FromEnd" : "")}"),
        _ => throw new InvalidOperationException($"'{condition}' has no test."),
    };

    private static ElementTest Test(MatchCondition match, SelectorPass pass)
    {
        string test = Intersects(pass, new BitSet([.. match.Bits]));
        string mask = test.Substring(0, test.Length - " != 0".Length);
        return ElementTest.AreEqual(mask, "0").Negated;
    }

    private static ElementTest Test(SimpleSelector condition) => condition switch
    {
        TypeSelector type => TypeTest(type),
        ClassSelector { Name: var name } => ElementTest.Of($"element.HasClass({CSharpLiteral.Utf8(name)})"),
        IdSelector { Name: var id } => ElementTest.Of($"element.HasId({CSharpLiteral.Utf8(id)})"),
        AttributeSelector attribute => AttributeTest(attribute),
        TextPseudoClass text => ElementTest.Of(
            $"texts.{(text.IsWhole ? "Is" : "Contains")}(element, {CSharpLiteral.String(text.Text)})"),
        StructuralPseudoClass { Kind: StructuralKind.Root } => ElementTest.Of("Structure.IsRoot(element)"),
        StructuralPseudoClass { Kind: StructuralKind.Scope } => ElementTest.Of("Structure.IsScope(element, scope)"),
        StructuralPseudoClass { Kind: StructuralKind.Empty } => ElementTest.Of("Structure.IsEmpty(element)"),
        _ => throw new InvalidOperationException($"'{condition}' has no test."),
    };

    private static ElementTest TypeTest(TypeSelector type) => TagNames.IdOf(type.Name) switch
    {
        TagId.Other => ElementTest.Of($"element.HasName({CSharpLiteral.Utf8(type.Name)})"),
        TagId id => ElementTest.AreEqual("walk.Tag", $"TagId.{id}"),
    };

    private static ElementTest AttributeTest(AttributeSelector attribute)
    {
        string name = CSharpLiteral.Utf8(attribute.Name);
        if (attribute.Operator == AttributeOperator.Exists)
            return ElementTest.Of($"element.HasAttribute({name})");

        string ignoreCase = attribute.Case switch
        {
            AttributeCase.Ignored => ", ignoreCase: true",
            AttributeCase.ByName when CaseInsensitiveAttributes.Contains(attribute.Name) =>
                ", ignoreCase: element.Namespace == ElementNamespace.Html",
            _ => "",
        };
        string value = CSharpLiteral.Utf8(attribute.Value);
        return ElementTest.Of(
            $"element.AttributeMatches({name}, AttributeMatch.{attribute.Operator}, {value}{ignoreCase})");
    }

    /// <summary>The test whether a place is one of the given ones.</summary>
    private static ElementTest PlaceTest(AnPlusB places, string place)
    {
        string offset = Number(Math.Abs(places.B));
        string step = Number(Math.Abs(places.A));
        string sign = places.B < 0 ? "-" : "";
        string shifted = places.B switch
        {
            0 => place,
            < 0 => $"({place} + {offset})",
            _ => $"({place} - {offset})",
        };
        ElementTest isFitting = ElementTest.AreEqual($"{shifted} % {step}", "0");
        return places.A switch
        {
            0 => ElementTest.AreEqual(place, sign + offset),
            1 => new ElementTest($"{place} >= {sign}{offset}", $"{place} < {sign}{offset}"),
            -1 => new ElementTest($"{place} <= {sign}{offset}", $"{place} > {sign}{offset}"),
            > 0 when places.B <= 1 => isFitting,
            > 0 => ElementTest.All([new ElementTest($"{place} >= {offset}", $"{place} < {offset}"), isFitting]),
            _ => ElementTest.All(
            [
                new ElementTest($"{place} <= {sign}{offset}", $"{place} > {sign}{offset}"),
                ElementTest.AreEqual($"({sign}{offset} - {place}) % {step}", "0"),
            ]),
        };
    }

    /// <summary>Writes operands with what stands around them; if they are long, one a line.</summary>
    private void WriteCondition(string before, string[] operands, string @operator, string behind)
    {
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
