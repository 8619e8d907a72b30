namespace SchemaKit.Html;

public sealed partial class PageWriter
{
    /// <summary>The elements behind whose start tag a parser leaves a line feed out.</summary>
    private static readonly TagSet LineFeedIgnored = new(TagId.Pre, TagId.Listing, TagId.TextArea);

    /// <summary>Writes a text node. A text that was written right before it stays one of its own.</summary>
    /// <param name="text">The text as it reads; it may be empty.</param>
    public void WriteText(ReadOnlySpan<char> text)
    {
        bool isFirst = _isTagOpen;
        CloseTag();
        if (isFirst && text.Length > 0 && text[0] == '\n' && _steps[^1].IsHtmlElementOf(LineFeedIgnored))
            Append("\n"u8);

        // A raw text has no references for CR and U+0000, and would be one with the text before it.
        bool isRaw = Innermost?.IsHtmlElementOf(FragmentSerializer.RawTexts) == true
            && _steps[^1].Kind is not (StepKind.Text or StepKind.RawText)
            && text.IndexOfAny('\r', '\0') < 0
            && !text.IsEmpty;
        int start = Source.WrittenCount;
        if (isRaw)
            Utf8.Write(text, Source);
        else
            MarkupEscaper.WriteText(text, Source);
        AddStep(isRaw ? StepKind.RawText : StepKind.Text, start);
    }

    /// <summary>Writes a comment.</summary>
    /// <param name="data">What it says; it may be anything.</param>
    public void WriteComment(ReadOnlySpan<char> data)
    {
        CloseTag();
        int start = Source.WrittenCount;
        Append("<!--"u8);
        Utf8.Write(data, Source);
        Append("-->"u8);
        AddStep(StepKind.Comment, start);
    }

    /// <summary>Writes a processing instruction.</summary>
    /// <param name="target">
    /// The target: ASCII letters, digits, <c>-</c> and <c>_</c>; the first one a letter or <c>_</c>.
    /// </param>
    /// <param name="data">What it says; white space at its start is not kept.</param>
    /// <exception cref="ArgumentException">The target is another one.</exception>
    public void WriteProcessingInstruction(string target, ReadOnlySpan<char> data)
    {
        MarkupName.CheckTarget(target);
        CloseTag();
        int start = Source.WrittenCount;
        Append("<?"u8);
        Append(target);
        Append(" "u8);
        Utf8.Write(data, Source);
        Append("?>"u8);
        AddStep(StepKind.ProcessingInstruction, start);
    }

    /// <summary>Writes a document type. It does not decide on quirks mode: <see cref="IsQuirks"/> does.</summary>
    /// <param name="name">The name as it is; it may be empty.</param>
    /// <param name="publicId">The public identifier; empty where there is none.</param>
    /// <param name="systemId">The system identifier; empty where there is none.</param>
    /// <exception cref="ArgumentException">
    /// The name has white space, U+0000 or <c>&gt;</c> in it, or is empty beside an identifier; an identifier has
    /// quotes of both kinds.
    /// </exception>
    /// <exception cref="InvalidOperationException">An element is open.</exception>
    public void WriteDocumentType(string name, string publicId = "", string systemId = "")
    {
        bool hasPublicId = publicId.Length > 0;
        bool hasSystemId = systemId.Length > 0;
        MarkupName.CheckDocumentType(name, mayBeEmpty: !hasPublicId && !hasSystemId);
        string publicLiteral = MarkupName.Quote(publicId, nameof(publicId));
        string systemLiteral = MarkupName.Quote(systemId, nameof(systemId));
        if (_open.Count > 0)
            throw new InvalidOperationException("A document type stands in no element.");

        int start = Source.WrittenCount;
        Append("<!DOCTYPE "u8);
        Append(name);
        if (hasPublicId)
            Append($" PUBLIC {publicLiteral}");
        if (hasSystemId)
            Append(hasPublicId ? $" {systemLiteral}" : $" SYSTEM {systemLiteral}");
        Append(">"u8);
        AddStep(StepKind.DocumentType, start);
    }
}
