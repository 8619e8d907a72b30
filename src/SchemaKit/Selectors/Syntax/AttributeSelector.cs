namespace SchemaKit.Selectors;

/// <summary>
/// <c>[name]</c>, <c>[name="value"]</c> and their kin: an attribute that is there, or whose value is as asked.
/// </summary>
/// <param name="Name">The attribute's name in lower case.</param>
/// <param name="Operator">How the attribute's value relates to <paramref name="Value"/>.</param>
/// <param name="Value">The value to relate to; empty for <see cref="AttributeOperator.Exists"/>.</param>
/// <param name="Case">What the selector says about the case of the value.</param>
internal sealed record AttributeSelector(string Name, AttributeOperator Operator, string Value, AttributeCase Case)
    : SimpleSelector
{
    /// <inheritdoc/>
    public override string ToString()
    {
        string name = CssText.Identifier(Name);
        if (Operator == AttributeOperator.Exists)
            return $"[{name}]";

        string flag = Case switch
        {
            AttributeCase.Ignored => " i",
            AttributeCase.Kept => " s",
            _ => "",
        };
        return $"[{name}{SymbolOf(Operator)}{CssText.String(Value)}{flag}]";
    }

    private static string SymbolOf(AttributeOperator value) => value switch
    {
        AttributeOperator.Includes => "~=",
        AttributeOperator.DashMatch => "|=",
        AttributeOperator.Prefix => "^=",
        AttributeOperator.Suffix => "$=",
        AttributeOperator.Substring => "*=",
        _ => "=",
    };
}

/// <summary>
/// How an attribute's value relates to the one in the selector; all but the first are the engine's
/// <c>AttributeMatch</c>.
/// </summary>
internal enum AttributeOperator
{
    /// <summary><c>[a]</c>: the attribute is there.</summary>
    Exists,

    /// <summary><c>[a=v]</c></summary>
    Equals,

    /// <summary><c>[a~=v]</c></summary>
    Includes,

    /// <summary><c>[a|=v]</c></summary>
    DashMatch,

    /// <summary><c>[a^=v]</c></summary>
    Prefix,

    /// <summary><c>[a$=v]</c></summary>
    Suffix,

    /// <summary><c>[a*=v]</c></summary>
    Substring,
}

/// <summary>What an attribute selector says about the ASCII case of the value.</summary>
internal enum AttributeCase
{
    /// <summary>Nothing: the HTML standard decides by the attribute's name.</summary>
    ByName,

    /// <summary><c>i</c>: it does not matter.</summary>
    Ignored,

    /// <summary><c>s</c>: it matters.</summary>
    Kept,
}
