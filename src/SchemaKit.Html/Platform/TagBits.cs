#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace SchemaKit.Html;

/// <summary>
/// What there is to know of 64 bytes of a tag: a bit for each, the first one the lowest. This and <see
/// cref="ByteSearch"/> are where the engine uses vectors of its own.
/// </summary>
internal ref struct TagBits
{
    /// <summary>How many bytes are looked at at once; the one before them and the one behind them are, too.</summary>
    public const int Length = 64;

    /// <summary>Double quotes.</summary>
    public ulong Quotes;

    public ulong GreaterThans;

    /// <summary>Double quotes without an equals sign before them: they open no value.</summary>
    public ulong QuotesAlone;

    /// <summary>
    /// What makes a tag irregular outside of values in double quotes: single quotes; equals signs that do not stand
    /// between the name of an attribute and a double quote; the end of what may be a <c>class</c> without a value.
    /// </summary>
    public ulong Irregular;

    /// <summary>Equals signs behind the letter that <c>class</c> ends in, in either case.</summary>
    public ulong EqualsBehindS;

#if NETSTANDARD2_0
    /// <summary>Each bit is set if an odd number of bits are set in a mask up to it and with it.</summary>
    public static ulong PrefixXor(ulong mask) => PrefixXorByShifts(mask);

    /// <summary>The number of the lowest bit that is set; 64 where none is.</summary>
    public static int LowestBit(ulong mask)
    {
        if (mask == 0)
            return Length;
        int bit = 0;
        for (; (mask & 0xFF) == 0; mask >>= 8)
            bit += 8;
        for (; (mask & 1) == 0; mask >>= 1)
            bit++;
        return bit;
    }

    /// <summary>Looks at 64 bytes of a source from a place on. There must be one more at each side.</summary>
    public static TagBits Load(ReadOnlySpan<byte> source, int position)
    {
        TagBits masks = default;
        for (int i = 0; i < Length; i++)
        {
            byte before = source[position + i - 1];
            byte behind = source[position + i + 1];
            byte value = source[position + i];
            ulong bit = 1UL << i;
            if ((before | 0x20) == 's' && value is (<= (byte)'/' or (byte)'>') and not (byte)'"')
                masks.Irregular |= bit;
            switch (value)
            {
                case (byte)'"':
                    masks.Quotes |= bit;
                    if (before != '=')
                        masks.QuotesAlone |= bit;
                    break;
                case (byte)'\'':
                    masks.Irregular |= bit;
                    break;
                case (byte)'>':
                    masks.GreaterThans |= bit;
                    break;
                case (byte)'=':
                    if (before <= '/' || behind != '"')
                        masks.Irregular |= bit;
                    if ((before | 0x20) == 's')
                        masks.EqualsBehindS |= bit;
                    break;
            }
        }

        return masks;
    }
#else
    /// <summary>Each bit is set if an odd number of bits are set in a mask up to it and with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong PrefixXor(ulong mask)
    {
        if (!Pclmulqdq.IsSupported)
            return PrefixXorByShifts(mask);
        Vector128<long> factor = Vector128.CreateScalar((long)mask);
        return (ulong)Pclmulqdq.CarrylessMultiply(factor, Vector128<long>.AllBitsSet, 0).ToScalar();
    }

    /// <summary>The number of the lowest bit that is set; 64 where none is.</summary>
    public static int LowestBit(ulong mask) => BitOperations.TrailingZeroCount(mask);

    /// <summary>Looks at 64 bytes of a source from a place on. There must be one more at each side.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TagBits Load(ReadOnlySpan<byte> source, int position)
    {
        ref byte before = ref MemoryMarshal.GetReference(source.Slice(position - 1, Length + 2));
        if (Vector512.IsHardwareAccelerated)
            return Load512(ref before);
        return Vector256.IsHardwareAccelerated ? Load256(ref before) : Load128(ref before);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TagBits Load512(ref byte start)
    {
        Vector512<byte> before = Vector512.LoadUnsafe(ref start);
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref start, 1);
        Vector512<byte> behind = Vector512.LoadUnsafe(ref start, 2);
        Vector512<byte> equalsSign = Vector512.Create((byte)'=');
        Vector512<byte> quote = Vector512.Create((byte)'"');
        Vector512<byte> quotes = Vector512.Equals(bytes, quote);
        Vector512<byte> equalsSigns = Vector512.Equals(bytes, equalsSign);
        Vector512<byte> greaterThans = Vector512.Equals(bytes, Vector512.Create((byte)'>'));
        Vector512<byte> regular =
            Vector512.Equals(behind, quote) & Vector512.GreaterThan(before, Vector512.Create((byte)'/'));
        Vector512<byte> nameEnds = Vector512.AndNot(
            Vector512.LessThanOrEqual(bytes, Vector512.Create((byte)'/')) | greaterThans, quotes);
        Vector512<byte> letterS =
            Vector512.Equals(before | Vector512.Create((byte)0x20), Vector512.Create((byte)'s'));
        return new TagBits
        {
            Quotes = quotes.ExtractMostSignificantBits(),
            GreaterThans = greaterThans.ExtractMostSignificantBits(),
            QuotesAlone = Vector512.AndNot(quotes, Vector512.Equals(before, equalsSign)).ExtractMostSignificantBits(),
            Irregular = (Vector512.AndNot(equalsSigns, regular) | Vector512.Equals(bytes, Vector512.Create((byte)'\''))
                | (letterS & nameEnds))
                .ExtractMostSignificantBits(),
            EqualsBehindS = (equalsSigns & letterS).ExtractMostSignificantBits(),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TagBits Load256(ref byte start)
    {
        TagBits masks = default;
        Vector256<byte> equalsSign = Vector256.Create((byte)'=');
        Vector256<byte> quote = Vector256.Create((byte)'"');
        for (int i = 0; i < Length; i += Vector256<byte>.Count)
        {
            Vector256<byte> before = Vector256.LoadUnsafe(ref start, (nuint)i);
            Vector256<byte> bytes = Vector256.LoadUnsafe(ref start, (nuint)i + 1);
            Vector256<byte> behind = Vector256.LoadUnsafe(ref start, (nuint)i + 2);
            Vector256<byte> quotes = Vector256.Equals(bytes, quote);
            Vector256<byte> equalsSigns = Vector256.Equals(bytes, equalsSign);
            Vector256<byte> greaterThans = Vector256.Equals(bytes, Vector256.Create((byte)'>'));
            Vector256<byte> regular =
                Vector256.Equals(behind, quote) & Vector256.GreaterThan(before, Vector256.Create((byte)'/'));
            Vector256<byte> nameEnds = Vector256.AndNot(
                Vector256.LessThanOrEqual(bytes, Vector256.Create((byte)'/')) | greaterThans, quotes);
            Vector256<byte> letterS =
                Vector256.Equals(before | Vector256.Create((byte)0x20), Vector256.Create((byte)'s'));
            masks.Quotes |= Bits(quotes, i);
            masks.GreaterThans |= Bits(greaterThans, i);
            masks.QuotesAlone |= Bits(Vector256.AndNot(quotes, Vector256.Equals(before, equalsSign)), i);
            masks.Irregular |= Bits(
                Vector256.AndNot(equalsSigns, regular) | Vector256.Equals(bytes, Vector256.Create((byte)'\''))
                    | (letterS & nameEnds),
                i);
            masks.EqualsBehindS |= Bits(equalsSigns & letterS, i);
        }

        return masks;

        static ulong Bits(Vector256<byte> bytes, int shift) => (ulong)bytes.ExtractMostSignificantBits() << shift;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TagBits Load128(ref byte start)
    {
        TagBits masks = default;
        Vector128<byte> equalsSign = Vector128.Create((byte)'=');
        Vector128<byte> quote = Vector128.Create((byte)'"');
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            Vector128<byte> before = Vector128.LoadUnsafe(ref start, (nuint)i);
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)i + 1);
            Vector128<byte> behind = Vector128.LoadUnsafe(ref start, (nuint)i + 2);
            Vector128<byte> quotes = Vector128.Equals(bytes, quote);
            Vector128<byte> equalsSigns = Vector128.Equals(bytes, equalsSign);
            Vector128<byte> greaterThans = Vector128.Equals(bytes, Vector128.Create((byte)'>'));
            Vector128<byte> regular =
                Vector128.Equals(behind, quote) & Vector128.GreaterThan(before, Vector128.Create((byte)'/'));
            Vector128<byte> nameEnds = Vector128.AndNot(
                Vector128.LessThanOrEqual(bytes, Vector128.Create((byte)'/')) | greaterThans, quotes);
            Vector128<byte> letterS =
                Vector128.Equals(before | Vector128.Create((byte)0x20), Vector128.Create((byte)'s'));
            masks.Quotes |= Bits(quotes, i);
            masks.GreaterThans |= Bits(greaterThans, i);
            masks.QuotesAlone |= Bits(Vector128.AndNot(quotes, Vector128.Equals(before, equalsSign)), i);
            masks.Irregular |= Bits(
                Vector128.AndNot(equalsSigns, regular) | Vector128.Equals(bytes, Vector128.Create((byte)'\''))
                    | (letterS & nameEnds),
                i);
            masks.EqualsBehindS |= Bits(equalsSigns & letterS, i);
        }

        return masks;

        static ulong Bits(Vector128<byte> bytes, int shift) => (ulong)bytes.ExtractMostSignificantBits() << shift;
    }
#endif

    private static ulong PrefixXorByShifts(ulong mask)
    {
        mask ^= mask << 1;
        mask ^= mask << 2;
        mask ^= mask << 4;
        mask ^= mask << 8;
        mask ^= mask << 16;
        return mask ^ (mask << 32);
    }
}
