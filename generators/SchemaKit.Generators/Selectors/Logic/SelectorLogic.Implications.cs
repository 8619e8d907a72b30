using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <content>What follows from conditions, and which selectors match all that others do.</content>
internal sealed partial class SelectorLogic
{
    /// <summary>Whether a condition is true wherever all the given ones are.</summary>
    public bool IsImplied(IReadOnlyList<SimpleSelector> given, SimpleSelector condition)
    {
        if (!MayGoOn())
            return false;
        if (Of(condition) == Verdict.Always || given.Any(other => Implies(other, condition)))
            return true;

        return condition switch
        {
            IsPseudoClass any => any.Selectors.Selectors.Any(selector => IsImplied(given, selector)),
            NotPseudoClass not => not.Selectors.Selectors.All(selector => IsExcluded(given, selector)
                || given.OfType<NotPseudoClass>().Any(other => IsCovered(selector, other.Selectors))),
            _ => false,
        };
    }

    /// <summary>Whether all that a selector matches, some selector of a list matches too.</summary>
    public bool IsCovered(ComplexSelector selector, SelectorList list) =>
        list.Selectors.Any(other => Covers(other, selector));

    /// <summary>Whether all that a list matches, another list matches too.</summary>
    public bool Covers(SelectorList list, SelectorList covered) =>
        covered.Selectors.All(selector => IsCovered(selector, list));

    /// <summary>Whether all that a selector matches, another one matches too.</summary>
    public bool Covers(ComplexSelector selector, ComplexSelector covered)
    {
        if (selector.Equals(covered))
            return true;
        if (selector.IsRelative || covered.IsRelative)
            return false;
        return Fits(
            selector, selector.Steps.Count - 1, covered, covered.Steps.Count - 1, new HashSet<(int Step, int Place)>());
    }

    /// <summary>Whether a step, and all left of it, asks for nothing that the other selector does not.</summary>
    /// <param name="selector">The selector that may ask for less.</param>
    /// <param name="step">Its step.</param>
    /// <param name="covered">The selector that may ask for more.</param>
    /// <param name="place">The step of it that stands for the same element.</param>
    /// <param name="failed">The pairs that are known not to fit.</param>
    private bool Fits(
        ComplexSelector selector,
        int step,
        ComplexSelector covered,
        int place,
        HashSet<(int Step, int Place)> failed)
    {
        if (failed.Contains((step, place)))
            return false;

        IReadOnlyList<SimpleSelector> given = covered.Steps[place].Compound.Conditions;
        if (selector.Steps[step].Compound.Conditions.All(condition => IsImplied(given, condition))
            && (step == 0 || Candidates(selector.Steps[step].Combinator, covered, place)
                .Any(left => Fits(selector, step - 1, covered, left, failed))))
        {
            return true;
        }

        failed.Add((step, place));
        return false;
    }

    /// <summary>The steps whose elements are certain to be to that of a step as a combinator says.</summary>
    private static IEnumerable<int> Candidates(Combinator combinator, ComplexSelector selector, int place)
    {
        switch (combinator)
        {
            case Combinator.NextSibling when selector.Steps[place].Combinator == Combinator.NextSibling:
                yield return place - 1;
                break;

            case Combinator.SubsequentSibling:
                for (; IsSibling(selector.Steps[place].Combinator); place--)
                    yield return place - 1;
                break;

            case Combinator.Child:
                while (IsSibling(selector.Steps[place].Combinator))
                    place--;
                if (selector.Steps[place].Combinator == Combinator.Child)
                    yield return place - 1;
                break;

            case Combinator.Descendant:
                for (; place > 0; place--)
                {
                    if (!IsSibling(selector.Steps[place].Combinator))
                        yield return place - 1;
                }

                break;
        }
    }

    private static bool IsSibling(Combinator combinator) =>
        combinator is Combinator.NextSibling or Combinator.SubsequentSibling;

    /// <summary>Whether a selector is certain to match an element that fulfils what is given.</summary>
    private bool IsImplied(IReadOnlyList<SimpleSelector> given, ComplexSelector selector) =>
        selector is { IsRelative: false, Steps.Count: 1 }
        && selector.Subject.Conditions.All(condition => IsImplied(given, condition));

    private bool Implies(SimpleSelector a, SimpleSelector b)
    {
        if (a.Equals(b) || PlaceLogic.Implies(a, b))
            return true;

        if (b is AttributeSelector test && AttributeLogic.Of(a) is { } attribute)
            return AttributeLogic.Implies(attribute, test);

        return a switch
        {
            TextPseudoClass text when b is TextPseudoClass { IsWhole: false, Text: var part } =>
                text.Text.IndexOf(part, StringComparison.Ordinal) >= 0,
            IsPseudoClass any => any.Selectors.Selectors.All(selector => IsImplied(selector.Subject.Conditions, b)),
            NthPseudoClass { Of: { } of } =>
                of.Selectors.All(selector => IsImplied(selector.Subject.Conditions, b)),
            _ => false,
        };
    }
}
