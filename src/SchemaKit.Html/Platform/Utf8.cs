using System.Buffers;
#if NETSTANDARD2_0
using System.Runtime.InteropServices;
#endif
using System.Text;

namespace SchemaKit.Html;

/// <summary>The ways between UTF-8 and UTF-16, and runs of ASCII. The two target frameworks differ here.</summary>
internal static class Utf8
{
#if NETSTANDARD2_0
    public static unsafe string GetString(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return string.Empty;
        fixed (byte* bytes = utf8)
            return Encoding.UTF8.GetString(bytes, utf8.Length);
    }

    public static unsafe int GetChars(ReadOnlySpan<byte> utf8, Span<char> destination)
    {
        if (utf8.IsEmpty)
            return 0;
        fixed (byte* bytes = utf8)
        fixed (char* chars = destination)
            return Encoding.UTF8.GetChars(bytes, utf8.Length, chars, destination.Length);
    }

    public static unsafe int GetCharCount(ReadOnlySpan<byte> utf8)
    {
        if (utf8.IsEmpty)
            return 0;
        fixed (byte* bytes = utf8)
            return Encoding.UTF8.GetCharCount(bytes, utf8.Length);
    }

    public static unsafe int GetByteCount(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return 0;
        fixed (char* chars = text)
            return Encoding.UTF8.GetByteCount(chars, text.Length);
    }

    public static unsafe int GetBytes(ReadOnlySpan<char> text, Span<byte> destination)
    {
        if (text.IsEmpty)
            return 0;
        fixed (char* chars = text)
        fixed (byte* bytes = destination)
            return Encoding.UTF8.GetBytes(chars, text.Length, bytes, destination.Length);
    }

    public static int LengthOfAscii(ReadOnlySpan<byte> bytes)
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

    public static unsafe bool IsValid(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty)
            return true;
        try
        {
            fixed (byte* start = bytes)
                Strict.GetCharCount(start, bytes.Length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
#else
    /// <summary>Decodes; a sequence of bytes that is no UTF-8 becomes U+FFFD as the Encoding Standard says.</summary>
    public static string GetString(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetString(utf8);

    /// <summary>Decodes; no more characters come out than bytes go in.</summary>
    public static int GetChars(ReadOnlySpan<byte> utf8, Span<char> destination) =>
        Encoding.UTF8.GetChars(utf8, destination);

    /// <summary>How many characters come out where bytes are decoded.</summary>
    public static int GetCharCount(ReadOnlySpan<byte> utf8) => Encoding.UTF8.GetCharCount(utf8);

    /// <summary>How many bytes come out where characters are encoded.</summary>
    public static int GetByteCount(ReadOnlySpan<char> text) => Encoding.UTF8.GetByteCount(text);

    /// <summary>Encodes; no more than three bytes a character come out, and U+FFFD for a lone surrogate.</summary>
    public static int GetBytes(ReadOnlySpan<char> text, Span<byte> destination) =>
        Encoding.UTF8.GetBytes(text, destination);

    /// <summary>How many bytes there are before the first one beyond ASCII.</summary>
    public static int LengthOfAscii(ReadOnlySpan<byte> bytes)
    {
        int length = bytes.IndexOfAnyExceptInRange((byte)0x00, (byte)0x7F);
        return length < 0 ? bytes.Length : length;
    }

    /// <summary>Whether all bytes are parts of valid sequences.</summary>
    public static bool IsValid(ReadOnlySpan<byte> bytes) => System.Text.Unicode.Utf8.IsValid(bytes);
#endif

    /// <summary>Whether there are bytes beyond ASCII, and all of them are parts of valid sequences.</summary>
    public static bool IsBeyondAscii(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> rest = bytes[LengthOfAscii(bytes)..];
        return !rest.IsEmpty && IsValid(rest);
    }

    /// <summary>Whether a byte continues a sequence that another one has begun.</summary>
    public static bool IsContinuation(byte value) => (value & 0xC0) == 0x80;

    /// <summary>The length of the sequence that a byte begins; 0 for one that begins none.</summary>
    public static int LengthOfSequence(byte first) => first switch
    {
        < 0x80 => 1,
        < 0xC2 => 0,
        < 0xE0 => 2,
        < 0xF0 => 3,
        < 0xF5 => 4,
        _ => 0,
    };

    /// <summary>Encodes characters into a buffer writer.</summary>
    public static void Write(ReadOnlySpan<char> text, IBufferWriter<byte> output)
    {
        if (text.IsEmpty)
            return;
        int length = GetByteCount(text);
        output.Advance(GetBytes(text, output.GetSpan(length)[..length]));
    }

    /// <summary>Writes UTF-8, with U+FFFD in the place of each sequence of bytes that is none.</summary>
    public static void WriteWellFormed(ReadOnlySpan<byte> utf8, IBufferWriter<byte> output)
    {
        if (IsValid(utf8))
            output.Write(utf8);
        else
            Write(GetString(utf8).AsSpan(), output);
    }
}
