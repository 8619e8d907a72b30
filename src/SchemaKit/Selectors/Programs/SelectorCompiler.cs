using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>Numbers the compounds of selectors and sorts them into passes.</summary>
/// <remarks>
/// Passes have levels: forward ones even numbers, backward ones odd, and a pass knows what those of lower levels found
/// out. What a selector asks in its own direction is answered in its own pass, by bits lower than its own; what it asks
/// in the other one, in the pass before.
/// </remarks>
internal sealed partial class SelectorCompiler
{
    private readonly SortedDictionary<int, PassBuilder> _passes = [];
    private int _factCount;

    private SelectorCompiler()
    {
    }

    /// <summary>Compiles lists.</summary>
    public static SelectorProgram Compile(IReadOnlyList<SelectorList> lists)
    {
        SelectorCompiler compiler = new();
        int level = lists.SelectMany(list => list.Selectors).Max(LevelOf);
        ImmutableArray<BitSet> results = [.. lists.Select(list => compiler.Place(list, level))];
        ImmutableArray<SelectorPass> passes =
            [.. compiler._passes.Select(pass => pass.Value.Build(IsBackward(pass.Key)))];
        return new SelectorProgram
        {
            Passes = passes,
            Results = results,
            FactCount = compiler._factCount,
            Context = ContextAnalysis.Of(passes),
        };
    }

    private static bool IsBackward(int level) => level % 2 != 0;

    private PassBuilder PassAt(int level)
    {
        if (!_passes.TryGetValue(level, out PassBuilder? pass))
            _passes.Add(level, pass = new PassBuilder());
        return pass;
    }

    private BitSet Place(SelectorList list, int level) =>
        new([.. list.Selectors.Select(selector => Place(selector, level))]);

    /// <summary>Gives a complex selector its bits in a forward pass.</summary>
    /// <returns>The bit that an element matches if it matches the selector.</returns>
    private int Place(ComplexSelector selector, int level)
    {
        PassBuilder pass = PassAt(level);
        if (pass.Find(selector) is { } known)
            return known;

        // First the conditions: they may need bits of their own, which have to be lower ones.
        List<NumberedCompound> compounds = [.. selector.Steps.Select(step => Compile(step.Compound, level))];
        Combinator[] combinators = [.. selector.Steps.Skip(1).Select(step => step.Combinator)];
        return pass.Add(selector, selector.ToString(), compounds, combinators);
    }

    /// <summary>Gives a relative selector its bits in a backward pass, from its last compound to its anchor.</summary>
    /// <returns>The bit that an element matches if the selector leads from it to another element.</returns>
    private int PlaceRelative(ComplexSelector selector, int level)
    {
        PassBuilder pass = PassAt(level);
        if (pass.Find(selector) is { } known)
            return known;

        string text = $":has({selector})";
        List<NumberedCompound> compounds = [.. selector.Steps.Select(step => Compile(step.Compound, level)).Reverse()];
        compounds.Add(new NumberedCompound(text, ImmutableArray<Condition>.Empty));
        return pass.Add(selector, text, compounds, [.. selector.Steps.Select(step => step.Combinator).Reverse()]);
    }

    private NumberedCompound Compile(CompoundSelector compound, int level) => new(
        compound.ToString(),
        [.. CompileAll(compound, level).OrderBy(ConditionCost.Of)]);

    private IEnumerable<Condition> CompileAll(CompoundSelector compound, int level) => compound.Conditions
        .Where(condition => condition is not UniversalSelector)
        .Select(condition => Compile(condition, level))
        .SelectMany(condition => condition is AllCondition all ? all.Conditions.AsEnumerable() : [condition]);

    /// <summary>The number of what a pass finds out by some of its bits.</summary>
    private FactCondition FactOf(string text, int level, params int[] bits) =>
        new(PassAt(level).NumberFact(text, bits, ref _factCount));
}
