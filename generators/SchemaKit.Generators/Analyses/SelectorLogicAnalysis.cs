using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Selectors;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Analyses;

/// <summary>
/// Finds selectors that can never match, conditions that are true anyway, and parts of a list that match nothing more.
/// </summary>
internal sealed class SelectorLogicAnalysis
{
    // Each part of a list is held against each other; nobody writes so long a list by hand.
    private const int LongestList = 50;

    private readonly SelectorLogic _logic = new();
    private readonly SelectorText _text;
    private readonly IDiagnosticSink _sink;

    private SelectorLogicAnalysis(SelectorText text, IDiagnosticSink sink)
    {
        _text = text;
        _sink = sink;
    }

    /// <summary>Looks at a selector.</summary>
    public static void Run(SelectorText text, IDiagnosticSink sink)
    {
        SelectorLogicAnalysis analysis = new(text, sink);
        analysis.VisitList(text.List, around: []);
    }

    /// <param name="list">The list.</param>
    /// <param name="around">The other conditions on the element that the list is asked of.</param>
    private void VisitList(SelectorList list, IReadOnlyList<SimpleSelector> around)
    {
        HashSet<ComplexSelector> covered = list.Selectors.Count is > 1 and <= LongestList ? FindCovered(list) : [];
        foreach (ComplexSelector selector in list.Selectors)
        {
            if (covered.Contains(selector))
                continue;

            string? reason = around.Count == 0
                ? null
                : selector.Subject.Conditions
                    .Select(condition => _logic.ReasonAgainst(around, condition))
                    .FirstOrDefault(one => one is not null);
            if (reason is not null)
            {
                Report(Descriptors.ImpossibleSelector, _text.Places.Of(selector), reason);
            }
            else
            {
                Visit(selector);
            }
        }
    }

    private void Visit(ComplexSelector selector)
    {
        if (_logic.FindConflict(selector) is { } conflict)
        {
            TextSpan first = PlaceOf(selector, conflict.FirstStep, conflict.First);
            TextSpan last = PlaceOf(selector, conflict.LastStep, conflict.Last);
            Report(Descriptors.ImpossibleSelector, TextSpan.FromBounds(first.Start, last.End), conflict.Reason);
            return;
        }

        foreach (SelectorStep step in selector.Steps)
            Visit(step.Compound);
    }

    private void Visit(CompoundSelector compound)
    {
        EquatableArray<SimpleSelector> conditions = compound.Conditions;
        for (int i = 0; i < conditions.Count; i++)
        {
            SimpleSelector condition = conditions[i];
            string? reason = condition switch
            {
                UniversalSelector => null,
                _ when _logic.Of(condition) == Verdict.Always => "it is true of every element",
                _ when conditions.Take(i).Contains(condition) => "it is said before",
                TypeSelector or ClassSelector or IdSelector or AttributeSelector => null,
                _ when IsImplied(conditions, i) => "it is true wherever the rest is",
                _ => null,
            };
            if (reason is not null)
                Report(Descriptors.NeedlessCondition, _text.Places.Of(compound, i), reason);
            else if (SelectorLogic.InnerOf(condition) is { } inner)
                VisitList(inner, condition is IsPseudoClass ? [.. conditions.Where((_, place) => place != i)] : []);
        }
    }

    private bool IsImplied(EquatableArray<SimpleSelector> conditions, int index)
    {
        // Of two that imply one another, the later one is said in vain.
        SimpleSelector condition = conditions[index];
        SimpleSelector[] others = [.. conditions.Where((other, place) =>
            place < index || (place > index && !_logic.IsImplied([condition], other)))];
        return _logic.IsImplied(others, condition);
    }

    /// <summary>Reports the selectors of a list whose elements others of it match as well.</summary>
    private HashSet<ComplexSelector> FindCovered(SelectorList list)
    {
        HashSet<ComplexSelector> covered = new(ReferenceComparer<ComplexSelector>.Instance);
        foreach (ComplexSelector selector in list.Selectors)
        {
            // Of two that cover one another, the first stays. What never matches has words of its own.
            if (_logic.FindConflict(selector) is not null)
                continue;

            ComplexSelector? other = list.Selectors.FirstOrDefault(candidate =>
                !ReferenceEquals(candidate, selector) && !covered.Contains(candidate)
                && _logic.Covers(candidate, selector));
            bool isFirst = other is not null && _logic.Covers(selector, other)
                && _text.Places.Of(selector).Start < _text.Places.Of(other).Start;
            if (other is null || isFirst)
                continue;

            covered.Add(selector);
            Report(Descriptors.CoveredSelector, _text.Places.Of(selector), other.ToString());
        }

        return covered;
    }

    private TextSpan PlaceOf(ComplexSelector selector, int step, int condition) =>
        _text.Places.Of(selector.Steps[step].Compound, condition);

    private void Report(DiagnosticDescriptor descriptor, TextSpan span, string argument) =>
        _sink.Report(descriptor, _text.At(span), argument);
}
