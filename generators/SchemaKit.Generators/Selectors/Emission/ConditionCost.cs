using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>How much work it is to test a condition, so that a compound can test the cheap ones first.</summary>
internal static class ConditionCost
{
    /// <summary>A number that is greater for a condition that takes longer to test.</summary>
    public static int Of(SimpleSelector condition) => condition switch
    {
        // A field of the node.
        UniversalSelector or TypeSelector => 0,
        StructuralPseudoClass { Kind: StructuralKind.Root or StructuralKind.Scope } => 1,

        // The start tag.
        IdSelector => 2,
        ClassSelector => 3,
        AttributeSelector { Operator: AttributeOperator.Exists } => 4,
        AttributeSelector => 5,

        // The nodes beside it and inside of it.
        NthPseudoClass { Position: { A: 0, B: 1 }, IsOfType: false, Of: null } => 6,
        StructuralPseudoClass { Kind: StructuralKind.OnlyChild or StructuralKind.Empty } => 6,
        IsPseudoClass { Selectors: var selectors } => OfList(selectors),
        NotPseudoClass { Selectors: var selectors } => OfList(selectors),
        NthPseudoClass or StructuralPseudoClass => 20,
        TextPseudoClass => 30,
        _ => 40,
    };

    /// <summary>As much as the dearest condition in it, or a walk to other elements.</summary>
    private static int OfList(SelectorList selectors) => selectors.Selectors.Max(selector =>
        selector.Steps.Count > 1 ? 10 : selector.Subject.Conditions.Max(condition => Of(condition)));
}
