using System.Text;

namespace SchemaKit.Html;

/// <summary>
/// https://encoding.spec.whatwg.org/#bom-sniff: a byte order mark decides before all else that a page may say.
/// </summary>
internal static class ByteOrderMark
{
    /// <summary>The encoding that the mark names, and how long the mark is; nothing where there is none.</summary>
    public static (Encoding Encoding, int Length)? Sniff(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]))
            return (Encoding.UTF8, 3);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
            return (Encoding.BigEndianUnicode, 2);
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]))
            return (Encoding.Unicode, 2);
        return null;
    }
}
