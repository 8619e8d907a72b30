using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>Finds out how far around a scope a program has to look.</summary>
internal static class ContextAnalysis
{
    /// <summary>How far the passes of a program have to look.</summary>
    public static SelectorContext Of(ImmutableArray<SelectorPass> passes)
    {
        if (passes.Where(pass => !pass.IsBackward).All(pass => pass.Runs.All(run => StaysInside(pass, run))))
            return SelectorContext.None;

        bool looksAside = passes.Any(pass =>
            (!pass.IsBackward && !(pass.NextSibling.IsEmpty && pass.SubsequentSibling.IsEmpty))
            || pass.Asks(condition => condition is PlaceCondition or CountCondition));
        return looksAside ? SelectorContext.Siblings : SelectorContext.Ancestors;
    }

    /// <summary>
    /// Whether what a complex selector matches inside of a scope depends on no element outside of it, and on the scope
    /// for no more than its start tag shows.
    /// </summary>
    private static bool StaysInside(SelectorPass pass, SelectorRun run)
    {
        bool isPlain = pass.Compounds[run.FirstBit].Conditions.All(IsPlain);
        if (isPlain && pass.Compounds[run.FirstBit].Conditions.Any(IsScope))
            return true;

        int[] goingDown = [.. Enumerable.Range(run.FirstBit, run.LastBit - run.FirstBit)
            .Where(bit => pass.Descendant.Contains(bit) || pass.Child.Contains(bit))];
        return goingDown.Length == 0
            // From a child, one step up is the scope at most, and if that is the first one its siblings do not matter.
            || (isPlain && goingDown is [var only] && only == run.FirstBit && pass.Child.Contains(only));
    }

    private static bool IsScope(Condition condition) =>
        condition is SimpleCondition { Selector: StructuralPseudoClass { Kind: StructuralKind.Scope } };

    /// <summary>Whether the element itself and what is inside of it decide a condition.</summary>
    private static bool IsPlain(Condition condition) => condition switch
    {
        SimpleCondition => true,
        NotCondition not => IsPlain(not.Inner),
        AllCondition all => all.Conditions.All(IsPlain),
        AnyCondition any => any.Conditions.All(IsPlain),
        _ => false,
    };
}
