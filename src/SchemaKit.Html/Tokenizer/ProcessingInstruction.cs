namespace SchemaKit.Html;

/// <summary>
/// What a processing instruction says:
/// https://html.spec.whatwg.org/multipage/parsing.html#processing-instruction-open-state and the states behind it.
/// </summary>
internal readonly ref struct ProcessingInstruction
{
    private ProcessingInstruction(ReadOnlySpan<byte> target, ReadOnlySpan<byte> data)
    {
        Target = target;
        Data = data;
    }

    public ReadOnlySpan<byte> Target { get; }

    /// <summary>The data as it stands in the source, without the question mark of a closing <c>?&gt;</c>.</summary>
    public ReadOnlySpan<byte> Data { get; }

    /// <summary>
    /// Whether what begins with <c>&lt;?</c> at a place is a processing instruction; else it is a bogus comment.
    /// </summary>
    /// <returns>
    /// <see langword="null"/> where the source ends before it can be told: then it is nothing at all.
    /// </returns>
    public static bool? IsAt(ReadOnlySpan<byte> source, int start)
    {
        ReadOnlySpan<byte> rest = source[(start + 2)..];
        if (rest.IsEmpty)
            return null;
        if (!Ascii.IsLetter(rest[0]) && rest[0] != '_')
            return false;

        int length = FindTargetEnd(rest);
        if (length == rest.Length)
            return null;

        return (rest[length] is (byte)'?' or (byte)'>' || Ascii.IsWhiteSpace(rest[length]))
            && !Ascii.EqualsIgnoreCase(rest[..length], "xml"u8)
            && !Ascii.EqualsIgnoreCase(rest[..length], "xml-stylesheet"u8);
    }

    /// <summary>Reads a processing instruction.</summary>
    /// <param name="slice">It, from &lt; to behind &gt;.</param>
    public static ProcessingInstruction Read(ReadOnlySpan<byte> slice)
    {
        ReadOnlySpan<byte> content = slice[2..^1];
        int targetEnd = FindTargetEnd(content);
        int dataStart = targetEnd;
        while (dataStart < content.Length && Ascii.IsWhiteSpace(content[dataStart]))
            dataStart++;

        ReadOnlySpan<byte> data = content[dataStart..];
        return new ProcessingInstruction(content[..targetEnd], data.EndsWith("?"u8) ? data[..^1] : data);
    }

    private static int FindTargetEnd(ReadOnlySpan<byte> text)
    {
        int end = 0;
        while (end < text.Length && (Ascii.IsAlphanumeric(text[end]) || text[end] is (byte)'-' or (byte)'_'))
            end++;
        return end;
    }
}
