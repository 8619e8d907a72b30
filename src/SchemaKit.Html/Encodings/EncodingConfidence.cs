namespace SchemaKit.Html;

/// <summary>
/// How sure the parser is of a page's encoding.
/// </summary>
/// <remarks>https://html.spec.whatwg.org/multipage/parsing.html#concept-encoding-confidence</remarks>
public enum EncodingConfidence : byte
{
    /// <summary>The page came as characters: there was nothing to decide.</summary>
    Irrelevant,

    /// <summary>A declaration in the page would still have changed it.</summary>
    Tentative,

    /// <summary>Nothing in the page could have changed it any more.</summary>
    Certain,
}
