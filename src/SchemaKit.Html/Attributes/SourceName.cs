namespace SchemaKit.Html;

/// <summary>
/// Names of elements and attributes as they stand in the source: in whatever case, and perhaps with NUL, or bytes that
/// are no UTF-8, in them. Both read as U+FFFD.
/// </summary>
internal static class SourceName
{
    /// <summary>Whether a name in the source is a given one.</summary>
    public static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lowerCaseName)
    {
        // U+FFFD takes no less bytes than what it stands for.
        const byte FirstByteOfReplacement = 0xEF;
        return name.Length <= lowerCaseName.Length
            && (Ascii.EqualsIgnoreCase(name, lowerCaseName)
                || (lowerCaseName.IndexOf(FirstByteOfReplacement) >= 0 && LowerCaseEquals(name, lowerCaseName)));
    }

    /// <summary>Whether two names in the source are the same.</summary>
    public static bool AreSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right) =>
        Ascii.EqualsIgnoreCase(left, right)
        || ((MayReadOtherwise(left) || MayReadOtherwise(right)) && ToLowerCase(left) == ToLowerCase(right));

    /// <summary>The name in lower case.</summary>
    public static string ToLowerCase(ReadOnlySpan<byte> name)
    {
        ByteBuffer buffer = new(stackalloc byte[128]);
        try
        {
            AppendLowerCase(name, ref buffer);
            return buffer.ToString();
        }
        finally
        {
            buffer.Dispose();
        }
    }

    /// <summary>Appends the name in lower case.</summary>
    public static void AppendLowerCase(ReadOnlySpan<byte> name, scoped ref ByteBuffer output)
    {
        int start = output.Written.Length;
        Cooker.AppendWellFormed(name, Cooking.RawText, ref output);
        output.ToLowerCase(start);
    }

    private static bool MayReadOtherwise(ReadOnlySpan<byte> name) =>
        Utf8.LengthOfAscii(name) < name.Length || name.IndexOf((byte)0) >= 0;

    private static bool LowerCaseEquals(ReadOnlySpan<byte> name, ReadOnlySpan<byte> lowerCaseName)
    {
        ByteBuffer buffer = new(stackalloc byte[128]);
        try
        {
            AppendLowerCase(name, ref buffer);
            return buffer.Written.SequenceEqual(lowerCaseName);
        }
        finally
        {
            buffer.Dispose();
        }
    }
}
