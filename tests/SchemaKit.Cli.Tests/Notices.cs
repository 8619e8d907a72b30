using System.Text.Json.Serialization;
using SchemaKit.Html;

namespace SchemaKit.Cli.Tests;

/// <summary>A page of a harbour that does not exist.</summary>
[Schema("harbour.example", "www.harbour.example", TimeZone = "UTC")]
internal sealed partial record HarbourNotice
{
    [Css("h1")]
    public required string Headline { get; init; }

    [Css(".berth")]
    public required string Berth { get; init; }

    [Css("time"), Timestamp("d.M.yyyy HH:mm", Relative = true)]
    public DateTimeOffset? OpensAt { get; init; }

    [Css("a", Attribute = "href")]
    public Uri? Chart { get; init; }
}

/// <summary>The same, flattened to lines.</summary>
[Schema("harbour.example", Kind = PageKind.Text)]
internal sealed partial record HarbourText
{
    [Css("p:first-child")]
    public required string Headline { get; init; }
}

/// <summary>A page of an island that changed its layout once, and shows storms in another one.</summary>
[Schema("*.island.example", ValidUntil = "2024-01-15", TimeZone = "Asia/Tokyo")]
internal partial record IslandNotice
{
    [Css("h1")]
    public virtual required string Headline { get; init; }
}

/// <summary>The newer layout.</summary>
[Schema("*.island.example", ValidFrom = "2024-01-15", TimeZone = "Asia/Tokyo")]
internal sealed partial record NewIslandNotice : IslandNotice
{
    [Css("h2")]
    public override required string Headline { get; init; }
}

/// <summary>The layout of storms.</summary>
[Schema("*.island.example", When = ".storm")]
internal sealed partial record IslandStorm
{
    [Css(".storm")]
    public required string Headline { get; init; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HarbourNotice))]
[JsonSerializable(typeof(HarbourText))]
[JsonSerializable(typeof(IslandNotice))]
[JsonSerializable(typeof(NewIslandNotice))]
[JsonSerializable(typeof(IslandStorm))]
internal sealed partial class NoticeJson : JsonSerializerContext;

/// <summary>The registry that the tests of the command line choose from.</summary>
internal static partial class Notices
{
    public const string Page =
        """
        <!DOCTYPE html>
        <meta charset="utf-8">
        <link rel="canonical" href="https://harbour.example/notices/1">
        <h1>Läget i hamnen: 港が開く</h1>
        <p class="berth">Berth “4” &amp; 5</p>
        <a href="chart.pdf">Chart</a>
        """;

    public static SchemaSet Schemas { get; } = new(Registry, NoticeJson.Default);

    [SchemaRegistry]
    private static partial SchemaRegistry Registry { get; }
}
