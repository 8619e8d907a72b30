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

    /// <summary>How a point in time is written; <see langword="null"/> if the field is none.</summary>
    public required TimestampSpec? Timestamp { get; init; }

    /// <summary>How the members of an enum are written, each with the member's name.</summary>
    public required EquatableArray<EnumText> EnumTexts { get; init; }

    /// <summary>The user's own method that makes the value of a text; <see langword="null"/> if there is none.</summary>
    public required ConverterSpec? Converter { get; init; }

    /// <summary>The other field that this one needs; <see langword="null"/> if it stands alone.</summary>
    public required DerivationSpec? Derivation { get; init; }

    /// <summary>The property's name.</summary>
    public string Name => Member.Name;

    /// <summary>Whether the property is a list.</summary>
    public bool IsList => List != ListKind.None;
}

/// <summary>A text that stands for a member of an enum.</summary>
/// <param name="Text">The text.</param>
/// <param name="Member">The member's name.</param>
internal readonly record struct EnumText(string Text, string Member);

/// <summary>A method of the user's that makes a value of a text.</summary>
/// <param name="Method">The method.</param>
/// <param name="GivesTruth">
/// Whether it tells by what it returns if the text can be read, and gives the value in a parameter; else it returns the value.
/// </param>
/// <param name="CanFail">Whether it can return <see langword="null"/> for a text that cannot be read.</param>
internal sealed record ConverterSpec(MemberCall Method, bool GivesTruth, bool CanFail);

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
