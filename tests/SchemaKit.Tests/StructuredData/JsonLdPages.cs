using SchemaKit.Html;
using SchemaKit.Runtime;
using SchemaKit.StructuredData;

namespace SchemaKit.Tests.StructuredData;

/// <summary>Reads JSON-LD off pages as generated code does.</summary>
internal static class JsonLdPages
{
    /// <summary>What a path finds in the blocks of a page, joined by bars.</summary>
    public static string Read(string path, params string[] blocks) => Read(path, out _, blocks);

    /// <summary>What a path finds in the blocks of a page, joined by bars.</summary>
    /// <param name="path">The path.</param>
    /// <param name="malformed">How many blocks are not well-formed, and not whole when mended.</param>
    /// <param name="blocks">The blocks.</param>
    public static string Read(string path, out int malformed, params string[] blocks)
    {
        using Page page = Page.Parse(string.Concat(blocks.Select(block => $"<script type=application/ld+json>{block}</script>")));
        return string.Join('|', Read(page, path, out malformed));
    }

    /// <summary>What a path finds on a page.</summary>
    public static List<string> Read(Page page, string path) => Read(page, path, out _);

    private static List<string> Read(Page page, string path, out int malformed)
    {
        NodeList scripts = default;
        foreach (Node script in page.Select("script[type='application/ld+json' i]"))
            scripts.Add(script);

        ExtractionRecorder recorder = new(new SchemaInfo { Name = "Article", Fields = [] });
        using MatchStore store = MatchStore.Rent();
        List<string> values = [];
        foreach (JsonLdValue value in store.JsonLd(scripts, ref recorder).Find(new ThingPath(path)))
        {
            if (value.TryReadText(out string? text))
                values.Add(text);
        }

        malformed = recorder.Issues.Count(issue => issue.Kind == IssueKind.Malformed);
        scripts.Dispose();
        return values;
    }
}
