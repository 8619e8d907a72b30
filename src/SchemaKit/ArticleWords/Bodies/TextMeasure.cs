using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace SchemaKit.ArticleWords;

/// <summary>Measures text in UTF-8 without decoding it.</summary>
internal static class TextMeasure
{
    private const byte Letters = 0x0F;
    private const byte MayBeMark = 0x10;

    // For each byte, how many letters it counts for, and whether a mark may begin with it.
    private static readonly byte[] Bytes = Make();

    /// <summary>Adds the length of a text in letters, and its marks: commas, ends of sentences and the like.</summary>
    /// <param name="utf8">The text as it stands in the source.</param>
    /// <param name="letters">How many letters there are; a sign of Chinese, Japanese or Korean is worth three.</param>
    /// <param name="marks">How many marks there are.</param>
    public static void Add(ReadOnlySpan<byte> utf8, ref int letters, ref int marks)
    {
        int at = 0;
        int count = 0;

        // One byte more is looked at, for a mark is one only before white space; and what is not ASCII is looked at one by one.
        for (; at + Vector128<byte>.Count < utf8.Length; at += Vector128<byte>.Count)
        {
            ref byte start = ref MemoryMarshal.GetReference(utf8[at..]);
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start);
            if (bytes.ExtractMostSignificantBits() != 0)
            {
                count += AddBytes(utf8, at, at + Vector128<byte>.Count, ref marks);
                continue;
            }

            count += BitOperations.PopCount(Vector128.GreaterThan(bytes, Vector128.Create((byte)' ')).ExtractMostSignificantBits());
            Vector128<byte> found = Vector128.Equals(bytes, Vector128.Create((byte)','))
                | Vector128.Equals(bytes, Vector128.Create((byte)'.'))
                | Vector128.Equals(bytes, Vector128.Create((byte)';'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'!'))
                | Vector128.Equals(bytes, Vector128.Create((byte)'?'));
            if (found != default)
                marks += CountEnds(found, Vector128.LoadUnsafe(ref start, 1));
        }

        letters += count + AddBytes(utf8, at, utf8.Length, ref marks);
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
        if (utf8.StartsWith("&nbsp;"u8) || utf8.StartsWith("&#160;"u8))
            return "&nbsp;".Length;
        return utf8.StartsWith("\u00A0"u8) ? "\u00A0"u8.Length : 0;
    }

    private static int CountEnds(Vector128<byte> found, Vector128<byte> next)
    {
        Vector128<byte> ends = Vector128.LessThanOrEqual(next, Vector128.Create((byte)'\''))
            | Vector128.Equals(next, Vector128.Create((byte)')'));
        return BitOperations.PopCount((found & ends).ExtractMostSignificantBits());
    }

    private static int AddBytes(ReadOnlySpan<byte> utf8, int start, int end, ref int marks)
    {
        int count = 0;
        byte[] bytes = Bytes;
        for (int at = start; at < end; at++)
        {
            byte kind = bytes[utf8[at]];
            count += kind & Letters;
            if (kind >= MayBeMark)
                marks += IsMark(utf8[at..]) ? 1 : 0;
        }

        return count;
    }

    // Those of Arabic, Indic and East Asian scripts may have no space behind them.
    private static bool IsMark(ReadOnlySpan<byte> utf8) => utf8 is
        [< 0x80]
        or [< 0x80, <= (byte)'\'' or (byte)')' or >= 0x80, ..]
        or [0xD8, 0x8C or 0x9B or 0x9F, ..]
        or [0xDB, 0x94, ..]
        or [0xE0, 0xA5, 0xA4 or 0xA5, ..]
        or [0xE3, 0x80, 0x81 or 0x82, ..]
        or [0xEF, 0xBC, 0x81 or 0x8C or 0x8E or 0x9B or 0x9F, ..];

    private static byte[] Make()
    {
        byte[] bytes = new byte[256];
        for (int ascii = ' ' + 1; ascii < 0x7F; ascii++)
            bytes[ascii] = 1;

        // The first byte of each other character counts; U+3000 to U+DFFF is mostly Chinese, Japanese and Korean.
        for (int lead = 0xC2; lead < 0xF5; lead++)
            bytes[lead] = (byte)(lead is >= 0xE3 and <= 0xED ? 3 : 1);
        foreach (byte first in (ReadOnlySpan<byte>)[(byte)',', (byte)'.', (byte)';', (byte)'!', (byte)'?', 0xD8, 0xDB, 0xE0, 0xE3, 0xEF])
            bytes[first] |= MayBeMark;
        return bytes;
    }
}
