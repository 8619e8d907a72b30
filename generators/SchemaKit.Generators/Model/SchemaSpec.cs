namespace SchemaKit.Generators.Model;

/// <summary>
/// All that the emitter needs to know of a schema, and nothing else: no symbols, no syntax, no places, so that two
/// parses of a schema that say the same are equal.
/// </summary>
internal sealed record SchemaSpec
{
    /// <summary>The name of the method that the schema may implement to change what was read.</summary>
    public const string Hook = "OnRead";

    /// <summary>The namespace; empty for the global one.</summary>
    public required string Namespace { get; init; }

    /// <summary>The types that the schema is nested in, outermost first.</summary>
    public required EquatableArray<TypeSpec> ContainingTypes { get; init; }

    /// <summary>The schema's own type.</summary>
    public required TypeSpec Type { get; init; }

    /// <summary>Whether the type is a struct.</summary>
    public required bool IsValueType { get; init; }

    /// <summary>The static members that hide one of a base type.</summary>
    public required EquatableArray<EntryPoint> HidingMembers { get; init; }

    /// <summary>The names of static members of every schema that the type uses for something else.</summary>
    public required EquatableArray<string> TakenNames { get; init; }

    /// <summary>How names of other types are written.</summary>
    public required NameSpec Names { get; init; }

    /// <summary>The hosts.</summary>
    public required EquatableArray<string> Hosts { get; init; }

    /// <summary>Which articles of the hosts it reads.</summary>
    public required VersionSpec Version { get; init; }

    /// <summary>Whether the registries of the assembly list it.</summary>
    public required bool IsListed { get; init; }

    /// <summary>Whether its pages are texts, not HTML.</summary>
    public required bool IsText { get; init; }

    /// <summary>The name of the culture; empty for the invariant one.</summary>
    public required string Culture { get; init; }

    /// <summary>The IANA name of the time zone.</summary>
    public required string? TimeZone { get; init; }

    /// <summary>
    /// Whether a value can be made at all; where not (the type is abstract, no constructor will do …) an error says
    /// so, and the members are written nevertheless, so that it is the only one.
    /// </summary>
    public required bool IsConstructible { get; init; }

    /// <summary>The fields in the order of the properties.</summary>
    public required EquatableArray<FieldSpec> Fields { get; init; }

    /// <summary>
    /// The places of the fields in the order in which they are read: each behind what it derives from.
    /// </summary>
    public required EquatableArray<int> ReadingOrder { get; init; }

    /// <summary>
    /// Members and constructor parameters that have to be given a value and have no source; an error says so, and the
    /// default stands in for them.
    /// </summary>
    public required EquatableArray<MemberSpec> UnfilledMembers { get; init; }
}

/// <summary>A type as it is declared.</summary>
/// <param name="Keyword"><c>class</c>, <c>record struct</c> …</param>
/// <param name="Name">The name, without type parameters.</param>
/// <param name="TypeParameters">The type parameters.</param>
internal sealed record TypeSpec(string Keyword, string Name, EquatableArray<string> TypeParameters);

/// <summary>A member of a schema's type that gets its value when an object is made.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameter">The parameter of the constructor that takes the value, if there is one.</param>
/// <param name="IsAssigned">Whether it is set when the object is made, be it besides the parameter.</param>
internal readonly record struct MemberSpec(string Name, string? Parameter, bool IsAssigned);
