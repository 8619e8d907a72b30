namespace SchemaKit.Selectors;

/// <summary>
/// How an element relates to the one left of it in a complex selector, a combinator of Selectors Level 4.
/// </summary>
internal enum Combinator
{
    /// <summary>The selector begins here.</summary>
    None,

    /// <summary>White space: it is somewhere inside of the left one.</summary>
    Descendant,

    /// <summary><c>&gt;</c>: it is a child of the left one.</summary>
    Child,

    /// <summary><c>+</c>: it is the next sibling of the left one.</summary>
    NextSibling,

    /// <summary><c>~</c>: it is a later sibling of the left one.</summary>
    SubsequentSibling,
}

internal static class CombinatorText
{
    /// <summary>The combinator with the white space around it that the canonical form has.</summary>
    /// <param name="combinator">The combinator.</param>
    /// <param name="isFirst">
    /// Whether it begins a relative selector; a descendant combinator is not written there.
    /// </param>
    public static string ToText(this Combinator combinator, bool isFirst) => combinator switch
    {
        Combinator.Descendant => isFirst ? "" : " ",
        Combinator.Child => isFirst ? "> " : " > ",
        Combinator.NextSibling => isFirst ? "+ " : " + ",
        Combinator.SubsequentSibling => isFirst ? "~ " : " ~ ",
        _ => "",
    };
}
