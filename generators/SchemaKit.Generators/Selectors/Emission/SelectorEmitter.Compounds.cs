using SchemaKit.Generators.Emission;
using SchemaKit.Html;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

internal sealed partial class SelectorEmitter
{
    // A list of more alternatives becomes a method of its own, which is easier to read.
    private const int MaxInlineAlternatives = 3;

    /// <summary>The tests that an element must pass to match a compound, the cheap ones first.</summary>
    /// <param name="compound">The compound.</param>
    /// <param name="element">The variable that holds the element.</param>
    private ElementTest[] CompoundTests(CompoundSelector compound, string element)
    {
        bool isMoreThanUniversal = compound.Conditions.Any(condition => condition is not UniversalSelector);
        return
        [
            .. compound.Conditions
                .Where(condition => !isMoreThanUniversal || condition is not UniversalSelector)
                .OrderBy(ConditionCost.Of)
                .Select(condition => Test(condition, element)),
        ];
    }

    private ElementTest Test(SimpleSelector condition, string element) => condition switch
    {
        UniversalSelector => ElementTest.Of($"{element}.IsElement"),
        TypeSelector type => TypeTest(type, element),
        ClassSelector { Name: var name } => ElementTest.Of($"{element}.HasClass({CSharpLiteral.Utf8(name)})"),
        IdSelector { Name: var id } => ElementTest.Of($"{element}.HasId({CSharpLiteral.Utf8(id)})"),
        AttributeSelector attribute => AttributeTest(attribute, element),
        IsPseudoClass { Selectors: var selectors } => ListTest(selectors, element),
        NotPseudoClass { Selectors: var selectors } => ListTest(selectors, element).Negated,
        HasPseudoClass has => Call(HasHelper(has), element),
        NthPseudoClass nth => NthTest(nth, element),
        StructuralPseudoClass structural => StructuralTest(structural, element),
        TextPseudoClass text => ElementTest.Of(
            $"{element}.{(text.IsWhole ? "TextIs" : "TextContains")}({CSharpLiteral.String(text.Text)})"),
        _ => throw new InvalidOperationException($"'{condition}' has no test."),
    };

    private static ElementTest TypeTest(TypeSelector type, string element) => TagNames.IdOf(type.Name) switch
    {
        TagId.Other => ElementTest.Of($"{element}.HasName({CSharpLiteral.Utf8(type.Name)})"),
        TagId id => ElementTest.AreEqual($"{element}.Tag", $"TagId.{id}"),
    };

    private static ElementTest AttributeTest(AttributeSelector attribute, string element)
    {
        string name = CSharpLiteral.Utf8(attribute.Name);
        if (attribute.Operator == AttributeOperator.Exists)
            return ElementTest.Of($"{element}.HasAttribute({name})");

        string ignoreCase = attribute.Case switch
        {
            AttributeCase.Ignored => ", ignoreCase: true",
            AttributeCase.ByName when CaseInsensitiveAttributes.Contains(attribute.Name) =>
                $", ignoreCase: {element}.Namespace == ElementNamespace.Html",
            _ => "",
        };
        string value = CSharpLiteral.Utf8(attribute.Value);
        return ElementTest.Of(
            $"{element}.AttributeMatches({name}, AttributeMatch.{attribute.Operator}, {value}{ignoreCase})");
    }

    /// <summary>The tests that an element must pass to match a list.</summary>
    private ElementTest[] ListTests(SelectorList selectors, string element) =>
        selectors.Selectors.Count == 1 && IsPlain(selectors.Selectors[0])
            ? CompoundTests(selectors.Selectors[0].Subject, element)
            : [ListTest(selectors, element)];

    private ElementTest ListTest(SelectorList selectors, string element)
    {
        bool isInline = selectors.Selectors.Count <= MaxInlineAlternatives && selectors.Selectors.All(IsPlain);
        return isInline
            ? ElementTest.Any([.. selectors.Selectors.Select(s => ElementTest.All(CompoundTests(s.Subject, element)))])
            : Call(ListHelper(selectors), element);
    }

    /// <summary>Whether a selector needs nothing but the element itself and has no selector in it.</summary>
    private static bool IsPlain(ComplexSelector selector) =>
        selector.Steps.Count == 1
        && selector.Subject.Conditions.All(condition => condition is not (IsPseudoClass or NotPseudoClass));

    private static ElementTest Call(string method, string element) => ElementTest.Of($"{method}({element}, scope)");
}
