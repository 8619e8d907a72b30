namespace SchemaKit.Selectors;

/// <summary><c>*</c>: any element.</summary>
internal sealed record UniversalSelector : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => "*";
}

/// <summary><c>p</c>: an element of that name.</summary>
/// <param name="Name">The name in lower case; case does not matter for the elements of an HTML document.</param>
internal sealed record TypeSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => CssText.Identifier(Name);
}

/// <summary><c>.lead</c>: an element whose <c>class</c> holds that word.</summary>
/// <param name="Name">The word.</param>
internal sealed record ClassSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => "." + CssText.Identifier(Name);
}

/// <summary><c>#main</c>: the element with that <c>id</c>.</summary>
/// <param name="Name">The id.</param>
internal sealed record IdSelector(string Name) : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString() => "#" + CssText.Identifier(Name);
}
