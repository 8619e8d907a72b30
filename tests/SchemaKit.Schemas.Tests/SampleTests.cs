using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaKit.Html;
using SchemaKit.Runtime;
using SchemaKit.Testing;

namespace SchemaKit.Schemas.Tests;

/// <summary>
/// What the registry's schema makes of each committed sample, with the origin of every value. A new sample is a case by itself.
/// </summary>
public sealed class SampleTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Samples");

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    /// <summary>The samples, each as <c>Publisher/file</c>.</summary>
    public static TheoryData<string> All() =>
        [.. Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Select(NameOf).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(All))]
    public void Gives_what_was_approved(string sample)
    {
        string[] parts = sample.Split('/');
        byte[] content = File.ReadAllBytes(Path.Combine(Folder, parts[0], "Samples", parts[1]));
        using Page page = sample.EndsWith(".txt", StringComparison.Ordinal) ? Page.FromText(content) : Open(content);
        SchemaEntry? schema = Publishers.Registry.Pick(page.Url, date: null, page);

        Assert.NotNull(schema);
        string text = (string)typeof(SampleTests)
            .GetMethod(nameof(Describe), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!
            .MakeGenericMethod(schema.Type)
            .Invoke(null, [page])!;
        Snapshot.Verify(text, "json", sample.Replace('/', '_'));
    }

    /// <summary>Opens a page by the address that it gives for itself.</summary>
    private static Page Open(byte[] content)
    {
        using Page first = Page.Parse(content);
        string? canonical = first.Select("link[rel=canonical]")[0].GetAttribute("href");
        return Page.Parse(content, new PageOptions { Url = new Uri(canonical!) });
    }

    private static string Describe<T>(Page page) where T : ISchema<T>
    {
        Extraction<T> extraction = SchemaReader.Extract<T>(page);
        return JsonSerializer.Serialize(
            new
            {
                Schema = T.Schema.Name,
                extraction.Value,
                Issues = extraction.Issues.Select(issue => issue.ToString()),
                Origins = extraction.Origins.Select(origin =>
                    $"{origin.Field}: {origin.Source} #{origin.SourceIndex}, bytes {origin.Range.Start}-{origin.Range.End}"),
            },
            Options);
    }

    private static string NameOf(string file) =>
        $"{Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(file)))}/{Path.GetFileName(file)}";
}
