namespace SchemaKit.Cli.Tests;

public sealed class VersionTests : IDisposable
{
    private const string Layouts = "<h1>Old</h1><h2>New</h2>";

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("2024-01-14", "Old")]
    [InlineData("2024-01-14T15:00:00Z", "New")]
    [InlineData("2024-01-15T05:30+09:00", "New")]
    public void The_version_is_picked_by_the_date_that_is_given(string date, string expected) =>
        Assert.Equal(expected, Headline(Layouts, "--date", date));

    [Theory]
    [InlineData("<meta property=article:published_time content=2020-01-01T00:00:00Z>", "Old")]
    [InlineData("<meta property=article:published_time content=2025-01-01T00:00:00Z>", "New")]
    [InlineData("", "New")]
    public void The_version_is_picked_by_the_date_of_the_page(string head, string expected) =>
        Assert.Equal(expected, Headline(head + Layouts));

    [Fact]
    public void The_version_is_picked_by_what_the_page_looks_like() =>
        Assert.Equal("Storm", Headline(Layouts + "<p class=storm>Storm", "--date", "2020-01-01"));

    [Fact]
    public void What_is_no_date_is_refused()
    {
        ToolRun run = _tool.Run("extract", "--date", "yesterday", _tool.Write("notice.html", Layouts));

        Assert.Contains(
            "'yesterday' is no date, such as 2024-01-15 or 2024-01-15T05:30+09:00", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
    }

    private string Headline(string html, params string[] options)
    {
        string page = _tool.Write("notice.html", html);
        ToolRun run = _tool.Run(["extract", "--url", "https://north.island.example/1", .. options, page]);
        Assert.Equal("", run.Error);
        return run.Output.Split('"')[3];
    }
}
