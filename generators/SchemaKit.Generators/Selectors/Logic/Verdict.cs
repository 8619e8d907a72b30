namespace SchemaKit.Generators.Selectors;

/// <summary>What can be said of a selector without a page.</summary>
internal enum Verdict
{
    /// <summary>It depends on the page.</summary>
    Open,

    /// <summary>No element of any page matches.</summary>
    Never,

    /// <summary>Every element of every page matches.</summary>
    Always,
}
