namespace SchemaKit.Generators.Model;

/// <summary>Which names of the emitted file would mean something else where they stand, and so are qualified.</summary>
internal sealed record NameSpec
{
    /// <summary>Those of <see cref="ImportedName"/> that have to be qualified inside of the schema's type.</summary>
    public required EquatableArray<string> Qualified { get; init; }

    /// <summary>
    /// Whether the namespaces that are imported beside the schema have to be qualified, for there is another
    /// <c>System</c> or <c>SchemaKit</c> around it.
    /// </summary>
    public required bool QualifiesImports { get; init; }

    /// <summary>The same of those that are imported beside the reader.</summary>
    public required bool QualifiesReaderImports { get; init; }

    /// <summary>
    /// The types that the reader needs an alias for, since the schema's assembly has another one of that name in a
    /// namespace that is imported too: <c>SchemaKit.Html.Node</c>.
    /// </summary>
    public required EquatableArray<string> ReaderAliases { get; init; }
}
