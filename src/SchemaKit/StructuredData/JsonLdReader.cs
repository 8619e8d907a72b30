using System.ComponentModel;
using System.Text.Json;
using SchemaKit.Html;

namespace SchemaKit.StructuredData;

/// <summary>Reads values out of JSON-LD blocks. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonLdReader
{
    private const int MaxDepth = 64;

    private static readonly JsonDocumentOptions Options = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = MaxDepth,
    };

    /// <summary>
    /// Adds the values that stand at a path in a block: strings, numbers and truth values as texts, in document order. Arrays and
    /// <c>@graph</c> on the way are walked through; a block that is not well-formed gives none.
    /// </summary>
    /// <param name="script">The <c>script</c> element that holds the block.</param>
    /// <param name="path">Member names joined by dots.</param>
    /// <param name="values">Where the values are added.</param>
    public static void Read(Node script, string path, List<string> values)
    {
        try
        {
            using JsonDocument block = JsonDocument.Parse(script.GetText(TextKind.Raw), Options);
            Read(block.RootElement, path, atRoot: true, values);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // One bad block must not lose its siblings. (A string of half a surrogate pair is an InvalidOperationException.)
        }
    }

    // Each call goes one level down in the block, and MaxDepth bounds those.
    private static void Read(JsonElement element, ReadOnlySpan<char> path, bool atRoot, List<string> values)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                    Read(item, path, atRoot, values);
                break;

            case JsonValueKind.Object when !path.IsEmpty:
                int dot = path.IndexOf('.');
                ReadOnlySpan<char> name = dot < 0 ? path : path[..dot];
                if (element.TryGetProperty(name, out JsonElement member))
                    Read(member, dot < 0 ? default : path[(dot + 1)..], atRoot: false, values);
                if (atRoot && element.TryGetProperty("@graph", out JsonElement graph))
                    Read(graph, path, atRoot, values);
                break;

            case JsonValueKind.String when path.IsEmpty:
                Add(element.GetString()!, values);
                break;

            case JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False when path.IsEmpty:
                Add(element.GetRawText(), values);
                break;
        }
    }

    private static void Add(string text, List<string> values)
    {
        text = text.Trim();
        if (text.Length > 0)
            values.Add(text);
    }
}
