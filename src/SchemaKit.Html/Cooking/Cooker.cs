namespace SchemaKit.Html;

/// <summary>
/// Turns a slice of the source into what it stands for: the parts of the tokenizer that change characters instead of
/// finding tokens, put off until somebody reads the slice. Character references are decoded, CR LF and CR become LF
/// (https://html.spec.whatwg.org/multipage/parsing.html#preprocessing-the-input-stream), NUL becomes U+FFFD.
/// </summary>
internal static class Cooker
{
    private static ReadOnlySpan<byte> ReplacementCharacter => "\uFFFD"u8;

    /// <summary>Whether a slice reads otherwise than it stands in the source.</summary>
    public static bool Changes(ReadOnlySpan<byte> slice, Cooking cooking) => NextChange(slice, cooking) >= 0;

    /// <summary>Whether a slice reads as it stands in the source, which is well-formed UTF-8 there.</summary>
    public static bool IsVerbatim(ReadOnlySpan<byte> slice, Cooking cooking) =>
        !Changes(slice, cooking) && Utf8.IsValid(slice);

    /// <summary>Appends what a slice stands for, in UTF-8; bytes that are no UTF-8 stay as they are.</summary>
    public static void Append(scoped ReadOnlySpan<byte> slice, Cooking cooking, scoped ref ByteBuffer output)
    {
        for (int change; (change = NextChange(slice, cooking)) >= 0;)
        {
            output.Append(slice[..change]);
            slice = slice[change..];
            slice = slice[AppendChanged(slice, cooking, ref output)..];
        }

        output.Append(slice);
    }

    /// <summary>
    /// Appends what a slice stands for, in well-formed UTF-8. Bytes that are no UTF-8 are replaced in the slice alone,
    /// as what is between two slices parts them: the standard decodes the source before it cuts it.
    /// </summary>
    public static void AppendWellFormed(ReadOnlySpan<byte> slice, Cooking cooking, scoped ref ByteBuffer output)
    {
        if (Utf8.IsValid(slice))
        {
            Append(slice, cooking, ref output);
            return;
        }

        ByteBuffer wellFormed = new(stackalloc byte[256]);
        try
        {
            wellFormed.Append(Utf8.GetString(slice));
            Append(wellFormed.Written, cooking, ref output);
        }
        finally
        {
            wellFormed.Dispose();
        }
    }

    /// <summary>What a slice stands for.</summary>
    public static string ToString(ReadOnlySpan<byte> slice, Cooking cooking)
    {
        if (!Changes(slice, cooking))
            return Utf8.GetString(slice);

        ByteBuffer buffer = new(stackalloc byte[256]);
        try
        {
            Append(slice, cooking, ref buffer);
            return buffer.ToString();
        }
        finally
        {
            buffer.Dispose();
        }
    }

    private static int NextChange(ReadOnlySpan<byte> slice, Cooking cooking) => cooking switch
    {
        Cooking.RawText => slice.IndexOfAny((byte)'\r', (byte)0),
        Cooking.ProcessingInstruction => slice.IndexOf((byte)'\r'),
        _ => slice.IndexOfAny((byte)'&', (byte)'\r', (byte)0),
    };

    /// <returns>How many bytes of the slice are done with.</returns>
    private static int AppendChanged(scoped ReadOnlySpan<byte> slice, Cooking cooking, scoped ref ByteBuffer output)
    {
        switch (slice[0])
        {
            case (byte)'\r':
                output.Append((byte)'\n');
                return slice.Length > 1 && slice[1] == '\n' ? 2 : 1;

            case 0:
                output.Append(ReplacementCharacter);
                return 1;

            default:
                bool inAttribute = cooking == Cooking.AttributeValue;
                if (CharacterReference.TryRead(slice, inAttribute, out CharacterReference reference))
                {
                    reference.AppendTo(ref output);
                    return reference.Length;
                }

                output.Append((byte)'&');
                return 1;
        }
    }
}
