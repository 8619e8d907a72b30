using System.Buffers;
using System.Text;

namespace SchemaKit.Html.Tests;

/// <summary>Runs decoders for tests.</summary>
internal static class Decode
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <summary>The UTF-8 of a whole stream.</summary>
    public static byte[] ToUtf8(string label, ReadOnlySpan<byte> bytes) =>
        ToUtf8(label, bytes, Math.Max(bytes.Length, 1));

    /// <summary>The UTF-8 of a stream that comes in pieces.</summary>
    public static byte[] ToUtf8(string label, ReadOnlySpan<byte> bytes, int pieceLength)
    {
        EncodingDecoder decoder = HtmlEncoding.Get(label).CreateDecoder();
        ArrayBufferWriter<byte> output = new();
        while (bytes.Length > pieceLength)
        {
            decoder.Decode(bytes[..pieceLength], output, isLast: false);
            bytes = bytes[pieceLength..];
        }

        decoder.Decode(bytes, output, isLast: true);
        return output.WrittenSpan.ToArray();
    }

    /// <summary>The text of a whole stream; what comes out must be valid UTF-8.</summary>
    public static string ToText(string label, params ReadOnlySpan<byte> bytes) =>
        Strict.GetString(ToUtf8(label, bytes));
}
