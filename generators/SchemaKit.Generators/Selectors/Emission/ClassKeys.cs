using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>
/// The class that a compound is found by. Where many compounds have one, the words of an element's <c>class</c> are
/// looked at once for all of them.
/// </summary>
internal sealed class ClassKeys
{
    // Fewer are tested one by one, which is easier to read and not slower.
    private const int FewestCompounds = 3;

    private readonly Dictionary<int, SimpleCondition> _conditions = [];

    private ClassKeys()
    {
    }

    /// <summary>Whether there are any.</summary>
    public bool Any => _conditions.Count > 0;

    /// <summary>The bits of the compounds that have one.</summary>
    public BitSet Bits => new([.. _conditions.Keys]);

    /// <summary>The classes, with the bits of the compounds that are found by each.</summary>
    public IEnumerable<(string Name, BitSet Bits)> Classes => _conditions
        .GroupBy(entry => ((ClassSelector)entry.Value.Selector).Name, StringComparer.Ordinal)
        .OrderBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => (group.Key, new BitSet([.. group.Select(entry => entry.Key)])));

    /// <summary>The keys of a pass; none if it has few classes.</summary>
    public static ClassKeys Of(SelectorPass pass)
    {
        ClassKeys keys = new();
        for (int bit = 0; bit < pass.Compounds.Length; bit++)
        {
            SimpleCondition? first = pass.Compounds[bit].Conditions
                .OfType<SimpleCondition>()
                .FirstOrDefault(condition => condition.Selector is ClassSelector);
            if (first is not null)
                keys._conditions.Add(bit, first);
        }

        if (keys._conditions.Count < FewestCompounds)
            keys._conditions.Clear();
        return keys;
    }

    /// <summary>The condition that the key of a compound stands for.</summary>
    public Condition? ConditionOf(int bit) =>
        _conditions.TryGetValue(bit, out SimpleCondition? condition) ? condition : null;
}
