using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.ArticleWords;

/// <summary>Measures text in UTF-8 without decoding it.</summary>
internal static class TextMeasure
{
    /// <summary>Counts the letters of a text, and looks for marks: commas, ends of sentences and the like.</summary>
    /// <param name="source">What the text stands in.</param>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="hasMark">Whether there is a mark; where one is known, no other is looked for.</param>
    /// <returns>How many letters there are; a sign of Chinese, Japanese or Korean is worth three.</returns>
    public static int Count(ReadOnlySpan<byte> source, int start, int end, ref bool hasMark)
    {
        // Most texts are shorter than a vector, and what stands behind them is blinded out. One byte more is looked at, for a mark is one
        // only before white space.
        int letters = 0;
        ref byte first = ref MemoryMarshal.GetReference(source);
        int at = start;
        for (; at < end && at < source.Length - Vector256<byte>.Count; at += Vector256<byte>.Count)
        {
            int left = end - at;
            uint inside = left < Vector256<byte>.Count ? (1u << left) - 1 : uint.MaxValue;
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref first, (nuint)at);

            // As signed numbers, so that all beyond ASCII is less.
            uint ascii = Vector256.GreaterThan(bytes.AsSByte(), Vector256.Create((sbyte)' ')).ExtractMostSignificantBits() & inside;
            uint beyond = bytes.ExtractMostSignificantBits() & inside;
            letters += BitOperations.PopCount(ascii);
            if (beyond != 0)
                letters += CountBeyondAscii(bytes, inside);
            if (hasMark || (ascii | beyond) == 0)
                continue;

            uint isBehind = left > Vector256<byte>.Count ? 0 : ~(inside >> 1);
            uint ends = EndsBehind(Vector256.LoadUnsafe(ref first, (nuint)at + 1)) | isBehind;
            hasMark = (MarksOf(bytes) & ends & inside) != 0
                || (beyond != 0 && HasMarkBeyondAscii(source[at..end], MayBeMarks(bytes) & inside));
        }

        return at < end ? letters + CountBytes(source[at..end], ref hasMark) : letters;
    }

    /// <summary>Whether a text ends in an ellipsis, be it in brackets.</summary>
    /// <param name="utf8">The text as it stands in the source.</param>
    public static bool IsCut(ReadOnlySpan<byte> utf8)
    {
        utf8 = utf8.TrimEnd(" \t\r\n])"u8);
        return utf8.Length > 0
            && utf8[^1] is (byte)'.' or 0xA6 or (byte)';'
            && (utf8.EndsWith("..."u8) || utf8.EndsWith("…"u8) || utf8.EndsWith("&hellip;"u8) || utf8.EndsWith("&#8230;"u8));
    }

    /// <summary>Whether a text is white space, no-break spaces as they are written among it.</summary>
    /// <param name="utf8">The text as it stands in the source.</param>
    public static bool IsBlank(ReadOnlySpan<byte> utf8)
    {
        while (utf8.Length > 0)
        {
            int length = BlankAtStart(utf8);
            if (length == 0)
                return false;
            utf8 = utf8[length..];
        }

        return true;
    }

    private static int BlankAtStart(ReadOnlySpan<byte> utf8)
    {
        if (utf8[0] <= ' ')
            return 1;
        if (utf8[0] == '&')
            return utf8.StartsWith("&nbsp;"u8) || utf8.StartsWith("&#160;"u8) ? "&nbsp;".Length : 0;
        return utf8.StartsWith("\u00A0"u8) ? "\u00A0"u8.Length : 0;
    }

    // The first byte of each other character counts; U+3000 to U+DFFF is mostly Chinese, Japanese and Korean.
    private static int CountBeyondAscii(Vector256<byte> bytes, uint inside)
    {
        uint leads = Between(bytes, 0xC2, 0xF4).ExtractMostSignificantBits() & inside;
        uint eastAsian = Between(bytes, 0xE3, 0xED).ExtractMostSignificantBits() & inside;
        return BitOperations.PopCount(leads) + (2 * BitOperations.PopCount(eastAsian));
    }

    private static Vector256<byte> Between(Vector256<byte> bytes, byte first, byte last) =>
        Vector256.LessThanOrEqual(bytes - Vector256.Create(first), Vector256.Create((byte)(last - first)));

    private static uint MarksOf(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)','))
            | Vector256.Equals(bytes, Vector256.Create((byte)'.'))
            | Vector256.Equals(bytes, Vector256.Create((byte)';'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'!'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'?'))).ExtractMostSignificantBits();

    // White space, a quotation mark, a bracket, or what is beyond ASCII: less than nothing as a signed number.
    private static uint EndsBehind(Vector256<byte> next) =>
        (Vector256.LessThanOrEqual(next.AsSByte(), Vector256.Create((sbyte)'\'')).AsByte()
            | Vector256.Equals(next, Vector256.Create((byte)')'))).ExtractMostSignificantBits();

    private static uint MayBeMarks(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)0xD8))
            | Vector256.Equals(bytes, Vector256.Create((byte)0xDB))
            | Vector256.Equals(bytes, Vector256.Create((byte)0xE0))
            | Vector256.Equals(bytes, Vector256.Create((byte)0xE3))
            | Vector256.Equals(bytes, Vector256.Create((byte)0xEF))).ExtractMostSignificantBits();

    private static bool HasMarkBeyondAscii(ReadOnlySpan<byte> utf8, uint places)
    {
        for (; places != 0; places &= places - 1)
        {
            if (IsMark(utf8[BitOperations.TrailingZeroCount(places)..]))
                return true;
        }

        return false;
    }

    // The last bytes of a page.
    private static int CountBytes(ReadOnlySpan<byte> utf8, ref bool hasMark)
    {
        int letters = 0;
        for (int at = 0; at < utf8.Length; at++)
        {
            letters += utf8[at] switch
            {
                <= (byte)' ' => 0,
                < 0x80 => 1,
                >= 0xE3 and <= 0xED => 3,
                >= 0xC2 and <= 0xF4 => 1,
                _ => 0,
            };
            hasMark = hasMark || IsMark(utf8[at..]);
        }

        return letters;
    }

    // Those of Arabic, Indic and East Asian scripts may have no space behind them.
    private static bool IsMark(ReadOnlySpan<byte> utf8) => utf8 switch
    {
        [(byte)',' or (byte)'.' or (byte)';' or (byte)'!' or (byte)'?', .. { } next] =>
            next is [] or [<= (byte)'\'' or (byte)')' or >= 0x80, ..],
        [0xD8, 0x8C or 0x9B or 0x9F, ..] => true,
        [0xDB, 0x94, ..] => true,
        [0xE0, 0xA5, 0xA4 or 0xA5, ..] => true,
        [0xE3, 0x80, 0x81 or 0x82, ..] => true,
        [0xEF, 0xBC, 0x81 or 0x8C or 0x8E or 0x9B or 0x9F, ..] => true,
        _ => false,
    };
}
