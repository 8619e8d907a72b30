namespace SchemaKit.Html;

/// <summary>
/// How an index of the Encoding Standard lies in the assembly: as steps from each pointer's code point to the next.
/// </summary>
/// <remarks>
/// Half of the pointers stand for the code point behind the one before, or for one close to it; the rest is Han
/// characters in an order that no rule gives, two bytes each.
/// <code>
/// byte         and then     means
/// -----------  -----------  ---------------------------------------------------------------
/// 0x00 - 0x07  -            1 to 8 pointers for nothing
/// 0x08 - 0x17  -            1 to 16 pointers for the code points that follow
/// 0x18 - 0x67  -            one pointer; 1 to 80 code points are left out before its own
/// 0x68 - 0x6F  low byte     1 to 2,048 pointers for nothing
/// 0x70 - 0x77  low byte     1 to 2,048 pointers for the code points that follow
/// 0x78 - 0x7B  two bytes    one pointer, its code point as it is
/// 0x7C - 0xFF  low byte     one pointer; -16,896 to 16,895 code points are left out before its own
/// </code>
/// </remarks>
internal static class PackedIndex
{
    /// <summary>Unpacks an index.</summary>
    /// <param name="packed">The steps.</param>
    /// <param name="length">How many pointers the index has.</param>
    /// <returns>The code point of each pointer; 0, which no index holds, for none.</returns>
    public static int[] Unpack(ReadOnlySpan<byte> packed, int length)
    {
        int[] codePoints = new int[length];
        int pointer = 0;
        int next = 0;
        for (int i = 0; i < packed.Length;)
        {
            byte step = packed[i++];
            switch (step)
            {
                case <= 0x07:
                    pointer += step + 1;
                    break;
                case <= 0x17:
                    Follow(step - 0x08 + 1);
                    break;
                case <= 0x67:
                    next += step - 0x18 + 1;
                    Follow(1);
                    break;
                case <= 0x6F:
                    pointer += ((step - 0x68) << 8 | packed[i++]) + 1;
                    break;
                case <= 0x77:
                    Follow(((step - 0x70) << 8 | packed[i++]) + 1);
                    break;
                case <= 0x7B:
                    next = (step - 0x78) << 16 | packed[i++] << 8 | packed[i++];
                    Follow(1);
                    break;
                default:
                    next += ((step - 0x7C) << 8 | packed[i++]) - 16896;
                    Follow(1);
                    break;
            }
        }

        return codePoints;

        void Follow(int count)
        {
            while (count-- > 0)
                codePoints[pointer++] = next++;
        }
    }
}
