using System.Collections.Immutable;

namespace SchemaKit.Selectors;

/// <summary>A pass that is being put together.</summary>
internal sealed class PassBuilder
{
    private readonly ImmutableArray<NumberedCompound>.Builder _compounds =
        ImmutableArray.CreateBuilder<NumberedCompound>();
    private readonly ImmutableArray<SelectorRun>.Builder _runs = ImmutableArray.CreateBuilder<SelectorRun>();
    private readonly ImmutableArray<SiblingCount>.Builder _counts = ImmutableArray.CreateBuilder<SiblingCount>();
    private readonly ImmutableArray<PassFact>.Builder _facts = ImmutableArray.CreateBuilder<PassFact>();
    private readonly Dictionary<ComplexSelector, int> _lastBits = [];
    private readonly BitSet _start = new();
    private readonly Dictionary<Combinator, BitSet> _transitions = new()
    {
        [Combinator.Descendant] = new(),
        [Combinator.Child] = new(),
        [Combinator.NextSibling] = new(),
        [Combinator.SubsequentSibling] = new(),
    };

    /// <summary>The last bit of a selector that has bits already.</summary>
    public int? Find(ComplexSelector selector) => _lastBits.TryGetValue(selector, out int bit) ? bit : null;

    /// <summary>Gives a selector its bits.</summary>
    /// <param name="selector">The selector.</param>
    /// <param name="text">The selector, for people.</param>
    /// <param name="compounds">Its compounds in the order in which the pass comes to them.</param>
    /// <param name="combinators">How each is reached from the one before; one less than there are compounds.</param>
    /// <returns>The bit of the last one.</returns>
    public int Add(ComplexSelector selector, string text, List<NumberedCompound> compounds, Combinator[] combinators)
    {
        int first = _compounds.Count;
        int last = first + compounds.Count - 1;
        _start.Add(first);
        for (int i = 0; i < combinators.Length; i++)
            _transitions[combinators[i]].Add(first + i);

        _compounds.AddRange(compounds);
        _runs.Add(new SelectorRun(text, first, last));
        _lastBits.Add(selector, last);
        return last;
    }

    /// <summary>The number of the count of the elements that match one of some bits.</summary>
    public int NumberCount(string text, int[] bits)
    {
        for (int i = 0; i < _counts.Count; i++)
        {
            if (_counts[i].Text == text)
                return i;
        }

        _counts.Add(new SiblingCount(text, new BitSet(bits), _compounds.Count));
        return _counts.Count - 1;
    }

    /// <summary>The number of what one of some bits says of an element.</summary>
    /// <param name="text">What it says, for people; the same text is the same fact.</param>
    /// <param name="bits">The bits.</param>
    /// <param name="factCount">How many numbers are taken, over all passes.</param>
    public int NumberFact(string text, int[] bits, ref int factCount)
    {
        if (_facts.FirstOrDefault(fact => fact.Text == text) is { } known)
            return known.Fact;

        _facts.Add(new PassFact(text, factCount, new BitSet(bits)));
        return factCount++;
    }

    /// <summary>The pass.</summary>
    public SelectorPass Build(bool isBackward) => new()
    {
        IsBackward = isBackward,
        Compounds = _compounds.ToImmutable(),
        Runs = _runs.ToImmutable(),
        Counts = _counts.ToImmutable(),
        Facts = _facts.ToImmutable(),
        Start = _start,
        Descendant = _transitions[Combinator.Descendant],
        Child = _transitions[Combinator.Child],
        NextSibling = _transitions[Combinator.NextSibling],
        SubsequentSibling = _transitions[Combinator.SubsequentSibling],
    };
}
