namespace SchemaKit.Selectors;

/// <summary>How much work it is to test a condition, so that a compound can test the cheap ones first.</summary>
internal static class ConditionCost
{
    /// <summary>A number that is greater for a condition that takes longer to test.</summary>
    public static int Of(Condition condition) => condition switch
    {
        // A machine word.
        MatchCondition or CountCondition => 0,
        FactCondition => 1,
        SimpleCondition simple => OfSimple(simple.Selector),

        // A count; from the end, once a parent its children.
        PlaceCondition { FromEnd: false, OfType: false } => 2,
        PlaceCondition => 3,

        NotCondition not => Of(not.Inner),
        AllCondition all => all.Conditions.Select(Of).DefaultIfEmpty().Max(),
        AnyCondition any => any.Conditions.Select(Of).DefaultIfEmpty().Max(),
        _ => throw new InvalidOperationException($"'{condition}' has no cost."),
    };

    private static int OfSimple(SimpleSelector selector) => selector switch
    {
        // A field of the node.
        TypeSelector => 0,
        StructuralPseudoClass { Kind: StructuralKind.Root or StructuralKind.Scope } => 1,

        // The start tag.
        IdSelector => 4,
        ClassSelector => 5,
        AttributeSelector { Operator: AttributeOperator.Exists } => 6,
        AttributeSelector => 7,

        // The nodes inside of it.
        StructuralPseudoClass => 8,
        _ => 9,
    };
}
