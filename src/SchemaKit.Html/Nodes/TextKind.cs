namespace SchemaKit.Html;

/// <summary>What of a node is taken as its text.</summary>
public enum TextKind : byte
{
    /// <summary>
    /// The text as a reader of the page sees it: each run of Unicode white space is one U+0020; a <c>br</c> and the
    /// edges of a block are one line feed, those of a table cell a space; no line is empty or has white space at its
    /// ends. Comments and what browsers do not show are left out (<c>script</c>, <c>style</c>, <c>noscript</c>,
    /// <c>template</c>, <c>head</c>, <c>iframe</c> …); a <c>title</c> or <c>script</c> that is asked itself gives its
    /// text.
    /// </summary>
    Normalized,

    /// <summary>
    /// As <see cref="Normalized"/>, from the text that stands in the node itself, not in elements inside of it; a
    /// <c>br</c> counts.
    /// </summary>
    Own,

    /// <summary>All text inside, character for character, as <c>textContent</c> of the DOM standard gives it.</summary>
    Raw,

    /// <summary>The markup inside, as <c>innerHTML</c> of the HTML standard serializes it.</summary>
    InnerHtml,
}
