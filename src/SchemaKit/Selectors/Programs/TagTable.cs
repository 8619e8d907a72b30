using System.Collections.Immutable;
using SchemaKit.Html;

namespace SchemaKit.Selectors;

/// <summary>Which bits of a pass an element's name leaves open.</summary>
/// <param name="AnyName">The bits for elements of any name.</param>
/// <param name="ByName">The further bits for some names, in the order of the names' numbers.</param>
internal sealed record TagTable(BitSet AnyName, ImmutableArray<(TagId Tag, BitSet Bits)> ByName)
{
    /// <summary>The table of a pass.</summary>
    public static TagTable Of(SelectorPass pass)
    {
        BitSet any = new();
        SortedDictionary<TagId, BitSet> byName = [];
        for (int bit = 0; bit < pass.Compounds.Length; bit++)
        {
            if (TagsOf(pass.Compounds[bit].Conditions) is not { } tags)
            {
                any.Add(bit);
                continue;
            }

            foreach (TagId tag in tags)
            {
                if (!byName.TryGetValue(tag, out BitSet? bits))
                    byName.Add(tag, bits = new BitSet());
                bits.Add(bit);
            }
        }

        return new TagTable(any, [.. byName.Select(entry => (entry.Key, entry.Value))]);
    }

    /// <summary>Whether a condition is fulfilled by every element that the table leaves open for it.</summary>
    public static bool Decides(Condition condition) =>
        condition is SimpleCondition { Selector: TypeSelector type } && TagNames.IdOf(type.Name) != TagId.Other;

    /// <summary>
    /// The names that an element must have one of to fulfil all conditions; <see langword="null"/> if any name will do,
    /// or if it is one without a number.
    /// </summary>
    private static HashSet<TagId>? TagsOf(IEnumerable<Condition> conditions)
    {
        HashSet<TagId>? tags = null;
        foreach (HashSet<TagId> found in conditions.Select(TagsOf).OfType<HashSet<TagId>>())
        {
            if (tags is null)
                tags = found;
            else
                tags.IntersectWith(found);
        }

        return tags;
    }

    private static HashSet<TagId>? TagsOf(Condition condition)
    {
        switch (condition)
        {
            case SimpleCondition { Selector: TypeSelector type } when Decides(condition):
                return [TagNames.IdOf(type.Name)];

            case AllCondition all:
                return TagsOf(all.Conditions);

            case AnyCondition any:
                HashSet<TagId> union = [];
                foreach (Condition inner in any.Conditions)
                {
                    if (TagsOf(inner) is not { } tags)
                        return null;
                    union.UnionWith(tags);
                }

                return union;

            default:
                return null;
        }
    }
}
