using System.Collections.Immutable;

namespace SchemaKit.Generators.Model;

/// <summary>A type that a property may have to be a list.</summary>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Name">Its name, without the type parameter.</param>
/// <param name="Kind">What is made for it: the type itself, or one that implements it.</param>
internal sealed record ListType(string Namespace, string Name, ListKind Kind)
{
    private const string Generic = "System.Collections.Generic";
    private const string Immutable = "System.Collections.Immutable";
    private const string ObjectModel = "System.Collections.ObjectModel";
    private const string Frozen = "System.Collections.Frozen";

    /// <summary>All of them, but arrays.</summary>
    public static readonly ImmutableArray<ListType> All =
    [
        new(Generic, "IReadOnlyList", ListKind.List),
        new(Generic, "IReadOnlyCollection", ListKind.List),
        new(Generic, "IEnumerable", ListKind.List),
        new(Generic, "IList", ListKind.List),
        new(Generic, "ICollection", ListKind.List),
        new(Generic, "List", ListKind.List),
        new(Immutable, "ImmutableArray", ListKind.ImmutableArray),
        new(Immutable, "IImmutableList", ListKind.ImmutableList),
        new(Immutable, "ImmutableList", ListKind.ImmutableList),
        new(ObjectModel, "Collection", ListKind.Collection),
        new(ObjectModel, "ObservableCollection", ListKind.ObservableCollection),
        new(ObjectModel, "ReadOnlyCollection", ListKind.ReadOnlyCollection),
        new(Generic, "IReadOnlySet", ListKind.HashSet),
        new(Generic, "ISet", ListKind.HashSet),
        new(Generic, "HashSet", ListKind.HashSet),
        new(Frozen, "FrozenSet", ListKind.FrozenSet),
        new(Immutable, "IImmutableSet", ListKind.ImmutableHashSet),
        new(Immutable, "ImmutableHashSet", ListKind.ImmutableHashSet),
    ];

    /// <summary>Whether the entries keep the order that they have on the page, and all of them stay.</summary>
    public static bool IsOrdered(ListKind kind) =>
        kind is not (ListKind.HashSet or ListKind.FrozenSet or ListKind.ImmutableHashSet);

    /// <summary>Whether the namespace is imported only where some list needs it.</summary>
    public static bool IsRare(string importedNamespace) => importedNamespace is Immutable or ObjectModel or Frozen;

    /// <summary>The namespace of what is made.</summary>
    public static string? NamespaceOf(ListKind kind) => All.FirstOrDefault(type => type.Kind == kind)?.Namespace;
}
