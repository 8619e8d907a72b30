namespace SchemaKit.Html;

/// <summary>What the stack of open elements has to know of an element at once.</summary>
[Flags]
internal enum ElementTraits : byte
{
    None = 0,

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#special</summary>
    Special = 1,

    /// <summary>
    /// It ends the search of https://html.spec.whatwg.org/multipage/parsing.html#has-an-element-in-scope.
    /// </summary>
    ScopeEnd = 1 << 1,

    /// <summary>It ends the search of the start tags <c>li</c>, <c>dd</c> and <c>dt</c>.</summary>
    ListItemEnd = 1 << 2,
}
