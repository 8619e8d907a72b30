namespace SchemaKit.Html;

/// <summary>What a <see cref="Node"/> is.</summary>
public enum NodeKind : byte
{
    /// <summary>No node: what navigation gives where there is nothing to go to.</summary>
    None,

    /// <summary>The document: the root of every page, node 0.</summary>
    Document,

    /// <summary>A <c>DOCTYPE</c>.</summary>
    DocumentType,

    /// <summary>An element.</summary>
    Element,

    /// <summary>A run of text.</summary>
    Text,

    /// <summary>A comment.</summary>
    Comment,

    /// <summary>A processing instruction.</summary>
    ProcessingInstruction,

    /// <summary>
    /// The contents of a <c>template</c> element: its only child on the tape, and no part of the page.
    /// </summary>
    TemplateContents,
}
