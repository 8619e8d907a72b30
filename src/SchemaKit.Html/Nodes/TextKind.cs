namespace SchemaKit.Html;

/// <summary>What of a node is taken as its text.</summary>
public enum TextKind : byte
{
    /// <summary>
    /// The text as a reader of the page sees it: each run of white space is one space, a <c>br</c> and the edge of a
    /// block are one line feed, both ends are trimmed; <c>script</c>, <c>style</c>, <c>noscript</c>, <c>template</c>
    /// and comments are left out.
    /// </summary>
    Normalized,

    /// <summary>As <see cref="Normalized"/>, from the text that stands in the node itself, not in elements inside of it.</summary>
    Own,

    /// <summary>All text inside, character for character, as <c>textContent</c> of the DOM standard gives it.</summary>
    Raw,

    /// <summary>The markup inside, as <c>innerHTML</c> of the HTML standard serializes it.</summary>
    InnerHtml,
}
