namespace SchemaKit.Html;

/// <summary>
/// How an attribute's value is to relate to a given one: the attribute selectors of Selectors Level 4, section 6.
/// </summary>
public enum AttributeMatch : byte
{
    /// <summary><c>[a=v]</c>: it is the value.</summary>
    Equals,

    /// <summary>
    /// <c>[a~=v]</c>: it is a list of words, one of them the value; never for a value that is empty or holds white
    /// space.
    /// </summary>
    Includes,

    /// <summary><c>[a|=v]</c>: it is the value, or begins with it and a hyphen.</summary>
    DashMatch,

    /// <summary><c>[a^=v]</c>: it begins with the value; never for an empty one.</summary>
    Prefix,

    /// <summary><c>[a$=v]</c>: it ends with the value; never for an empty one.</summary>
    Suffix,

    /// <summary><c>[a*=v]</c>: it contains the value; never for an empty one.</summary>
    Substring,
}
