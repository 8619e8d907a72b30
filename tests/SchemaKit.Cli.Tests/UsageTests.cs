namespace SchemaKit.Cli.Tests;

public sealed class UsageTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("", "Required command was not provided")]
    [InlineData("extrakt", "Unrecognized command or argument 'extrakt'")]
    [InlineData("extract", "Required argument missing for command: 'extract'")]
    [InlineData("extract --shema X page", "there is no option '--shema' (a file of that name is './--shema')")]
    [InlineData("extract page --schema", "Required argument missing for option: '--schema'")]
    [InlineData("extract --schema HarborNotice page", "there is no schema 'HarborNotice'; did you mean HarbourNotice?")]
    [InlineData("extract --schema harb page", "there is no schema 'harb'; did you mean HarbourText or HarbourNotice?")]
    [InlineData("extract --schema Airport page", "there is no schema 'Airport'; 'schemakit list' names all")]
    [InlineData("extract --url harbour.example page", "'harbour.example' is no absolute web address, such as")]
    [InlineData("extract --url file:///page page", "'file:///page' is no absolute web address, such as")]
    [InlineData("tree --fragment", "Required argument missing for option: '--fragment'")]
    [InlineData("tree --encoding utf-9 page", "'utf-9' is the label of no encoding, such as utf-8 or shift_jis")]
    [InlineData("select h1", "Required argument missing for command: 'select'")]
    [InlineData("select a:hover page", "'a:hover' is no selector: ':hover' depends on a browser and its user; there is only")]
    [InlineData("select a:hover page", "(at ':hover', character 2)")]
    [InlineData("select [a", "'[a' is no selector: The bracket is not closed. (at '[a', character 1)")]
    [InlineData("select --cuont page", "there is no option '--cuont'")]
    [InlineData("select --count --html h1 page", "--count cannot stand beside --html")]
    [InlineData("select --count --attr id h1 page", "--count cannot stand beside --attr")]
    [InlineData("select --attr id --html h1 page", "--attr cannot stand beside --html")]
    [InlineData("select h1 --attr", "Required argument missing for option: '--attr'")]
    [InlineData("list page", "Unrecognized command or argument 'page'")]
    public void A_wrong_command_line_is_refused_in_one_line_that_names_the_help(string args, string message)
    {
        ToolRun run = _tool.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        string command = args.Split(' ')[0];
        string help = command is "extract" or "tree" or "select" or "list" ? $"schemakit {command} --help" : "schemakit --help";
        Assert.Equal("", run.Output);
        Assert.StartsWith("schemakit: ", run.Error, StringComparison.Ordinal);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.EndsWith($" (see '{help}')\n", run.Error, StringComparison.Ordinal);
        Assert.Single(run.Error, character => character == '\n');
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
    }

    [Theory]
    [InlineData("")]
    [InlineData("html body")]
    public void A_context_that_is_no_element_is_refused(string context)
    {
        ToolRun run = _tool.Run("tree", "--fragment", context, "page");

        Assert.Contains($"schemakit: '{context}' is no element, such as td", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract --help")]
    [InlineData("tree -h")]
    [InlineData("select --help")]
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
