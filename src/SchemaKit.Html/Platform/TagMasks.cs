using System.Runtime.CompilerServices;
#if !NETSTANDARD2_0
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
#endif

namespace SchemaKit.Html;

/// <summary>
/// Where the bytes that matter in a tag are among 64 of them: a bit for each, the first one the lowest. This and
/// <see cref="ByteSearch"/> are where the engine uses vectors of its own.
/// </summary>
internal ref struct TagMasks
{
    /// <summary>How many bytes are looked at at once.</summary>
    public const int Length = 64;

    public ulong Quotes;
    public ulong Apostrophes;
    public ulong GreaterThans;
    public ulong EqualsSigns;

    /// <summary>
    /// The bytes that are greater than a slash: letters and digits among them, but neither white space nor quotes.
    /// </summary>
    public ulong NameBytes;

    /// <summary>The letter that <c>class</c> ends in, in either case.</summary>
    public ulong LettersS;

    /// <summary>Each bit is set if an odd number of bits are set in a mask up to it and with it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong PrefixXor(ulong mask)
    {
#if !NETSTANDARD2_0
        if (Pclmulqdq.IsSupported)
        {
            Vector128<long> factor = Vector128.CreateScalar((long)mask);
            return (ulong)Pclmulqdq.CarrylessMultiply(factor, Vector128<long>.AllBitsSet, 0).ToScalar();
        }
#endif
        mask ^= mask << 1;
        mask ^= mask << 2;
        mask ^= mask << 4;
        mask ^= mask << 8;
        mask ^= mask << 16;
        return mask ^ (mask << 32);
    }

#if NETSTANDARD2_0
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

    /// <summary>Looks at the first 64 of some bytes.</summary>
    public static TagMasks Load(ReadOnlySpan<byte> bytes)
    {
        TagMasks masks = default;
        for (int i = 0; i < Length; i++)
        {
            byte value = bytes[i];
            masks.Quotes |= Bit(value == '"', i);
            masks.Apostrophes |= Bit(value == '\'', i);
            masks.GreaterThans |= Bit(value == '>', i);
            masks.EqualsSigns |= Bit(value == '=', i);
            masks.NameBytes |= Bit(value > '/', i);
            masks.LettersS |= Bit((value | 0x20) == 's', i);
        }

        return masks;

        static ulong Bit(bool isSet, int place) => isSet ? 1UL << place : 0;
    }
#else
    /// <summary>The number of the lowest bit that is set; 64 where none is.</summary>
    public static int LowestBit(ulong mask) => BitOperations.TrailingZeroCount(mask);

    /// <summary>Looks at the first 64 of some bytes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TagMasks Load(ReadOnlySpan<byte> bytes)
    {
        ref byte start = ref MemoryMarshal.GetReference(bytes[..Length]);
        if (Vector512.IsHardwareAccelerated)
            return Load512(ref start);
        return Vector256.IsHardwareAccelerated ? Load256(ref start) : Load128(ref start);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TagMasks Load512(ref byte start)
    {
        Vector512<byte> bytes = Vector512.LoadUnsafe(ref start);
        return new TagMasks
        {
            Quotes = Vector512.Equals(bytes, Vector512.Create((byte)'"')).ExtractMostSignificantBits(),
            Apostrophes = Vector512.Equals(bytes, Vector512.Create((byte)'\'')).ExtractMostSignificantBits(),
            GreaterThans = Vector512.Equals(bytes, Vector512.Create((byte)'>')).ExtractMostSignificantBits(),
            EqualsSigns = Vector512.Equals(bytes, Vector512.Create((byte)'=')).ExtractMostSignificantBits(),
            NameBytes = Vector512.GreaterThan(bytes, Vector512.Create((byte)'/')).ExtractMostSignificantBits(),
            LettersS = Vector512.Equals(bytes | Vector512.Create((byte)0x20), Vector512.Create((byte)'s'))
                .ExtractMostSignificantBits(),
        };
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TagMasks Load256(ref byte start)
    {
        Vector256<byte> low = Vector256.LoadUnsafe(ref start);
        Vector256<byte> high = Vector256.LoadUnsafe(ref start, (nuint)Vector256<byte>.Count);
        Vector256<byte> slash = Vector256.Create((byte)'/');
        Vector256<byte> lowerCase = Vector256.Create((byte)0x20);
        return new TagMasks
        {
            Quotes = Find(low, high, (byte)'"'),
            Apostrophes = Find(low, high, (byte)'\''),
            GreaterThans = Find(low, high, (byte)'>'),
            EqualsSigns = Find(low, high, (byte)'='),
            NameBytes = Join(Vector256.GreaterThan(low, slash), Vector256.GreaterThan(high, slash)),
            LettersS = Find(low | lowerCase, high | lowerCase, (byte)'s'),
        };

        static ulong Find(Vector256<byte> low, Vector256<byte> high, byte value) =>
            Join(Vector256.Equals(low, Vector256.Create(value)), Vector256.Equals(high, Vector256.Create(value)));

        static ulong Join(Vector256<byte> low, Vector256<byte> high) =>
            low.ExtractMostSignificantBits() | ((ulong)high.ExtractMostSignificantBits() << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static TagMasks Load128(ref byte start)
    {
        TagMasks masks = default;
        for (int i = 0; i < Length; i += Vector128<byte>.Count)
        {
            Vector128<byte> bytes = Vector128.LoadUnsafe(ref start, (nuint)i);
            masks.Quotes |= Find(bytes, (byte)'"') << i;
            masks.Apostrophes |= Find(bytes, (byte)'\'') << i;
            masks.GreaterThans |= Find(bytes, (byte)'>') << i;
            masks.EqualsSigns |= Find(bytes, (byte)'=') << i;
            masks.NameBytes |=
                (ulong)Vector128.GreaterThan(bytes, Vector128.Create((byte)'/')).ExtractMostSignificantBits() << i;
            masks.LettersS |= Find(bytes | Vector128.Create((byte)0x20), (byte)'s') << i;
        }

        return masks;

        static ulong Find(Vector128<byte> bytes, byte value) =>
            Vector128.Equals(bytes, Vector128.Create(value)).ExtractMostSignificantBits();
    }
#endif
}
