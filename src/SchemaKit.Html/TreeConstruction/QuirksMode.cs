namespace SchemaKit.Html;

/// <summary>https://dom.spec.whatwg.org/#concept-document-mode</summary>
internal enum QuirksMode : byte
{
    NoQuirks,
    LimitedQuirks,
    Quirks,
}
