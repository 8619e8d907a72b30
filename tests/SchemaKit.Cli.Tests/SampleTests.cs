using SchemaKit.Schemas;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

/// <summary>The tool as it is shipped, on the samples in the repository.</summary>
public sealed class SampleTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

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
