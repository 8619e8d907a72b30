using System.Text.Json;

namespace SchemaKit.Accuracy.Corpus;

/// <summary>Reads expectations.</summary>
internal static class JsonElementExtensions
{
    /// <summary>The text of a member; <see langword="null"/> where there is none, or another value.</summary>
    /// <param name="element">An object.</param>
    /// <param name="name">The name of the member.</param>
    public static string? TextOf(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The texts of a member that is an array; <see langword="null"/> where there is none.</summary>
    /// <param name="element">An object.</param>
    /// <param name="name">The name of the member.</param>
    public static IReadOnlyList<string>? TextsOf(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(item => item.GetString() ?? "")]
            : null;

    /// <summary>Whether a member is there and says that there is nothing.</summary>
    /// <param name="element">An object.</param>
    /// <param name="name">The name of the member.</param>
    public static bool IsNull(this JsonElement element, string name) =>
        element.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.Null;
}
