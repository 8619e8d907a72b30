namespace SchemaKit.Generators.Diagnostics;

/// <summary>
/// The categories of diagnostics: what one may want to be told more or less severely as a whole, by
/// <c>dotnet_analyzer_diagnostic.category-SchemaKit.Selectors.severity</c> in an <c>.editorconfig</c>.
/// </summary>
internal static class Category
{
    /// <summary>The type that is a schema, and its properties.</summary>
    public const string Types = "SchemaKit.Types";

    /// <summary>What selectors say: syntax and logic, nothing that is guessed.</summary>
    public const string Selectors = "SchemaKit.Selectors";

    /// <summary>Where values come from.</summary>
    public const string Sources = "SchemaKit.Sources";

    /// <summary>How values are read.</summary>
    public const string Readers = "SchemaKit.Readers";

    /// <summary>Which schema reads which page: hosts, dates, registries.</summary>
    public const string Versions = "SchemaKit.Versions";

    /// <summary>Names that may be misspelled: a guess, from the names that pages are known to hold.</summary>
    public const string Spelling = "SchemaKit.Spelling";

    /// <summary>What works on the pages of today and will not on those of tomorrow: a guess as well.</summary>
    public const string Durability = "SchemaKit.Durability";
}
