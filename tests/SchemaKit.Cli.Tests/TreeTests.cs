namespace SchemaKit.Cli.Tests;

public sealed class TreeTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Each_tree_stands_under_the_name_of_its_file()
    {
        string html = _tool.Write("a.html", "<p>A");
        string text = _tool.Write("b.txt", "B\n");

        ToolRun run = _tool.Run("tree", html, _tool.PathOf("absent.html"), text);

        Assert.Equal(
            """
            ==> a.html <==
            | <html>
            |   <head>
            |   <body>
            |     <p>
            |       "A"
            ==> b.txt <==
            | <html>
            |   <head>
            |   <body>
            |     <p>
            |       "B"

            """,
            run.Output);
        Assert.Equal("schemakit: absent.html: there is no such file\n", run.Error);
        Assert.Equal(ExitCodes.InputFailed, run.ExitCode);
    }

    [Fact]
    public void A_fragment_is_parsed_for_its_context()
    {
        ToolRun run = _tool.RunWithInput("<td>1<td>2", "tree", "--fragment", "tr", "-");

        Assert.Equal(
            """
            ==> - <==
            | <td>
            |   "1"
            | <td>
            |   "2"

            """,
            run.Output);
    }

    [Fact]
    public void With_scripting_noscript_holds_text()
    {
        const string Html = "<body><noscript><p>A</p></noscript>";

        ToolRun with = _tool.RunWithInput(Html, "tree", "--scripting", "-");
        Assert.Contains("\"<p>A</p>\"", with.Output, StringComparison.Ordinal);

        ToolRun without = _tool.RunWithInput(Html, "tree", "-");
        Assert.DoesNotContain("\"<p>A</p>\"", without.Output, StringComparison.Ordinal);
    }
}
