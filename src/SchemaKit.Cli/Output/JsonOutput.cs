using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace SchemaKit.Cli.Output;

/// <summary>JSON on standard output: letters of all scripts as they are, one document a line or indented.</summary>
internal static class JsonOutput
{
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Line with { Indented = true, NewLine = "\n" };

    /// <summary>Writes a document over several lines, for people.</summary>
    public static void WriteIndented(TextWriter output, Action<Utf8JsonWriter> document) =>
        Write(output, document, Indented);

    /// <summary>Writes a document in a line of its own.</summary>
    public static void WriteLine(TextWriter output, Action<Utf8JsonWriter> document) =>
        Write(output, document, Line);

    private static void Write(TextWriter output, Action<Utf8JsonWriter> document, JsonWriterOptions options)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter writer = new(buffer, options))
            document(writer);

        output.WriteLine(Encoding.UTF8.GetString(buffer.WrittenSpan));
        output.Flush();
    }
}
