using SchemaKit.Html;

namespace SchemaKit;

/// <summary>What a schema is called, which pages it reads and what its fields are.</summary>
public sealed record SchemaInfo
{
    /// <summary>The name: that of the type, without its namespace.</summary>
    public required string Name { get; init; }

    /// <summary>The hosts whose pages it reads; none for a schema that belongs to no site.</summary>
    public IReadOnlyList<string> Hosts { get; init; } = [];

    /// <summary>When the first article was published that it reads; <see langword="null"/> for the beginning.</summary>
    public DateTimeOffset? ValidFrom { get; init; }

    /// <summary>
    /// When the first article was published that it reads no more; <see langword="null"/> if there is no end.
    /// </summary>
    public DateTimeOffset? ValidUntil { get; init; }

    /// <summary>
    /// The selector of which a page must hold a match; <see langword="null"/> if it reads any page of its hosts.
    /// </summary>
    public string? When { get; init; }

    /// <summary>The door by which its pages come in.</summary>
    public PageKind Kind { get; init; }

    /// <summary>The fields, in the order of the properties; a field is called by its place among them.</summary>
    public required IReadOnlyList<FieldInfo> Fields { get; init; }
}

/// <summary>A field of a schema.</summary>
/// <param name="Name">The name of the property.</param>
/// <param name="IsRequired">Whether a page without it is incomplete.</param>
/// <param name="Sources">Where its value may come from, as written in the schema: <c>Css("h1")</c>; in fallback order.</param>
public sealed record FieldInfo(string Name, bool IsRequired, params IReadOnlyList<string> Sources)
{
    /// <summary>
    /// How many of the sources are the first choice: those of an article word that stands first, which weighs them against one another.
    /// A later one is a fallback.
    /// </summary>
    public int FirstChoices { get; init; } = 1;
}
