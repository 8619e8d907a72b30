using System.Collections.Immutable;
using SchemaKit.Selectors;

namespace SchemaKit.Generators.Selectors;

/// <summary>What the pseudo-classes say of an element's place among its siblings, and of one another.</summary>
internal static class PlaceLogic
{
    // What is searched for a place that fulfils two conditions; nothing is claimed of larger numbers.
    private const int LastPlace = 2000;

    private static readonly ImmutableArray<NthKind> AllKinds =
        [NthKind.Child, NthKind.LastChild, NthKind.OfType, NthKind.LastOfType];

    private static readonly ImmutableArray<NthKind> TypeKinds = [NthKind.OfType, NthKind.LastOfType];

    /// <summary>Whether there is no such place.</summary>
    public static bool IsNone(AnPlusB places) => places.A <= 0 && places.B < 1;

    /// <summary>Whether every place is one.</summary>
    public static bool IsAll(AnPlusB places) => places.A == 1 && places.B <= 1;

    /// <summary>Whether no element can stand in both places.</summary>
    public static bool Contradict(SimpleSelector a, SimpleSelector b) =>
        PlacesOf(a).Any(one => PlacesOf(b).Any(other => one.Kind == other.Kind && AreApart(one.Places, other.Places)));

    /// <summary>Whether each element in the first place is in the second one as well.</summary>
    public static bool Implies(SimpleSelector a, SimpleSelector b)
    {
        (NthKind Kind, AnPlusB Places)[] asked = b is StructuralPseudoClass { Kind: StructuralKind.Root }
            ? []
            : [.. DirectPlacesOf(b)];
        return asked.Length > 0 && asked.All(one => PlacesOf(a).Any(
            other => one.Kind == other.Kind && (one.Places == other.Places
                || (other.Places == AnPlusB.First && one.Places.Contains(1)))));
    }

    /// <summary>Whether it says that the element has no sibling before it.</summary>
    public static bool IsFirst(SimpleSelector condition) =>
        PlacesOf(condition).Contains((NthKind.Child, AnPlusB.First));

    /// <summary>Whether it says that the element has no sibling behind it.</summary>
    public static bool IsLast(SimpleSelector condition) =>
        PlacesOf(condition).Contains((NthKind.LastChild, AnPlusB.First));

    /// <summary>All that follows: the first child is the first of its type.</summary>
    private static IEnumerable<(NthKind Kind, AnPlusB Places)> PlacesOf(SimpleSelector condition)
    {
        foreach ((NthKind kind, AnPlusB places) in DirectPlacesOf(condition))
        {
            yield return (kind, places);
            if (places == AnPlusB.First && kind == NthKind.Child)
                yield return (NthKind.OfType, places);
            if (places == AnPlusB.First && kind == NthKind.LastChild)
                yield return (NthKind.LastOfType, places);
        }
    }

    private static IEnumerable<(NthKind Kind, AnPlusB Places)> DirectPlacesOf(SimpleSelector condition) =>
        condition switch
        {
            NthPseudoClass { Of: null } nth => [(nth.Kind, nth.Position)],
            StructuralPseudoClass { Kind: StructuralKind.OnlyOfType } =>
                TypeKinds.Select(kind => (kind, AnPlusB.First)),
            StructuralPseudoClass { Kind: StructuralKind.Root or StructuralKind.OnlyChild } =>
                AllKinds.Select(kind => (kind, AnPlusB.First)),
            _ => [],
        };

    private static bool AreApart(AnPlusB a, AnPlusB b)
    {
        // Two steps meet, if at all, in a place that is not behind both beginnings by more than their product.
        long last = Math.Max(Math.Max(a.B, b.B), 1) + ((long)Math.Max(Math.Abs(a.A), 1) * Math.Max(Math.Abs(b.A), 1));
        if (last > LastPlace)
            return false;

        for (int place = 1; place <= last; place++)
        {
            if (a.Contains(place) && b.Contains(place))
                return false;
        }

        return true;
    }
}
