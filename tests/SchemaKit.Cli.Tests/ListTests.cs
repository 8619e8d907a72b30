using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

public sealed class ListTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void The_schemas_stand_in_columns()
    {
        ToolRun run = _tool.Run("list");

        Assert.Equal(
            """
            HarbourNotice    html  harbour.example, www.harbour.example
            HarbourText      text  harbour.example
            IslandNotice     html  *.island.example until 2024-01-15T00:00:00+09:00
            IslandStorm      html  *.island.example when .storm
            NewIslandNotice  html  *.island.example from 2024-01-15T00:00:00+09:00

            """,
            run.Output);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public void The_schemas_come_as_JSON()
    {
        ToolRun run = _tool.Run("list", "--json");

        Snapshot.Verify(run.Output, "json");
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }
}
