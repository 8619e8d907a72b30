namespace SchemaKit.Html;

/// <summary>The signs that mark an item of a list in plain text.</summary>
/// <remarks>
/// <list type="bullet">
/// <item>Alone on a line, each of <c>- * • ・ – — −</c> is a bullet; the next line is its item.</item>
/// <item>In front of a text, <c>-</c> and <c>*</c> are bullets where white space follows them; <c>•</c> and <c>・</c>
/// always are. Dashes (<c>–</c>, <c>—</c>) and the minus sign are not: they open a speech, or a sentence.</item>
/// </list>
/// </remarks>
internal static class Bullet
{
    /// <summary>
    /// The length in bytes of the bullet, with the white space behind it, that a line begins with; 0 for none.
    /// </summary>
    /// <param name="line">The line, without white space at its ends.</param>
    public static int LengthAtStart(ReadOnlySpan<byte> line)
    {
        if (IsAlone(line))
            return line.Length;

        int length = line.StartsWith("•"u8) || line.StartsWith("・"u8) ? 3 : 0;
        if (line[0] is (byte)'-' or (byte)'*' && WhiteSpace.LengthAtStart(line[1..]) > 0)
            length = 1;
        if (length == 0)
            return 0;

        while (WhiteSpace.LengthAtStart(line[length..]) is > 0 and int space)
            length += space;
        return length;
    }

    private static bool IsAlone(ReadOnlySpan<byte> line) => line.Length switch
    {
        1 => line[0] is (byte)'-' or (byte)'*',
        3 => line.SequenceEqual("•"u8) || line.SequenceEqual("・"u8) || line.SequenceEqual("–"u8)
            || line.SequenceEqual("—"u8) || line.SequenceEqual("−"u8),
        _ => false,
    };
}
