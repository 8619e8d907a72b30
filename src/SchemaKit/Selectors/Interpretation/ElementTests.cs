using System.Text;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Selectors;

/// <summary>Makes tests of conditions.</summary>
internal static class ElementTests
{
    /// <summary>The test of a condition.</summary>
    public static ElementTest Of(Condition condition)
    {
        switch (condition)
        {
            case SimpleCondition simple:
                return OfSimple(simple.Selector);

            case NotCondition not:
                ElementTest inner = Of(not.Inner);
                return (in candidate) => !inner(candidate);

            case AllCondition all:
                return OfAll([.. all.Conditions.Select(Of)]);

            case AnyCondition any:
                ElementTest none = OfAll([.. any.Conditions.Select(one => Of(new NotCondition(one)))]);
                return (in candidate) => !none(candidate);

            case MatchCondition match:
                BitSet bits = new([.. match.Bits]);
                return (in candidate) => Intersect(candidate.Matched, bits);

            case FactCondition { Fact: var fact }:
                return (in candidate) => candidate.Facts.Has(candidate.Element, fact);

            case CountCondition { Count: var count, Places: var places }:
                return (in candidate) => places.Contains(candidate.Walk.Count(count));

            case PlaceCondition place:
                return OfPlace(place);

            default:
                throw new InvalidOperationException($"'{condition}' has no test.");
        }
    }

    /// <summary>The test of several conditions, in their order.</summary>
    public static ElementTest OfAll(ElementTest[] tests)
    {
        if (tests.Length == 1)
            return tests[0];

        return (in candidate) =>
        {
            foreach (ElementTest test in tests)
            {
                if (!test(candidate))
                    return false;
            }

            return true;
        };
    }

    private static bool Intersect(ReadOnlySpan<ulong> matched, BitSet bits)
    {
        for (int word = 0; word < matched.Length; word++)
        {
            if ((matched[word] & bits[word]) != 0)
                return true;
        }

        return false;
    }

    private static ElementTest OfPlace(PlaceCondition place)
    {
        AnPlusB places = place.Places;
        return (place.OfType, place.FromEnd) switch
        {
            (false, false) => (in candidate) => places.Contains(candidate.Walk.Place),
            (false, true) => (in candidate) => places.Contains(candidate.Walk.PlaceFromEnd),
            (true, false) => (in candidate) => places.Contains(candidate.Walk.PlaceOfType),
            (true, true) => (in candidate) => places.Contains(candidate.Walk.PlaceOfTypeFromEnd),
        };
    }

    private static ElementTest OfSimple(SimpleSelector selector)
    {
        switch (selector)
        {
            case TypeSelector type when TagNames.IdOf(type.Name) is not TagId.Other and TagId tag:
                return (in candidate) => candidate.Element.Tag == tag;

            case TypeSelector type:
                byte[] name = Utf8(type.Name);
                return (in candidate) => candidate.Element.HasName(name);

            case ClassSelector type:
                byte[] className = Utf8(type.Name);
                return (in candidate) => candidate.Element.HasClass(className);

            case IdSelector type:
                byte[] id = Utf8(type.Name);
                return (in candidate) => candidate.Element.HasId(id);

            case AttributeSelector attribute:
                return OfAttribute(attribute);

            case TextPseudoClass { IsWhole: true, Text: var text }:
                return (in candidate) => candidate.Texts.Is(candidate.Element, text);

            case TextPseudoClass { Text: var text }:
                return (in candidate) => candidate.Texts.Contains(candidate.Element, text);

            case StructuralPseudoClass { Kind: StructuralKind.Root }:
                return (in candidate) => Structure.IsRoot(candidate.Element);

            case StructuralPseudoClass { Kind: StructuralKind.Scope }:
                return (in candidate) => Structure.IsScope(candidate.Element, candidate.Scope);

            case StructuralPseudoClass { Kind: StructuralKind.Empty }:
                return (in candidate) => Structure.IsEmpty(candidate.Element);

            default:
                throw new InvalidOperationException($"'{selector}' has no test.");
        }
    }

    private static ElementTest OfAttribute(AttributeSelector attribute)
    {
        byte[] name = Utf8(attribute.Name);
        if (attribute.Operator == AttributeOperator.Exists)
            return (in candidate) => candidate.Element.HasAttribute(name);

        byte[] value = Utf8(attribute.Value);
        AttributeMatch match = (AttributeMatch)(attribute.Operator - AttributeOperator.Equals);
        if (attribute.Case == AttributeCase.ByName && CaseInsensitiveAttributes.Contains(attribute.Name))
        {
            return (in candidate) => candidate.Element.AttributeMatches(
                name, match, value, ignoreCase: candidate.Element.Namespace == ElementNamespace.Html);
        }

        bool ignoreCase = attribute.Case == AttributeCase.Ignored;
        return (in candidate) => candidate.Element.AttributeMatches(name, match, value, ignoreCase);
    }

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
