using SchemaKit.Schemas;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>The tool as it is shipped, on the samples in the repository.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_page_of_a_site_without_a_schema_is_read_by_the_one_for_any()
    {
        SchemaSet schemas = new(Publishers.Registry, Publishers.Json, Publishers.AnySite);
        string page = _tool.Write(
            "page.html",
            """
            <title>Ferry runs aground - Harbour Times</title><meta property="og:url" content="https://harbour.example/ferry">
            <meta property="og:site_name" content="Harbour Times"><h1>Ferry runs aground</h1>
            """);

        ToolRun unnamed = _tool.Run(schemas, "", "extract", page);
        Assert.Equal(ExitCodes.InputFailed, unnamed.ExitCode);
        Assert.Contains("no schema is for this page of harbour.example", unnamed.Error, StringComparison.Ordinal);
        Assert.Contains("by --schema (NewsArticle reads any page)", unnamed.Error, StringComparison.Ordinal);

        ToolRun named = _tool.Run(schemas, "", "extract", "--schema", "newsarticle", page);
        Assert.Equal(ExitCodes.Success, named.ExitCode);
        Assert.Contains("\"title\": \"Ferry runs aground\"", named.Output, StringComparison.Ordinal);

        Assert.StartsWith("NewsArticle ", _tool.Run(schemas, "", "list").Output, StringComparison.Ordinal);
        Assert.Contains("  html  any\n", _tool.Run(schemas, "", "list").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("harbour-festival.html")]
    [InlineData("harbour-festival.txt")]
    public void The_samples_give_what_was_approved(string sample)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Samples", sample);

        ToolRun run = _tool.Run(new SchemaSet(Publishers.Registry, Publishers.Json), "", "extract", path);

        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
        Snapshot.Verify(run.Output, "json", $"sample={sample}");
    }
}
