namespace SchemaKit.Html;

/// <summary>
/// Comments: where one ends, and what of it is its data.
/// https://html.spec.whatwg.org/multipage/parsing.html#comment-start-state to #comment-end-bang-state, and
/// https://html.spec.whatwg.org/multipage/parsing.html#bogus-comment-state.
/// </summary>
internal static class Comment
{
    private const int OpenerLength = 4; // <!--

    /// <summary>Finds the end of a comment.</summary>
    /// <param name="source">The source.</param>
    /// <param name="start">Where the comment's <c>&lt;!--</c> is.</param>
    /// <returns>The place behind it; the end of the source where it has no end.</returns>
    public static int FindEnd(ReadOnlySpan<byte> source, int start)
    {
        // "<!-->" and "<!--->" are whole comments: the opener's dashes may be the closer's.
        int position = start + 2;
        while (true)
        {
            int hop = source[position..].IndexOf("--"u8);
            if (hop < 0)
                return source.Length;
            position += hop;

            ReadOnlySpan<byte> behind = source[(position + 2)..];
            if (!behind.IsEmpty && behind[0] == '>')
                return position + 3;
            if (behind.Length > 1 && behind[0] == '!' && behind[1] == '>' && position >= start + OpenerLength)
                return position + 4;
            position++;
        }
    }

    /// <summary>The data of a comment, as it stands in the source.</summary>
    /// <param name="slice">The comment, from &lt; to behind &gt; or to the end of the source.</param>
    public static ReadOnlySpan<byte> ReadData(ReadOnlySpan<byte> slice)
    {
        if (!slice.StartsWith("<!--"u8))
            return ReadBogusData(slice);

        ReadOnlySpan<byte> data = slice[OpenerLength..];
        if (data.SequenceEqual(">"u8) || data.SequenceEqual("->"u8))
            return default;

        return data[..^CloserLength(data)];
    }

    /// <summary>
    /// The length of what ends the data; where the source ends first, a closer that has only begun is none of it.
    /// </summary>
    private static int CloserLength(ReadOnlySpan<byte> data)
    {
        if (data.EndsWith("--!>"u8))
            return 4;
        if (data.EndsWith("-->"u8) || data.EndsWith("--!"u8))
            return 3;
        if (data.EndsWith("--"u8))
            return 2;
        return data.EndsWith("-"u8) ? 1 : 0;
    }

    private static ReadOnlySpan<byte> ReadBogusData(ReadOnlySpan<byte> slice)
    {
        int start = slice[1] == '?' ? 1 : 2; // the question mark is part of the data, ! and / are not
        return slice[^1] == '>' ? slice[start..^1] : slice[start..];
    }
}
