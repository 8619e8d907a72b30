using System.Buffers;
using SchemaKit.Html;

namespace SchemaKit.Cli.Input;

/// <summary>Tells from an input's first bytes what it is.</summary>
internal static class ContentSniffer
{
    // The part of a resource that the MIME Sniffing standard looks at.
    private const int HeaderLength = 1445;

    // "Binary data bytes" of the MIME Sniffing standard, section 3.
    private static readonly SearchValues<byte> BinaryBytes = SearchValues.Create(
    [
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0B, 0x0E, 0x0F, 0x10, 0x11,
        0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1C, 0x1D, 0x1E, 0x1F,
    ]);

    // White space, and the bytes of UTF-8's and UTF-16's marks and zero halves.
    private static readonly SearchValues<byte> Ignorable = SearchValues.Create(
        [0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, 0xBB, 0xBF, 0xEF, 0xFE, 0xFF]);

    /// <summary>Whether it is packed by gzip.</summary>
    public static bool IsGzip(ReadOnlySpan<byte> content) => content.StartsWith((ReadOnlySpan<byte>)[0x1F, 0x8B]);

    /// <summary>Whether there is nothing in it but white space.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> content) => content.IndexOfAnyExcept(Ignorable) < 0;

    /// <summary>Whether it is anything but text, such as a picture.</summary>
    public static bool IsBinary(ReadOnlySpan<byte> content) =>
        !IsUtf16(content) && content[..Math.Min(content.Length, HeaderLength)].ContainsAny(BinaryBytes);

    /// <summary>HTML if the first character that is no white space opens a tag, else text.</summary>
    public static PageKind KindOf(ReadOnlySpan<byte> content)
    {
        int first = content.IndexOfAnyExcept(Ignorable);
        return first >= 0 && content[first] == (byte)'<' ? PageKind.Html : PageKind.Text;
    }

    private static bool IsUtf16(ReadOnlySpan<byte> content) =>
        content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || content.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]);
}
