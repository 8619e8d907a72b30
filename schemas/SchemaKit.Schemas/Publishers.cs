using System.Text.Json.Serialization;

namespace SchemaKit.Schemas;

/// <summary>The schemas of this assembly.</summary>
public static partial class Publishers
{
    /// <summary>All schemas that read whole pages of a publisher.</summary>
    [SchemaRegistry]
    public static partial SchemaRegistry Registry { get; }

    /// <summary>The schema for a page of any other site.</summary>
    public static SchemaEntry AnySite { get; } = SchemaEntry.For<NewsArticle>();

    /// <summary>How their values are written as JSON.</summary>
    public static JsonSerializerContext Json => SchemaJson.Default;
}
