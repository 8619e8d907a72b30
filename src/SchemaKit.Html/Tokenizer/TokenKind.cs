namespace SchemaKit.Html;

/// <summary>What a token is: https://html.spec.whatwg.org/multipage/parsing.html#tokenization.</summary>
internal enum TokenKind : byte
{
    /// <summary>One or more characters.</summary>
    Characters,

    /// <summary>
    /// One or more NUL characters, of the data state or a CDATA section: the only states that leave them to the tree
    /// builder.
    /// </summary>
    NullCharacters,

    StartTag,

    EndTag,

    Comment,

    ProcessingInstruction,

    Doctype,

    EndOfFile,
}
