namespace SchemaKit.Html;

/// <summary>What a <see cref="PageWriter"/> was told, kept until the tape can be made over the whole source.</summary>
/// <param name="Kind">What it was.</param>
/// <param name="Start">Its first byte in the source.</param>
/// <param name="End">The byte behind its last one.</param>
/// <param name="Tag">Elements: the number of the name.</param>
/// <param name="Namespace">Elements: the namespace.</param>
/// <param name="Class">Elements: where the value of <c>class</c> begins, as in <see cref="TapeRow.Class"/>.</param>
internal readonly record struct Step(
    StepKind Kind,
    int Start,
    int End,
    TagId Tag = TagId.Other,
    ElementNamespace Namespace = ElementNamespace.Html,
    int Class = 0)
{
    public bool IsHtmlElementOf(in TagSet tags) =>
        Kind == StepKind.StartElement && Namespace == ElementNamespace.Html && tags.Contains(Tag);
}

/// <summary>What a <see cref="Step"/> is.</summary>
internal enum StepKind : byte
{
    /// <summary>The start tag of an element that has content or is to be ended.</summary>
    StartElement,

    /// <summary>The end of the element that is open.</summary>
    EndElement,

    /// <summary>The contents of the <c>template</c> that is open begin.</summary>
    StartTemplateContents,

    /// <summary>They end.</summary>
    EndTemplateContents,

    /// <summary>A text in which character references are decoded.</summary>
    Text,

    /// <summary>A text in which they are not.</summary>
    RawText,

    Comment,
    ProcessingInstruction,
    DocumentType,
}
