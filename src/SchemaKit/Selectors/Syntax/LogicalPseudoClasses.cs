namespace SchemaKit.Selectors;

/// <summary>
/// <c>:is(…)</c> or <c>:where(…)</c>, which differ in specificity alone: an element that matches the list.
/// </summary>
/// <param name="Selectors">The list.</param>
/// <param name="IsWhere">Whether it was written as <c>:where</c>.</param>
internal sealed record IsPseudoClass(SelectorList Selectors, bool IsWhere) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => $"{(IsWhere ? ":where" : ":is")}({Selectors})";
}

/// <summary><c>:not(…)</c>: an element that does not match the list.</summary>
/// <param name="Selectors">The list.</param>
internal sealed record NotPseudoClass(SelectorList Selectors) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => $":not({Selectors})";
}

/// <summary><c>:has(…)</c>: an element from which one of the relative selectors leads to another.</summary>
/// <param name="Selectors">The relative selectors.</param>
internal sealed record HasPseudoClass(SelectorList Selectors) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => $":has({Selectors})";
}
