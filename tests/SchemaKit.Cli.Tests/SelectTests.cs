namespace SchemaKit.Cli.Tests;

public sealed class SelectTests : IDisposable
{
    private const string Page =
        """
        <!DOCTYPE html>
        <title>Läget</title>
        <ul>
          <li class="on"><a href="/1?a=1&amp;b=2">Berth “4” &amp; 5</a></li>
          <li>Two<br>lines</li>
          <li><a>港</a><img alt="x"></li>
          <li></li>
        </ul>
        """;

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void Each_match_is_a_line_of_text()
    {
        ToolRun run = _tool.Run("select", "li", _tool.Write("page.html", Page));

        Assert.Equal("Berth “4” & 5\nTwo lines\n港\n\n", run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Theory]
    [InlineData("li > a, title", "Läget\nBerth “4” & 5\n港\n")]
    [InlineData("li:nth-last-child(2) :is(a, b)", "港\n")]
    [InlineData("li:has(img) a", "港\n")]
    [InlineData("a:contains('Berth')", "Berth “4” & 5\n")]
    [InlineData("table", "")]
    public void Selectors_are_those_of_schemas(string selector, string output) =>
        Assert.Equal(output, _tool.RunWithInput(Page, "select", selector, "-").Output);

    [Fact]
    public void An_attribute_comes_from_the_elements_that_have_it() =>
        Assert.Equal("/1?a=1&b=2\n", _tool.RunWithInput(Page, "select", "--attr", "HREF", "a", "-").Output);

    [Fact]
    public void Markup_comes_with_the_element_itself() =>
        Assert.Equal(
            "<li class=\"on\"><a href=\"/1?a=1&amp;b=2\">Berth “4” &amp; 5</a></li>\n<img alt=\"x\">\n",
            _tool.RunWithInput(Page, "select", "--html", ".on, img", "-").Output);

    [Fact]
    public void The_number_of_one_file_stands_alone() =>
        Assert.Equal("4\n", _tool.RunWithInput(Page, "select", "--count", "li", "-").Output);

    [Fact]
    public void The_numbers_of_several_files_stand_behind_their_names()
    {
        string first = _tool.Write("a.html", Page);
        string second = _tool.Write("b.txt", "one\n");

        ToolRun run = _tool.Run("select", "--count", "li, p", first, _tool.PathOf("absent.html"), second);

        Assert.Equal("a.html: 4\nb.txt: 1\n", run.Output);
        Assert.Equal("schemakit: absent.html: there is no such file\n", run.Error);
        Assert.Equal(ExitCodes.InputFailed, run.ExitCode);
    }

    [Theory]
    [InlineData("--json", "li", "{\"file\":\"-\",\"element\":\"li\",\"value\":\"Berth “4” & 5\"}")]
    [InlineData("--json", "li:nth-child(2)", "{\"file\":\"-\",\"element\":\"li\",\"value\":\"Two\\nlines\"}")]
    [InlineData("--json --attr class", "li", "{\"file\":\"-\",\"element\":\"li\",\"value\":\"on\"}")]
    [InlineData("--json --html", "img", "{\"file\":\"-\",\"element\":\"img\",\"value\":\"<img alt=\\\"x\\\">\"}")]
    [InlineData("--json --count", "li", "{\"file\":\"-\",\"count\":4}")]
    public void JSON_is_an_object_a_line(string options, string selector, string first)
    {
        ToolRun run = _tool.RunWithInput(Page, ["select", .. options.Split(' '), selector, "-"]);
        Assert.Equal(first, run.Output.Split('\n')[0]);
    }

    [Fact]
    public void What_is_no_page_is_refused()
    {
        ToolRun run = _tool.Run("select", "p", _tool.Write("empty.html", " \n"), _tool.Write("page.html", "<p>a"));

        Assert.Equal("a\n", run.Output);
        Assert.Equal("schemakit: empty.html: is empty\n", run.Error);
        Assert.Equal(ExitCodes.InputFailed, run.ExitCode);
    }
}
