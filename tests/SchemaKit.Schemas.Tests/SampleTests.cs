using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using SchemaKit.Html;
using SchemaKit.Testing;

namespace SchemaKit.Schemas.Tests;

/// <summary>What each schema makes of its committed sample, with the origin of every value.</summary>
public sealed class SampleTests
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter() },
    };

    [Fact]
    public void JapanNewsArticle() => Verify<JapanNewsArticle>("JapanNews", "harbour-festival.html");

    [Fact]
    public void JapanNewsText() => Verify<JapanNewsText>("JapanNews", "harbour-festival.txt");

    private static void Verify<T>(
        string folder,
        string sample,
        [System.Runtime.CompilerServices.CallerMemberName] string method = "")
        where T : ISchema<T>
    {
        byte[] content = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Samples", folder, "Samples", sample));
        using Page page = T.Schema.Kind == PageKind.Text ? Page.FromText(content) : Page.Parse(content);
        Extraction<T> extraction = SchemaKit.Runtime.SchemaReader.Extract<T>(page);

        string text = JsonSerializer.Serialize(
            new
            {
                extraction.Value,
                Issues = extraction.Issues.Select(issue => issue.ToString()),
                Origins = extraction.Origins.Select(origin =>
                    $"{origin.Field}: {origin.Source} #{origin.SourceIndex}, bytes {origin.Range.Start}-{origin.Range.End}"),
            },
            Options);
        Snapshot.Verify(text, "json", method: method);
    }
}
