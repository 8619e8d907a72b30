namespace SchemaKit.Html;

/// <summary>
/// The states that the tokenizer is in between two tokens. The other states of the standard pass while it makes one;
/// they are steps of the methods that refer to them.
/// </summary>
internal enum TokenizerState : byte
{
    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#data-state</summary>
    Data,

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#rcdata-state</summary>
    Rcdata,

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#rawtext-state</summary>
    RawText,

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#script-data-state</summary>
    ScriptData,

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#plaintext-state</summary>
    PlainText,

    /// <summary>https://html.spec.whatwg.org/multipage/parsing.html#cdata-section-state</summary>
    CdataSection,
}
