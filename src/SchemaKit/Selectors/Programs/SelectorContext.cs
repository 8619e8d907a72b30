namespace SchemaKit.Selectors;

/// <summary>What outside of a scope must be looked at to find what selectors match inside of it.</summary>
internal enum SelectorContext
{
    /// <summary>Nothing but the scope's own start tag.</summary>
    None,

    /// <summary>The ancestors.</summary>
    Ancestors,

    /// <summary>The ancestors, and the siblings of the scope and of its ancestors.</summary>
    Siblings,
}
