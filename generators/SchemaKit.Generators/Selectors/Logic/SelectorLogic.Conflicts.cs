using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <content>Conditions that cannot be true at once.</content>
internal sealed partial class SelectorLogic
{
    /// <summary>Finds out why a selector can never match; <see langword="null"/> if it may.</summary>
    public SelectorConflict? FindConflict(ComplexSelector selector)
    {
        for (int step = 0; step < selector.Steps.Count; step++)
        {
            CompoundSelector compound = selector.Steps[step].Compound;
            if (FindConflict(compound, step) is { } conflict)
                return conflict;
            if (selector.Steps[step].Combinator == Combinator.None)
                continue;

            int left = Math.Max(step - 1, 0);
            IReadOnlyList<SimpleSelector> before = step == 0 ? [] : selector.Steps[left].Compound.Conditions;
            if (ReasonAcross(before, selector.Steps[step].Combinator, compound.Conditions) is { } reason)
            {
                return new SelectorConflict(left, 0, step, compound.Conditions.Count - 1, reason);
            }
        }

        return null;
    }

    private SelectorConflict? FindConflict(CompoundSelector compound, int step)
    {
        EquatableArray<SimpleSelector> conditions = compound.Conditions;
        for (int i = 0; i < conditions.Count; i++)
        {
            if (NeverReason(conditions[i]) is { } reason)
                return new SelectorConflict(step, i, step, i, reason);
        }

        // Two that exclude one another are more telling than one that all the others exclude.
        for (int i = 1; i < conditions.Count; i++)
        {
            for (int j = 0; j < i && _left > 0; j++)
            {
                string? reason = ReasonAgainst([conditions[j]], conditions[i])
                    ?? ReasonAgainst([conditions[i]], conditions[j]);
                if (reason is not null)
                    return new SelectorConflict(step, j, step, i, reason);
            }
        }

        for (int i = 0; i < conditions.Count && conditions.Count > 2 && _left > 0; i++)
        {
            if (InnerOf(conditions[i]) is null)
                continue;

            SimpleSelector[] others = [.. conditions.Where((_, place) => place != i)];
            if (ReasonAgainst(others, conditions[i]) is { } reason)
                return new SelectorConflict(step, 0, step, conditions.Count - 1, reason);
        }

        return null;
    }

    /// <summary>Why a condition is not true where the given ones are; <see langword="null"/> if it may be.</summary>
    public string? ReasonAgainst(IReadOnlyList<SimpleSelector> given, SimpleSelector condition)
    {
        if (!MayGoOn())
            return null;

        switch (condition)
        {
            case NotPseudoClass not:
                return not.Selectors.Selectors.Any(selector => IsImplied(given, selector))
                    ? "':not' excludes what the rest asks for"
                    : null;

            case IsPseudoClass any:
                return any.Selectors.Selectors.All(selector => IsExcluded(given, selector))
                    ? "none of the selectors in the parentheses goes with the rest"
                    : null;

            case HasPseudoClass has:
                return has.Selectors.Selectors
                    .Select(selector => ReasonAcross(
                        given, selector.Steps[0].Combinator, selector.Steps[0].Compound.Conditions))
                    .Aggregate((all, reason) => all is null ? null : reason);

            case NthPseudoClass { Of: { } of } when of.Selectors.All(selector => IsExcluded(given, selector)):
                return "none of the selectors behind 'of' goes with the rest";

            default:
                return given
                    .Select(other => ReasonBetween(other, condition))
                    .FirstOrDefault(reason => reason is not null);
        }
    }

    /// <summary>Whether an element that fulfils what is given cannot match a selector.</summary>
    private bool IsExcluded(IReadOnlyList<SimpleSelector> given, ComplexSelector selector) =>
        selector.Subject.Conditions.Any(condition => ReasonAgainst(given, condition) is not null)
        || FindConflict(selector) is not null;

    private static string? ReasonBetween(SimpleSelector a, SimpleSelector b)
    {
        if (a is TypeSelector type && b is TypeSelector otherType)
            return type.Name == otherType.Name ? null : "an element has one name";

        if (AttributeLogic.Of(a) is { } attribute && AttributeLogic.Of(b) is { } otherAttribute
            && AttributeLogic.Contradict(attribute, otherAttribute))
        {
            return a is IdSelector && b is IdSelector ? "an element has one id" : "no value of the attribute is both";
        }

        if (a is TextPseudoClass text && b is TextPseudoClass otherText && Contradict(text, otherText))
            return "an element has one text";

        if ((HasNoContent(a) && b is TextPseudoClass { Text: not "" })
            || (HasNoContent(b) && a is TextPseudoClass { Text: not "" }))
        {
            return "there is no text in it";
        }

        return PlaceLogic.Contradict(a, b) ? "no place is both" : null;
    }

    private static bool Contradict(TextPseudoClass a, TextPseudoClass b) => (a.IsWhole, b.IsWhole) switch
    {
        (true, true) => a.Text != b.Text,
        (true, false) => a.Text.IndexOf(b.Text, StringComparison.Ordinal) < 0,
        (false, true) => b.Text.IndexOf(a.Text, StringComparison.Ordinal) < 0,
        _ => false,
    };

    /// <summary>Why no element is to another as a combinator says; <see langword="null"/> if one may be.</summary>
    private static string? ReasonAcross(
        IReadOnlyList<SimpleSelector> left, Combinator combinator, IReadOnlyList<SimpleSelector> right)
    {
        bool isInside = combinator is Combinator.Child or Combinator.Descendant;
        if (right.Any(IsRoot))
            return isInside ? "the root lies in no other element" : "the root has no siblings";
        if (isInside)
            return left.Any(HasNoContent) ? "there are no elements in it" : null;

        if (left.Any(IsRoot))
            return "the root has no siblings";
        if (left.Any(PlaceLogic.IsLast))
            return "behind the last sibling there is none";
        return right.Any(PlaceLogic.IsFirst) ? "before the first sibling there is none" : null;
    }

    private static bool IsRoot(SimpleSelector condition) =>
        condition is StructuralPseudoClass { Kind: StructuralKind.Root };

    private static bool HasNoContent(SimpleSelector condition) => condition switch
    {
        StructuralPseudoClass { Kind: StructuralKind.Empty } => true,
        TypeSelector type => VoidElements.Contains(type.Name),
        _ => false,
    };
}
