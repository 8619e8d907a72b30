namespace SchemaKit.Generators.Model;

/// <summary>A field: a property, where its value comes from and how it is read.</summary>
internal sealed record FieldSpec
{
    /// <summary>The property.</summary>
    public required MemberSpec Member { get; init; }

    /// <summary>The value, or an entry of the list.</summary>
    public required ValueSpec Value { get; init; }

    /// <summary>Whether and how the property is a list.</summary>
    public required ListKind List { get; init; }

    /// <summary>What happens where the page has no value.</summary>
    public required Absence Absence { get; init; }

    /// <summary>The attributes that say all this, as written, for people.</summary>
    public required EquatableArray<string> Attributes { get; init; }

    /// <summary>Where the value may come from, in fallback order; none if it derives from another field's.</summary>
    public required EquatableArray<SourceSpec> Sources { get; init; }

    /// <summary>What is done to a text before it is read, in order.</summary>
    public required EquatableArray<StepSpec> Steps { get; init; }

    /// <summary>The formats of a timestamp.</summary>
    public required EquatableArray<string> Formats { get; init; }

    /// <summary>The other field that this one needs; <see langword="null"/> if it stands alone.</summary>
    public required DerivationSpec? Derivation { get; init; }

    /// <summary>The property's name.</summary>
    public string Name => Member.Name;

    /// <summary>Whether the property is a list.</summary>
    public bool IsList => List != ListKind.None;
}

/// <summary>What happens where the page has no value for a field.</summary>
internal enum Absence
{
    /// <summary>The page is incomplete.</summary>
    Missing,

    /// <summary>The property is <see langword="null"/>.</summary>
    Null,

    /// <summary>The list is empty.</summary>
    Empty,

    /// <summary>The property keeps what its initializer gave it.</summary>
    Initializer,

    /// <summary>It does not happen: whether a selector matches always has an answer.</summary>
    Never,
}
