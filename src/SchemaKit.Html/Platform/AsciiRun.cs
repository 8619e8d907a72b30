#if NETSTANDARD2_0
using System.Runtime.InteropServices;
#endif

namespace SchemaKit.Html;

/// <summary>Runs of ASCII bytes.</summary>
internal static class AsciiRun
{
#if NETSTANDARD2_0
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        const ulong BeyondAscii = 0x8080_8080_8080_8080;
        int length = 0;
        foreach (ulong eight in MemoryMarshal.Cast<byte, ulong>(bytes))
        {
            if ((eight & BeyondAscii) != 0)
                break;
            length += sizeof(ulong);
        }

        while (length < bytes.Length && bytes[length] < 0x80)
            length++;
        return length;
    }
#else
    /// <summary>How many bytes come before the first one beyond ASCII.</summary>
    public static int LengthOf(ReadOnlySpan<byte> bytes)
    {
        int length = bytes.IndexOfAnyExceptInRange((byte)0x00, (byte)0x7F);
        return length < 0 ? bytes.Length : length;
    }
#endif
}
