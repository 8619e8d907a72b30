using SchemaKit.Html;

namespace SchemaKit.StructuredData;

internal sealed partial class JsonTable
{
    // With it begins all punctuation beyond Latin's.
    private const byte TypographicByte = 0xE2;

    /// <summary>Reads a text that is not well-formed, as far as it can be mended.</summary>
    /// <param name="text">The text in UTF-8; the table keeps a copy.</param>
    /// <param name="isWhole">Whether nothing of it was cut off.</param>
    /// <returns>Whether there is JSON in it.</returns>
    public bool TryAddMended(ReadOnlySpan<byte> text, out bool isWhole)
    {
        // Some are escaped as if they were an attribute's value, and in some a typographer was at work, or both.
        if (text.Contains((byte)'"') || !text.ContainsAny((byte)'&', TypographicByte))
            return TryAddRepaired(text, out isWhole);

        ByteBuffer decoded = new(stackalloc byte[256]);
        ByteBuffer straight = new(stackalloc byte[256]);
        try
        {
            Cooker.Append(text, Cooking.Text, ref decoded);
            if (decoded.Written.Contains((byte)'"'))
                return TryAddRepaired(decoded.Written, out isWhole);
            AppendStraight(decoded.Written, ref straight);
            return TryAddRepaired(straight.Written, out isWhole);
        }
        finally
        {
            straight.Dispose();
            decoded.Dispose();
        }
    }

    /// <summary>Appends a text with <c>"</c> in the place of typographic double quotes: “, ”, „, ″.</summary>
    private static void AppendStraight(ReadOnlySpan<byte> text, scoped ref ByteBuffer output)
    {
        while (text.IndexOf(TypographicByte) is >= 0 and int place)
        {
            bool isQuote = text[place..] is [_, 0x80, 0x9C or 0x9D or 0x9E or 0xB3, ..];
            output.Append(text[..place]);
            output.Append(isQuote ? (byte)'"' : TypographicByte);
            text = text[(place + (isQuote ? 3 : 1))..];
        }

        output.Append(text);
    }

    private bool TryAddRepaired(ReadOnlySpan<byte> text, out bool isWhole)
    {
        ByteBuffer repaired = new(stackalloc byte[256]);
        try
        {
            JsonRepair.Append(text, ref repaired, out isWhole);
            bool isAny = repaired.Written.Length > "[]".Length;
            return isAny && TryAdd(Keep(repaired.Written));
        }
        finally
        {
            repaired.Dispose();
        }
    }
}
