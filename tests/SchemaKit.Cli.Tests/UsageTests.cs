namespace SchemaKit.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("", "Required command was not provided.", "schemakit --help")]
    [InlineData("extrakt", "Unrecognized command or argument 'extrakt'.", "schemakit --help")]
    [InlineData("extract", "Required argument missing for command: 'extract'.", "schemakit extract --help")]
    [InlineData("extract --shema X page.html", "there is no option '--shema' (a file of that name is './--shema')", "schemakit extract --help")]
    [InlineData("extract page.html --schema", "Required argument missing for option: '--schema'.", "schemakit extract --help")]
    [InlineData("extract --schema HarborNotice page.html", "there is no schema 'HarborNotice'; did you mean HarbourNotice?", "schemakit extract --help")]
    [InlineData("extract --schema harbour page.html", "there is no schema 'harbour'; did you mean HarbourText or HarbourNotice?", "schemakit extract --help")]
    [InlineData("extract --schema Airport page.html", "there is no schema 'Airport'; 'schemakit list' names all", "schemakit extract --help")]
    [InlineData("extract --url harbour.example page.html", "'harbour.example' is no absolute web address, such as https://example.com/article", "schemakit extract --help")]
    [InlineData("extract --url file:///page.html page.html", "'file:///page.html' is no absolute web address, such as https://example.com/article", "schemakit extract --help")]
    [InlineData("tree --fragment", "Required argument missing for option: '--fragment'.", "schemakit tree --help")]
    [InlineData("list page.html", "Unrecognized command or argument 'page.html'.", "schemakit list --help")]
    public void A_wrong_command_line_is_refused_and_the_help_named(string args, string message, string help)
    {
        ToolRun run = _tool.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal("", run.Output);
        Assert.Contains($"schemakit: {message}\n", run.Error, StringComparison.Ordinal);
        Assert.EndsWith($"schemakit: see '{help}'\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract --help")]
    [InlineData("tree -h")]
    [InlineData("list --help")]
    public void The_help_explains_the_exit_codes(string args)
    {
        ToolRun run = _tool.Run(args.Split(' '));

        Assert.Contains("Usage:\n  schemakit", run.Output, StringComparison.Ordinal);
        Assert.EndsWith(ExitCodes.Help + "\n", run.Output, StringComparison.Ordinal);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Theory]
    [InlineData(ExitCodes.Success, ExitCodes.FieldMissing, ExitCodes.FieldMissing)]
    [InlineData(ExitCodes.Success, ExitCodes.InputFailed, ExitCodes.InputFailed)]
    [InlineData(ExitCodes.FieldMissing, ExitCodes.InputFailed, ExitCodes.InputFailed)]
    public void The_worse_exit_code_wins_in_either_order(int better, int worse, int expected)
    {
        Assert.Equal(expected, ExitCodes.Worse(better, worse));
        Assert.Equal(expected, ExitCodes.Worse(worse, better));
    }
}
