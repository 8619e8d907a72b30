#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
#endif

namespace SchemaKit.Html;

/// <summary>Searches that are done for nearly every token, and mostly end soon.</summary>
internal static class ByteSearch
{
    /// <summary>The place of the first &lt; or NUL; -1 where there is none.</summary>
    public static int IndexOfLessThanOrNull(ReadOnlySpan<byte> bytes)
    {
#if !NETSTANDARD2_0
        if (Vector256.IsHardwareAccelerated && bytes.Length >= Vector256<byte>.Count)
        {
            Vector256<byte> first = Vector256.LoadUnsafe(ref MemoryMarshal.GetReference(bytes));
            uint found = (Vector256.Equals(first, Vector256.Create((byte)'<')) | Vector256.Equals(first, default))
                .ExtractMostSignificantBits();
            if (found != 0)
                return BitOperations.TrailingZeroCount(found);
        }
#endif
        return bytes.IndexOfAny((byte)'<', (byte)0);
    }

    /// <summary>
    /// How many bytes at the start of a text are looked at in vectors and hold nothing that may be white space, single U+0020 with
    /// others behind them aside. There is no such one before the end.
    /// </summary>
    public static int LengthOfWords(ReadOnlySpan<byte> utf8)
    {
#if NETSTANDARD2_0
        return 0;
#else
        // Each vector is looked at along with the one that begins a byte later; the last one overlaps the one before it.
        int last = utf8.Length - Vector128<byte>.Count - 1;
        if (last < 0)
            return 0;

        ref byte first = ref MemoryMarshal.GetReference(utf8);
        int place = 0;
        uint found;
        while ((found = FindWhiteSpace(ref Unsafe.Add(ref first, place))) == 0 && place < last)
            place = Math.Min(place + Vector128<byte>.Count, last);
        place += found == 0 ? Vector128<byte>.Count : BitOperations.TrailingZeroCount(found);

        // What stands there may be more white space.
        return place > 0 && utf8[place - 1] == ' ' ? place - 1 : place;
#endif
    }

#if !NETSTANDARD2_0
    /// <summary>Where in a vector there may be white space that is no single U+0020.</summary>
    private static uint FindWhiteSpace(ref byte first)
    {
        Vector128<byte> bytes = Vector128.LoadUnsafe(ref first);
        Vector128<byte> next = Vector128.LoadUnsafe(ref first, 1);
        Vector128<byte> space = Vector128.Create((byte)' ');
        Vector128<byte> found = Vector128.LessThan(bytes, space)
            | (Vector128.Equals(bytes, space) & Vector128.LessThanOrEqual(next, space));
        if (bytes.ExtractMostSignificantBits() != 0)
            found |= MayBeWhiteSpace(bytes, next);
        return found.ExtractMostSignificantBits();
    }

    /// <summary>Which bytes may, with the ones behind them, be what <see cref="WhiteSpace"/> knows beyond ASCII.</summary>
    private static Vector128<byte> MayBeWhiteSpace(Vector128<byte> bytes, Vector128<byte> next) =>
        (Is(bytes, 0xC2) & (Is(next, 0x85) | Is(next, 0xA0)))
        | (Is(bytes, 0xE1) & Is(next, 0x9A))
        | (Is(bytes, 0xE2) & (Is(next, 0x80) | Is(next, 0x81)))
        | (Is(bytes, 0xE3) & Is(next, 0x80))
        | (Is(bytes, 0xEF) & Is(next, 0xBB));

    private static Vector128<byte> Is(Vector128<byte> bytes, byte value) => Vector128.Equals(bytes, Vector128.Create(value));
#endif
}
