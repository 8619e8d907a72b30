using System.Globalization;
using System.IO.Compression;
using SchemaKit.Generators.Analyses;
using SchemaKit.Generators.Names;
using SchemaKit.Html;
using SchemaKit.Tests;

namespace SchemaKit.Generators.Tests.Names;

/// <summary>
/// What the guesses say of the names that real pages hold, on pages that somebody keeps: hardly any name in use may be
/// taken for a misspelled one, and what is taken for a hash must not be in use by several publishers.
/// </summary>
public sealed class RealPagesTests
{
    private const int MostPublishers = 9;

    private static readonly int Step = LongRun.IsOn ? 1 : 40;

    [Fact]
    public void Names_in_use_are_seldom_taken_for_misspelled_ones()
    {
        Dictionary<string, (int All, int Near)> counts = [];
        SortedDictionary<string, int> named = new(StringComparer.Ordinal);
        foreach ((_, Page page) in Open())
        {
            HashSet<(string Kind, string Name)> names = [];
            foreach (Node element in page.Select("*"))
                Collect(element, names);
            foreach ((string kind, string name) in names)
            {
                (int all, int near) = counts.GetValueOrDefault(kind);
                string? meant = Find(kind, name);
                counts[kind] = (all + 1, near + (meant is null ? 0 : 1));
                if (meant is not null)
                    named[$"{kind} {name} → {meant}"] = named.GetValueOrDefault($"{kind} {name} → {meant}") + 1;
            }
        }

        Report(named.Select(entry => $"{entry.Value} × {entry.Key}"));
        Report(counts.Select(entry => $"{entry.Key}: {entry.Value.Near} of {entry.Value.All}"));
        Assert.All(counts, entry => Assert.InRange(entry.Value.Near, 0, entry.Value.All / 100));
    }

    [Fact]
    public void Class_names_taken_for_hashes_belong_to_one_publisher()
    {
        Dictionary<string, HashSet<string>> publishers = [];
        Dictionary<string, int> makers = [];
        int all = 0;
        foreach ((string publisher, Page page) in Open())
        {
            HashSet<string> names = [];
            foreach (Node element in page.Select("[class]"))
                names.UnionWith(WordsOf(element, "class"));
            all += names.Count;
            foreach (string name in names)
            {
                if (BuildHash.Find(name) is not { } hash)
                    continue;
                makers[hash.Maker] = makers.GetValueOrDefault(hash.Maker) + 1;
                publishers.TryAdd(name, []);
                publishers[name].Add(publisher);
            }
        }

        string[] shared = [.. publishers.Where(entry => entry.Value.Count > MostPublishers).Select(entry => entry.Key)];
        Report(makers.Select(entry => $"{entry.Key}: {entry.Value}"));
        Report([string.Create(CultureInfo.InvariantCulture, $"{publishers.Count} names; {all} seen"), .. shared]);
        Assert.True(shared.Length <= publishers.Count / 200, string.Join(' ', shared));
    }

    private static string? Find(string kind, string name) => kind switch
    {
        "element" => name.All(char.IsAsciiLetterOrDigit) ? KnownNames.Elements.FindNear(name) : null,
        "attribute" => SelectorNameAnalysis.NearAttribute(name),
        "metadata" => SourceNameAnalysis.NearMetadata(name),
        _ => KnownNames.LinkRelations.FindNear(name),
    };

    private static void Collect(Node element, HashSet<(string Kind, string Name)> names)
    {
        names.Add(("element", element.Name.ToLowerInvariant()));
        foreach (NodeAttribute attribute in element.Attributes)
            names.Add(("attribute", attribute.Name));
        if (element.Name == "meta")
        {
            foreach (string attribute in new[] { "name", "property", "itemprop" })
            {
                if (element.GetAttribute(attribute) is { Length: > 0 } name)
                    names.Add(("metadata", name.ToLowerInvariant()));
            }
        }

        if (element.Name == "link")
        {
            foreach (string relation in WordsOf(element, "rel"))
                names.Add(("relation", relation.ToLowerInvariant()));
        }
    }

    private static string[] WordsOf(Node element, string attribute) =>
        (element.GetAttribute(attribute) ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    private static IEnumerable<(string Publisher, Page Page)> Open()
    {
        string corpus = SharedData.Require("corpus");
        string[][] rows =
            [.. File.ReadLines(Path.Combine(corpus, "manifest.tsv")).Skip(1).Select(line => line.Split('\t'))];
        for (int i = 0; i < rows.Length; i += Step)
        {
            string path = Path.Combine(corpus, rows[i][0]);
            if (!path.EndsWith(".gz", StringComparison.Ordinal) || !File.Exists(path))
                continue;

            using GZipStream packed = new(File.OpenRead(path), CompressionMode.Decompress);
            using MemoryStream bytes = new();
            packed.CopyTo(bytes);
            using Page page = Page.Parse(bytes.ToArray());
            yield return (rows[i][7], page);
        }
    }

    private static void Report(IEnumerable<string> lines) =>
        TestContext.Current.TestOutputHelper!.WriteLine(string.Join('\n', lines));
}
