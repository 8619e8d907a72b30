using System.Text.Json;
using System.Text.Json.Serialization;

namespace SchemaKit.Cli.Output;

/// <summary>The line of an input: <c>{"file","schema","value","issues"}</c>.</summary>
internal static class ResultJson
{
    /// <summary>Writes what came out of an input.</summary>
    public static void Write(
        Utf8JsonWriter writer, string file, string schema, SchemaResult result, JsonSerializerContext json)
    {
        writer.WriteStartObject();
        writer.WriteString("file"u8, file);
        writer.WriteString("schema"u8, schema);
        writer.WritePropertyName("value"u8);
        result.WriteValue(writer, json);
        writer.WriteStartArray("issues"u8);
        foreach (Issue issue in result.Issues)
            Write(writer, issue);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Issue issue)
    {
        writer.WriteStartObject();
        writer.WriteString("kind"u8, issue.Kind.ToString());
        writer.WriteString("field"u8, issue.Field);
        writer.WriteString("source"u8, issue.Source);
        writer.WriteString("text"u8, issue.Text);
        if (issue.Reason is not null)
            writer.WriteString("reason"u8, issue.Reason);
        writer.WriteEndObject();
    }
}
