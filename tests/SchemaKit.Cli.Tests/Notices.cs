using System.Text.Json.Serialization;
using SchemaKit.Html;
using SchemaKit.Schemas;

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

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(HarbourNotice))]
[JsonSerializable(typeof(HarbourText))]
internal sealed partial class NoticeJson : JsonSerializerContext;

/// <summary>The registry that the tests of the command line choose from.</summary>
internal static class Notices
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

    public static SchemaRegistry Registry { get; } = new(
        SchemaEntry.For(NoticeJson.Default.HarbourNotice),
        SchemaEntry.For(NoticeJson.Default.HarbourText));
}
