using System.Buffers;

namespace SchemaKit.Html;

/// <summary>Writes characters into markup so that they read there as they were.</summary>
internal static class MarkupEscaper
{
    public static void WriteText(ReadOnlySpan<char> text, IBufferWriter<byte> output) => Write(text, "&<\r\0", output);

    /// <summary>Writes a value that stands in double quotes.</summary>
    public static void WriteAttributeValue(ReadOnlySpan<char> value, IBufferWriter<byte> output) =>
        Write(value, "&\"\r\0", output);

    private static void Write(ReadOnlySpan<char> text, string escaped, IBufferWriter<byte> output)
    {
        while (true)
        {
            int length = text.IndexOfAny(escaped.AsSpan());
            if (length < 0)
            {
                Utf8.Write(text, output);
                return;
            }

            Utf8.Write(text[..length], output);
            output.Write(Reference(text[length]));
            text = text[(length + 1)..];
        }
    }

    private static ReadOnlySpan<byte> Reference(char character) => character switch
    {
        '&' => "&amp;"u8,
        '<' => "&lt;"u8,
        '"' => "&quot;"u8,
        '\r' => "&#13;"u8, // the one way to keep it from becoming a line feed
        _ => "\uFFFD"u8, // U+0000, which no reference stands for
    };
}
