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
            HarbourNotice  html  harbour.example, www.harbour.example
            HarbourText    text  harbour.example

            """,
            run.Output);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public void The_schemas_come_as_JSON() =>
        Assert.Equal(
            """
            [
              {
                "name": "HarbourNotice",
                "kind": "html",
                "hosts": [
                  "harbour.example",
                  "www.harbour.example"
                ]
              },
              {
                "name": "HarbourText",
                "kind": "text",
                "hosts": [
                  "harbour.example"
                ]
              }
            ]

            """,
            _tool.Run("list", "--json").Output);
}
