namespace SchemaKit.Generators.Model;

/// <summary>
/// Whether a property is a list, and what is made for it. Each member has the name of the type that is made, save for
/// arrays.
/// </summary>
internal enum ListKind
{
    /// <summary>It is no list.</summary>
    None,

    /// <summary>A <c>List&lt;T&gt;</c>: what the reader collects entries in.</summary>
    List,

    /// <summary>An array.</summary>
    Array,

    /// <summary>An <c>ImmutableArray&lt;T&gt;</c>, the only one that is a struct.</summary>
    ImmutableArray,

    /// <summary>An <c>ImmutableList&lt;T&gt;</c>.</summary>
    ImmutableList,

    /// <summary>A <c>Collection&lt;T&gt;</c>.</summary>
    Collection,

    /// <summary>An <c>ObservableCollection&lt;T&gt;</c>.</summary>
    ObservableCollection,

    /// <summary>A <c>ReadOnlyCollection&lt;T&gt;</c>.</summary>
    ReadOnlyCollection,

    /// <summary>A <c>HashSet&lt;T&gt;</c>.</summary>
    HashSet,

    /// <summary>A <c>FrozenSet&lt;T&gt;</c>.</summary>
    FrozenSet,

    /// <summary>An <c>ImmutableHashSet&lt;T&gt;</c>.</summary>
    ImmutableHashSet,
}
