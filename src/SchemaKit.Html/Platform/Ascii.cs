using System.Runtime.CompilerServices;

namespace SchemaKit.Html;

/// <summary>
/// What the Infra Standard says of ASCII bytes: white space, letters, and comparison without regard to case.
/// </summary>
internal static class Ascii
{
    /// <summary>Whether a byte is ASCII white space, or a CR: that one reads as LF, which is white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWhiteSpace(byte value) =>
        value <= ' ' && value is (byte)' ' or (byte)'\n' or (byte)'\t' or (byte)'\r' or (byte)'\f';

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsLetter(byte value) => (uint)((value | 0x20) - 'a') <= 'z' - 'a';

    public static bool IsDigit(byte value) => (uint)(value - '0') <= 9;

    public static bool IsAlphanumeric(byte value) => IsLetter(value) || IsDigit(value);

    public static byte ToLower(byte value) => (uint)(value - 'A') <= 'Z' - 'A' ? (byte)(value | 0x20) : value;

    /// <summary>How many bytes there are before the first white space.</summary>
    public static int LengthOfWord(ReadOnlySpan<byte> text)
    {
        int length = 0;
        while (text.Length - length >= EightBytes.Length)
        {
            // Other control characters are rare: they only cost another look.
            length += EightBytes.First(EightBytes.UpTo(EightBytes.Read(text[length..]), (byte)' '));
            if (length < text.Length && IsWhiteSpace(text[length]))
                return length;
            if (length < text.Length && text[length] < ' ')
                length++;
        }

        while (length < text.Length && !IsWhiteSpace(text[length]))
            length++;
        return length;
    }

    /// <summary>Whether two runs of bytes are the same but for the case of ASCII letters.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        if (left.Length != right.Length)
            return false;
        for (int i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i] && ToLower(left[i]) != ToLower(right[i]))
                return false;
        }

        return true;
    }

    /// <summary>Whether a run of bytes begins with another, but for the case of ASCII letters.</summary>
    public static bool StartsWithIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> prefix) =>
        text.Length >= prefix.Length && EqualsIgnoreCase(text[..prefix.Length], prefix);

    /// <summary>The first white space or the first of some other bytes, -1 for none.</summary>
    public static int IndexOfWhiteSpaceOr(ReadOnlySpan<byte> others, ReadOnlySpan<byte> text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IsWhiteSpace(text[i]) || others.IndexOf(text[i]) >= 0)
                return i;
        }

        return -1;
    }

    /// <summary>A run of bytes without the white space at its start.</summary>
    public static ReadOnlySpan<byte> TrimStart(ReadOnlySpan<byte> text)
    {
        while (!text.IsEmpty && IsWhiteSpace(text[0]))
            text = text[1..];
        return text;
    }

    /// <summary>A run of bytes without the white space at both ends.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> text)
    {
        text = TrimStart(text);
        while (!text.IsEmpty && IsWhiteSpace(text[^1]))
            text = text[..^1];
        return text;
    }
}
