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

    [Theory]
    [InlineData("", "")]
    [InlineData("a\0b", "|     \"ab\"\n")]
    [InlineData("no tag", "|     \"no tag\"\n")]
    public void Everything_is_HTML_to_the_parser(string content, string text)
    {
        ToolRun run = _tool.Run("tree", _tool.Write("page", content));

        Assert.Equal("==> page <==\n| <html>\n|   <head>\n|   <body>\n" + text, run.Output);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Theory]
    [InlineData("shift_jis", "яソ")]
    [InlineData("windows-1252", "„‘ƒ\\")]
    public void A_given_encoding_counts_for_more_than_what_the_page_says(string label, string text)
    {
        string page = _tool.Write("page.html", [.. "<meta charset=koi8-r><p>"u8, 0x84, 0x91, 0x83, 0x5C]);

        ToolRun run = _tool.Run("tree", "--encoding", label, page);

        Assert.Contains($"\"{text}\"", run.Output, StringComparison.Ordinal);
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
