using System.IO.Compression;
using System.Text.Json.Nodes;
using SchemaKit.Articles;
using SchemaKit.Tests;

namespace SchemaKit.Schemas.Tests;

/// <summary>Real pages and what people have found on them by hand.</summary>
internal static class Expectation
{
    public static byte[] Page(params string[] parts)
    {
        string path = SharedData.Require(["corpus", .. parts]);
        using Stream file = File.OpenRead(path);
        using Stream content = path.EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file;
        using MemoryStream bytes = new();
        content.CopyTo(bytes);
        return bytes.ToArray();
    }

    public static JsonNode Json(params string[] parts) =>
        JsonNode.Parse(File.ReadAllText(SharedData.Require(["corpus", .. parts])))!;

    public static string? Text(this JsonNode node, string name) => (string?)node[name];

    public static IEnumerable<string?> Texts(this JsonNode node, string name) => node[name]!.AsArray().Select(item => (string?)item);

    /// <summary>Compares the lists of the most read articles, with those of their parts that the expectation names.</summary>
    public static void AssertRankings(JsonNode expected, IReadOnlyList<Ranking> actual)
    {
        JsonArray rankings = expected["rankings"]!.AsArray();
        Assert.Equal(rankings.Count, actual.Count);
        foreach ((JsonNode? ranking, Ranking found) in rankings.Zip(actual))
        {
            Assert.Equal(ranking!.Text("heading"), found.Heading);
            Assert.Equal(ranking!.Text("group"), found.Group);
            Assert.Equal(ranking!.Text("period"), found.Period);
            Assert.Equal(ranking!.Text("periodIso"), found.PeriodIso);
            if (ranking!.Text("scope") is { } scope)
                Assert.Equal(scope == "site" ? null : scope, found.Scope);
            Assert.Equal(
                ranking!["items"]!.AsArray().Select(item => (
                    (int)item!["rank"]!,
                    item.Text("title"),
                    item.Text("raw"),
                    (bool)item["truncated"]!,
                    item.Text("resolvedTitle"),
                    item.Text("url"),
                    item.Text("thumbnail"))),
                found.Items.Select(item => (
                    item.Rank,
                    (string?)item.Title,
                    (string?)item.Raw,
                    item.Truncated,
                    item.ResolvedTitle,
                    item.Url?.AbsoluteUri,
                    item.Thumbnail?.AbsoluteUri)));
        }
    }
}
