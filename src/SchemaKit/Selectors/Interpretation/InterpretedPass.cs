using System.Collections.Immutable;
using System.Numerics;
using SchemaKit.Html;
using SchemaKit.Runtime;

namespace SchemaKit.Selectors;

/// <summary>A pass of a program, in the form in which it runs.</summary>
internal sealed class InterpretedPass
{
    private readonly SelectorPass _pass;
    private readonly int _words;
    private readonly ulong[] _start;
    private readonly ulong[] _descendant;
    private readonly ulong[] _child;
    private readonly ulong[] _next;
    private readonly ulong[] _subsequent;

    private readonly TagMasks _names;

    // The bits that have a test, and the tests by bit.
    private readonly ulong[] _tested;
    private readonly ElementTest[] _tests;
    private readonly bool _countsTypes;

    public InterpretedPass(SelectorPass pass)
    {
        _pass = pass;
        _words = pass.Words;
        _start = pass.Start.ToWords(_words);
        _descendant = pass.Descendant.ToWords(_words);
        _child = pass.Child.ToWords(_words);
        _next = pass.NextSibling.ToWords(_words);
        _subsequent = pass.SubsequentSibling.ToWords(_words);
        _countsTypes = pass.CountsTypes;

        TagTable table = TagTable.Of(pass);
        _names = new TagMasks(table.AnyName.ToWords(_words));
        foreach ((TagId tag, BitSet bits) in table.ByName)
            _names.Add(tag, bits.ToWords(_words));

        BitSet tested = new();
        _tests = new ElementTest[pass.Compounds.Length];
        for (int bit = 0; bit < _tests.Length; bit++)
        {
            Condition[] conditions = [.. pass.Compounds[bit].Conditions.Where(condition => !TagTable.Decides(condition))];
            _tests[bit] = ElementTests.OfAll([.. conditions.Select(ElementTests.Of)]);
            if (conditions.Length > 0)
                tested.Add(bit);
        }

        _tested = tested.ToWords(_words);
    }

    /// <summary>Runs the pass, and notes what later ones need.</summary>
    /// <param name="scope">Where the search began.</param>
    /// <param name="context">What outside of it counts.</param>
    /// <param name="facts">What the passes find out.</param>
    /// <param name="result">
    /// The bits that a match has one of; <see langword="null"/> if nothing but facts is wanted.
    /// </param>
    /// <param name="matches">Where matches are added.</param>
    public void Run(Node scope, SelectorContext context, NodeFacts facts, BitSet? result, List<Node> matches)
    {
        Span<ulong> matched = _words <= 8 ? stackalloc ulong[_words] : new ulong[_words];
        ReadOnlySpan<ulong> wanted = (result ?? new BitSet()).ToWords(_words);
        TextTests texts = new(scope);
        SelectorWalk walk = Begin(scope, context, isLast: result is not null);
        try
        {
            while (walk.MoveNext())
            {
                if (Reach(walk, matched))
                    Test(ref walk, ref texts, scope, matched, facts);
                walk.Settle(matched);

                foreach (PassFact fact in _pass.Facts)
                {
                    if (Intersect(matched, fact.Bits))
                        facts.Add(walk.Element, fact.Fact);
                }

                if (walk.IsInside && Intersect(matched, wanted))
                    matches.Add(walk.Element);
            }
        }
        finally
        {
            walk.Dispose();
            texts.Dispose();
        }
    }

    private SelectorWalk Begin(Node scope, SelectorContext context, bool isLast)
    {
        int counts = _pass.Counts.Length;
        Node root = context == SelectorContext.None ? scope : SelectorWalk.RootOf(scope);
        return (_pass.IsBackward, isLast, context) switch
        {
            (true, _, _) => SelectorWalk.Backward(root, _words, counts, _countsTypes),
            (_, false, _) => SelectorWalk.Forward(root, _words, counts, _countsTypes),
            (_, _, SelectorContext.None) => SelectorWalk.Forward(scope, _words, counts, _countsTypes),
            (_, _, SelectorContext.Ancestors) => SelectorWalk.ForwardFromAncestors(scope, _words, counts, _countsTypes),
            _ => SelectorWalk.ForwardFromSiblings(scope, _words, counts, _countsTypes),
        };
    }

    /// <summary>Finds the bits that what stands around the element leaves open, and its name.</summary>
    /// <returns>Whether there are any.</returns>
    private bool Reach(in SelectorWalk walk, Span<ulong> candidates)
    {
        ReadOnlySpan<ulong> masks = walk.Masks;
        ulong any = 0;
        ulong carried = 0;
        for (int word = 0; word < _words; word++)
        {
            ulong reached = (masks[word] & _descendant[word])
                | (masks[_words + word] & _child[word])
                | (masks[(2 * _words) + word] & _next[word])
                | (masks[(3 * _words) + word] & _subsequent[word]);
            candidates[word] = (_start[word] | (reached << 1) | carried) & _names[walk.Tag, word];
            any |= candidates[word];
            carried = reached >> (BitSet.WordLength - 1);
        }

        return any != 0;
    }

    /// <summary>Takes out the bits whose tests the element does not pass, from the lowest bit to the highest.</summary>
    private void Test(ref SelectorWalk walk, ref TextTests texts, Node scope, Span<ulong> matched, NodeFacts facts)
    {
        Candidate candidate = new(ref walk, ref texts, scope, matched, facts);
        ImmutableArray<SiblingCount> counts = _pass.Counts;
        int count = 0;
        for (int word = 0; word < _words; word++)
        {
            for (ulong left = matched[word] & _tested[word]; left != 0; left &= left - 1)
            {
                int bit = (word * BitSet.WordLength) + BitOperations.TrailingZeroCount(left);
                for (; count < counts.Length && counts[count].EndBit <= bit; count++)
                    Count(ref walk, matched, count);
                if (!_tests[bit](candidate))
                    matched[word] &= ~(1UL << bit);
            }
        }

        for (; count < counts.Length; count++)
            Count(ref walk, matched, count);
    }

    private void Count(ref SelectorWalk walk, ReadOnlySpan<ulong> matched, int count)
    {
        if (Intersect(matched, _pass.Counts[count].Bits))
            walk.Count(count)++;
    }

    private static bool Intersect(ReadOnlySpan<ulong> matched, BitSet bits)
    {
        for (int word = 0; word < matched.Length; word++)
        {
            if ((matched[word] & bits[word]) != 0)
                return true;
        }

        return false;
    }

    private static bool Intersect(ReadOnlySpan<ulong> matched, ReadOnlySpan<ulong> bits)
    {
        ulong both = 0;
        for (int word = 0; word < matched.Length; word++)
            both |= matched[word] & bits[word];
        return both != 0;
    }
}
