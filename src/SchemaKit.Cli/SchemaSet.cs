using System.Text.Json.Serialization;

namespace SchemaKit.Cli;

/// <summary>The schemas that the tool knows.</summary>
/// <param name="Registry">The schemas.</param>
/// <param name="Json">How the values of each of them are written.</param>
internal sealed record SchemaSet(SchemaRegistry Registry, JsonSerializerContext Json);
