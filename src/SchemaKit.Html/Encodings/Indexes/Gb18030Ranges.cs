namespace SchemaKit.Html;

/// <summary>The four-byte sequences of gb18030: ranges of pointers that run beside ranges of code points.</summary>
internal static partial class Gb18030Ranges
{
    /// <summary>
    /// https://encoding.spec.whatwg.org/#index-gb18030-ranges-code-point: the code point of a pointer, or 0 for none.
    /// </summary>
    public static int CodePointOf(int pointer)
    {
        if (pointer is (> 39419 and < 189000) or > 1237575)
            return 0;
        if (pointer == 7457)
            return 0xE7C7;
        if (pointer >= 189000)
            return 0x10000 + pointer - 189000;

        int range = RangePointers.BinarySearch((ushort)pointer);
        if (range < 0)
            range = ~range - 1;
        return RangeCodePoints[range] + pointer - RangePointers[range];
    }
}
