using System.Collections.Immutable;

namespace SchemaKit.Generators.Model;

/// <summary>A type that the members of every schema name.</summary>
/// <param name="Name">Its name; that of an attribute without the suffix.</param>
/// <param name="Namespace">Its namespace.</param>
/// <param name="Role">Where its name stands, and so what may hide it.</param>
internal sealed record ImportedName(string Name, string Namespace, NameRole Role = NameRole.Type)
{
    /// <summary>The namespace of the reader and all that belongs to it.</summary>
    public const string ReaderNamespace = "SchemaKit.Generated";

    /// <summary>The namespace of what answers article words, imported beside the reader only where there are some.</summary>
    public const string Words = "SchemaKit.ArticleWords";

    /// <summary>All that is not the schema's own.</summary>
    public static readonly ImmutableArray<ImportedName> All =
    [
        new("DateTime", "System"),
        new("DateTimeOffset", "System"),
        new("ReadOnlyMemory", "System"),
        new("TimeSpan", "System", NameRole.Expression),
        new("Uri", "System"),
        new("GeneratedCode", "System.CodeDom.Compiler", NameRole.Attribute),
        new("MaybeNullWhen", "System.Diagnostics.CodeAnalysis", NameRole.Attribute),
        new("Extraction", "SchemaKit"),
        new("ExtractionException", "SchemaKit", NameRole.Expression),
        new("ISchema", "SchemaKit"),
        new("SchemaInfo", "SchemaKit"),
        new("Node", "SchemaKit.Html"),
        new("Page", "SchemaKit.Html"),
        new("PageKind", "SchemaKit.Html", NameRole.Expression),
        new("MatchStore", "SchemaKit.Runtime"),
        new("NodeList", "SchemaKit.Runtime"),
        new("SchemaReader", "SchemaKit.Runtime", NameRole.Expression),
        new("ZonedTime", "SchemaKit.Runtime", NameRole.Expression),
    ];

    /// <summary>The namespaces of all of them, in the order of <c>using</c> directives.</summary>
    public static readonly ImmutableArray<string> Namespaces =
    [
        "System",
        "System.CodeDom.Compiler",
        "System.Diagnostics.CodeAnalysis",
        "SchemaKit",
        "SchemaKit.Html",
        "SchemaKit.Runtime",
    ];

    /// <summary>The namespaces that are imported beside the reader.</summary>
    public static readonly ImmutableArray<string> ReaderNamespaces =
    [
        "System",
        "System.CodeDom.Compiler",
        "System.Collections.Frozen",
        "System.Collections.Generic",
        "System.Collections.Immutable",
        "System.Collections.ObjectModel",
        "System.Diagnostics.CodeAnalysis",
        "System.Globalization",
        "System.Numerics",
        "System.Text.RegularExpressions",
        Words,
        "SchemaKit.Articles",
        "SchemaKit.Html",
        "SchemaKit.Readers",
        "SchemaKit.Runtime",
        "SchemaKit.StructuredData",
    ];

    /// <summary>The class that looks whether a page is one that a schema reads.</summary>
    /// <param name="schema">The name of the schema.</param>
    public static ImportedName ConditionOf(string schema) =>
        new(schema + "Condition", ReaderNamespace, NameRole.Expression);

    /// <summary>The struct of what a schema's selectors match.</summary>
    /// <param name="schema">The name of the schema.</param>
    public static ImportedName MatchesOf(string schema) =>
        new(schema + "Matches", ReaderNamespace, NameRole.Expression);
}

/// <summary>Where a name stands.</summary>
internal enum NameRole
{
    /// <summary>Where only a type or a namespace can: members of other kinds do not hide it.</summary>
    Type,

    /// <summary>As an attribute: what has its name with the suffix hides it too.</summary>
    Attribute,

    /// <summary>Where members of all kinds hide it.</summary>
    Expression,
}
