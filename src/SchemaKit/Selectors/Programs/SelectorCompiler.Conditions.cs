using System.Collections.Immutable;

namespace SchemaKit.Selectors;

internal sealed partial class SelectorCompiler
{
    /// <summary>The level of the forward pass that a selector needs.</summary>
    private static int LevelOf(ComplexSelector selector) =>
        selector.Steps.Max(step => LevelOf(step.Compound, isBackward: false));

    /// <summary>The level of the backward pass that a relative selector needs.</summary>
    private static int LevelOfRelative(ComplexSelector selector) =>
        selector.Steps.Max(step => LevelOf(step.Compound, isBackward: true));

    /// <summary>The level of the first pass of a direction that can answer whether an element matches.</summary>
    private static int LevelOf(CompoundSelector compound, bool isBackward) =>
        compound.Conditions.Max(condition => LevelOf(condition, isBackward));

    private static int LevelOf(SimpleSelector condition, bool isBackward) => condition switch
    {
        IsPseudoClass { Selectors: var list } => LevelOf(list, isBackward),
        NotPseudoClass { Selectors: var list } => LevelOf(list, isBackward),
        HasPseudoClass { Selectors: var list } => In(isBackward, isBackward: true, list.Selectors.Max(LevelOfRelative)),
        NthPseudoClass { Of: { } list } nth => In(isBackward, nth.IsFromEnd, LevelOf(list, nth.IsFromEnd)),
        _ => isBackward ? 1 : 0,
    };

    private static int LevelOf(SelectorList list, bool isBackward) => list.Selectors.Max(selector => IsCompound(selector)
        ? LevelOf(selector.Subject, isBackward)
        : In(isBackward, isBackward: false, LevelOf(selector)));

    /// <summary>Where a pass can make use of what one of a direction and a level finds out.</summary>
    private static int In(bool asker, bool isBackward, int level) => asker == isBackward ? level : level + 1;

    private Condition Compile(SimpleSelector condition, int level) => condition switch
    {
        IsPseudoClass { Selectors: var list } => AnyOf(list, level),
        NotPseudoClass { Selectors: var list } => new NotCondition(AnyOf(list, level)),
        HasPseudoClass has => Has(has, level),
        NthPseudoClass { Of: not null } nth => PlaceAmong(nth, level),
        NthPseudoClass nth => new PlaceCondition(nth.Position, nth.IsFromEnd, nth.IsOfType),
        StructuralPseudoClass { Kind: StructuralKind.OnlyChild } => Only(ofType: false),
        StructuralPseudoClass { Kind: StructuralKind.OnlyOfType } => Only(ofType: true),
        _ => new SimpleCondition(condition),
    };

    private static AllCondition Only(bool ofType) => new(ImmutableArray.Create<Condition>(
        new PlaceCondition(AnPlusB.First, FromEnd: false, ofType),
        new PlaceCondition(AnPlusB.First, FromEnd: true, ofType)));

    /// <summary>
    /// The condition to match a list. What is a single compound is asked of the element right away; what is a chain of
    /// them gets bits.
    /// </summary>
    private Condition AnyOf(SelectorList list, int level)
    {
        var conditions = ImmutableArray.CreateBuilder<Condition>();
        foreach (ComplexSelector selector in list.Selectors.Where(IsCompound))
        {
            Condition[] all = [.. CompileAll(selector.Subject, level).OrderBy(ConditionCost.Of)];
            if (all.Length == 0)
                return new AllCondition(default);
            conditions.Add(all.Length == 1 ? all[0] : new AllCondition(all.ToImmutableArray()));
        }

        ComplexSelector[] chains = [.. list.Selectors.Where(selector => !IsCompound(selector))];
        if (chains.Length > 0)
            conditions.Add(Matches(new SelectorList(chains.ToImmutableArray()), level));
        return conditions.Count == 1
            ? conditions[0]
            : new AnyCondition(conditions.OrderBy(ConditionCost.Of).ToImmutableArray());
    }

    /// <summary>The condition to match a list by bits, of the pass itself or of the one before.</summary>
    private Condition Matches(SelectorList list, int level)
    {
        int target = IsBackward(level) ? level - 1 : level;
        int[] bits = [.. list.Selectors.Select(selector => Place(selector, target)).Distinct()];
        return target == level ? new MatchCondition(bits.ToImmutableArray()) : FactOf(list.ToString(), target, bits);
    }

    private Condition Has(HasPseudoClass has, int level)
    {
        int target = IsBackward(level) ? level : level - 1;
        int[] bits = [.. has.Selectors.Selectors.Select(selector => PlaceRelative(selector, target)).Distinct()];
        return target == level ? new MatchCondition(bits.ToImmutableArray()) : FactOf(has.ToString(), target, bits);
    }

    private Condition PlaceAmong(NthPseudoClass nth, int level)
    {
        if (IsBackward(level) == nth.IsFromEnd)
            return CountAmong(nth, level);

        // The count is taken in the other direction, for all elements; which of them are at the right place is a bit.
        SelectorList alone = SelectorList.Of(new ComplexSelector(ImmutableArray.Create(
            new SelectorStep(Combinator.None, new CompoundSelector(ImmutableArray.Create<SimpleSelector>(nth))))));
        if (!nth.IsFromEnd)
            return Matches(alone, level);

        ComplexSelector selector = alone.Selectors[0];
        PassBuilder pass = PassAt(level - 1);
        int bit = pass.Find(selector) ?? pass.Add(selector, nth.ToString(), [Compile(selector.Subject, level - 1)], []);
        return FactOf(nth.ToString(), level - 1, bit);
    }

    private AllCondition CountAmong(NthPseudoClass nth, int level)
    {
        SelectorList list = nth.Of!;
        PassBuilder pass = PassAt(level);
        int[] bits = [.. list.Selectors.Select(selector => PlaceCounted(selector, level)).Distinct()];
        int count = pass.NumberCount(list.ToString(), bits);
        return new AllCondition(ImmutableArray.Create<Condition>(
            new MatchCondition(bits.ToImmutableArray()), new CountCondition(count, nth.Position)));
    }

    /// <summary>
    /// The bit of what is counted; in a backward pass, a chain of compounds was matched before and is a fact.
    /// </summary>
    private int PlaceCounted(ComplexSelector selector, int level)
    {
        if (!IsBackward(level))
            return Place(selector, level);

        PassBuilder pass = PassAt(level);
        if (pass.Find(selector) is { } known)
            return known;

        NumberedCompound compound = IsCompound(selector)
            ? Compile(selector.Subject, level)
            : new NumberedCompound(selector.ToString(), [Matches(SelectorList.Of(selector), level)]);
        return pass.Add(selector, selector.ToString(), [compound], []);
    }

    private static bool IsCompound(ComplexSelector selector) => selector.Steps.Count == 1;
}
