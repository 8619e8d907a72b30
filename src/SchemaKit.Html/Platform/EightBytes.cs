using System.Buffers.Binary;

namespace SchemaKit.Html;

/// <summary>Looks for bytes in eight at once, the first one lowest in a number.</summary>
internal static class EightBytes
{
    /// <summary>How many they are.</summary>
    public const int Length = sizeof(ulong);

    private const ulong Ones = 0x0101_0101_0101_0101;

    /// <summary>The first eight of some bytes.</summary>
    public static ulong Read(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt64LittleEndian(bytes);

    /// <summary>Up to eight ASCII characters; zeros behind them.</summary>
    public static ulong Of(string text)
    {
        ulong word = 0;
        for (int i = 0; i < text.Length; i++)
            word |= (ulong)text[i] << (i * 8);
        return word;
    }

    /// <summary>The high bits of the bytes of a value; up to the first one, no others.</summary>
    public static ulong ThatAre(ulong word, byte value)
    {
        ulong zeros = word ^ (Ones * value);
        return (zeros - Ones) & ~zeros & (Ones << 7);
    }

    /// <summary>The high bits of the bytes no greater than an ASCII value; up to the first one, no others.</summary>
    public static ulong UpTo(ulong word, byte value) => (word - (Ones * (value + 1u))) & ~word & (Ones << 7);

    /// <summary>The place of the first byte that was found; 8 where none was.</summary>
    public static int First(ulong found) => TagBits.LowestBit(found) / 8;
}
