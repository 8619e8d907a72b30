namespace SchemaKit.Generators.Model;

/// <summary>The type of a value, or of a list's entries.</summary>
/// <param name="Kind">How it is read.</param>
/// <param name="TypeName">
/// The type as written in the reader: a keyword, the name of a type whose namespace is imported there, or with its
/// namespace.
/// </param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="IsNullable">Whether it may be <see langword="null"/>; of a list, whether the entries may.</param>
/// <param name="IsReachable">Whether a type in the same assembly, but outside of the schema, may name it.</param>
internal sealed record ValueSpec(ValueKind Kind, string TypeName, bool IsValueType, bool IsNullable, bool IsReachable)
{
    /// <summary>The type as written in the schema.</summary>
    public required string NameInSchema { get; init; }
}

/// <summary>How a value is read.</summary>
internal enum ValueKind
{
    /// <summary>A <c>string</c>: the text itself.</summary>
    Text,

    /// <summary>A <c>Uri</c>: an address, made absolute.</summary>
    Address,

    /// <summary>A <c>DateTimeOffset</c>.</summary>
    Timestamp,

    /// <summary>A <c>Timestamp</c>: a point in time with the text that says it.</summary>
    TimestampWithText,

    /// <summary>A <c>DateOnly</c>.</summary>
    Date,

    /// <summary>A <c>bool</c>: whether a selector matches, or a text that says so.</summary>
    Boolean,

    /// <summary>A number.</summary>
    Number,

    /// <summary>Any other type that implements <c>ISpanParsable</c>.</summary>
    Parsable,

    /// <summary>An enum: a text that is, or stands for, the name of a member.</summary>
    Enum,

    /// <summary>A <c>ReadOnlyMemory&lt;byte&gt;</c>: the text itself in UTF-8.</summary>
    Utf8,

    /// <summary>A type that only the user's own code can make: a converter or a partial method.</summary>
    Opaque,

    /// <summary>A <c>Dateline</c>, taken from another field's text.</summary>
    Dateline,

    /// <summary>A <c>Ranking</c>, read from an element.</summary>
    Ranking,

    /// <summary>A <c>Subhead</c>, placed between another field's entries.</summary>
    Subhead,

    /// <summary>An <c>ArticleBody</c>: the text of the article.</summary>
    Body,

    /// <summary>An <c>ArticleImage</c>: a picture of the article.</summary>
    Image,

    /// <summary>A nested schema, read inside an element.</summary>
    Schema,
}
