namespace SchemaKit.Html;

/// <summary>What a slice of the source stands for, and so what is to be decoded in it when it is read.</summary>
internal enum Cooking : byte
{
    /// <summary>Text of the data and RCDATA states: with character references.</summary>
    Text,

    /// <summary>Text of the other states, a comment, a name: no character references.</summary>
    RawText,

    /// <summary>An attribute's value: character references by the rules for attributes.</summary>
    AttributeValue,

    /// <summary>The data of a processing instruction: no character references, and NUL stays.</summary>
    ProcessingInstruction,
}
