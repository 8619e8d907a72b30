using System.Collections.Immutable;
using SchemaKit.Generators.Selectors;
using SchemaKit.Html;
using SchemaKit.Selectors;
using SchemaKit.Tests;

namespace SchemaKit.Generators.Tests.Selectors;

/// <summary>
/// What is claimed of selectors without a page, against what the run time finds: on thousands of selectors and hundreds
/// of pages that are made to contradict it.
/// </summary>
public sealed class SelectorLogicTests
{
    private const int Pages = 6;

    private const int SelectorsPerRound = 100;

    private static readonly int Rounds = LongRun.IsOn ? 1000 : 12;

    [Fact]
    public void What_is_said_never_to_match_matches_nothing()
    {
        int claims = ForEachSelector((selector, pages) =>
        {
            bool isClaimed = new SelectorLogic().FindConflict(selector) is not null;
            if (isClaimed)
                AssertAll(pages, page => page.Select(selector.ToString()).Count == 0, selector.ToString());
            return isClaimed;
        });
        Assert.InRange(claims, Rounds * 10, int.MaxValue);
    }

    [Fact]
    public void A_condition_that_is_said_to_be_always_true_takes_nothing_away()
    {
        int claims = ForEachSelector((selector, pages) =>
        {
            SimpleSelector[] conditions = [.. selector.Subject.Conditions];
            bool isClaimed = false;
            for (int i = 0; i < conditions.Length; i++)
            {
                SimpleSelector[] others = [.. conditions.Where((_, place) => place != i)];
                if (conditions[i] is TypeSelector or UniversalSelector
                    || !new SelectorLogic().IsImplied(others, conditions[i]))
                {
                    continue;
                }

                string less = others.Length == 0 ? "*" : string.Concat<SimpleSelector>(others);
                string more = string.Concat<SimpleSelector>(conditions);
                AssertAll(pages, page => page.Select(less).SequenceEqual(page.Select(more)), $"{conditions[i]} in {more}");
                isClaimed = true;
            }

            return isClaimed;
        });
        Assert.InRange(claims, Rounds, int.MaxValue);
    }

    [Fact]
    public void What_is_said_to_be_covered_is_matched_by_the_other_too()
    {
        ComplexSelector? previous = null;
        int claims = ForEachSelector((selector, pages) =>
        {
            // Parts of a selector, and pairs that have nothing to do with one another.
            ComplexSelector[] others = previous is null ? [] : [previous, .. Weakened(selector)];
            previous = selector;
            bool isClaimed = false;
            foreach (ComplexSelector other in others.Where(other => new SelectorLogic().Covers(other, selector)))
            {
                AssertAll(
                    pages,
                    page => !page.Select(selector.ToString()).Except(page.Select(other.ToString())).Any(),
                    $"{selector} covered by {other}");
                isClaimed = true;
            }

            return isClaimed;
        });
        Assert.InRange(claims, Rounds * 10, int.MaxValue);
    }

    /// <summary>A selector without its first step, or with looser combinators.</summary>
    private static IEnumerable<ComplexSelector> Weakened(ComplexSelector selector)
    {
        for (int i = 1; i < selector.Steps.Count; i++)
        {
            SelectorStep[] steps = [.. selector.Steps];
            steps[i] = steps[i] with { Combinator = Combinator.Descendant };
            yield return Chain(steps);
            steps[i] = steps[i] with { Combinator = Combinator.SubsequentSibling };
            yield return Chain(steps);

            SelectorStep[] behind = [.. selector.Steps.Skip(i)];
            behind[0] = behind[0] with { Combinator = Combinator.None };
            yield return Chain(behind);
            SelectorStep last = selector.Steps[selector.Steps.Count - 1];
            yield return Chain(selector.Steps[0], last with { Combinator = Combinator.Descendant });
        }
    }

    private static ComplexSelector Chain(params SelectorStep[] steps) => new(steps.ToImmutableArray());

    private static int ForEachSelector(Func<ComplexSelector, IReadOnlyList<Page>, bool> check)
    {
        int claims = 0;
        for (int round = 0; round < Rounds; round++)
        {
            RandomSelectors random = new(round);
            Page[] pages = [.. Enumerable.Range(0, Pages).Select(_ => Page.Parse(random.NextPage()))];
            for (int i = 0; i < SelectorsPerRound; i++)
            {
                SelectorList list = SelectorParser.Parse(random.Next()).Selector!;
                claims += list.Selectors.Count(selector => check(selector, pages));
            }

            foreach (Page page in pages)
                page.Dispose();
        }

        return claims;
    }

    private static void AssertAll(IReadOnlyList<Page> pages, Func<Page, bool> holds, string claim)
    {
        foreach (Page page in pages)
            Assert.True(holds(page), claim);
    }
}
