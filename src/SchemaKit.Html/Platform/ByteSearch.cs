#if !NETSTANDARD2_0
using System.Numerics;
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
}
