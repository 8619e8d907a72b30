using System.Text.Json;
using SchemaKit.Testing;

namespace SchemaKit.Cli.Tests;

public sealed class ExtractTests : IDisposable
{
    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void One_page_gives_its_value_indented_with_letters_as_they_are()
    {
        ToolRun run = _tool.Run("extract", _tool.Write("notice.html", Notices.Page));

        Assert.Equal(
            """
            {
              "headline": "Läget i hamnen: 港が開く",
              "berth": "Berth “4” & 5",
              "opensAt": null,
              "chart": "https://harbour.example/notices/chart.pdf"
            }

            """,
            run.Output);
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public void Several_pages_give_a_line_each()
    {
        ToolRun run = _tool.Run(
            "extract", _tool.Write("notice.html", Notices.Page), _tool.Write("notice.txt", "The harbour is closed."));

        Snapshot.Verify(run.Output, "jsonl");
        Assert.Equal("", run.Error);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Theory]
    [InlineData("notice.htm")]
    [InlineData("NOTICE.HTML")]
    [InlineData("notice")]
    [InlineData("notice.data")]
    public void HTML_is_known_by_its_name_or_by_how_it_begins(string name)
    {
        ToolRun run = _tool.Run("extract", _tool.Write(name, "\uFEFF\n" + Notices.Page));

        Assert.Contains("Läget i hamnen", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("notice.html.gz")]
    [InlineData("notice.html")]
    [InlineData("notice")]
    public void Packed_pages_are_known_by_their_content(string name)
    {
        ToolRun run = _tool.Run("extract", _tool.Write(name, Tool.Pack(Notices.Page)));

        Assert.Contains("Läget i hamnen", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public void Standard_input_may_be_HTML()
    {
        ToolRun run = _tool.RunWithInput(Notices.Page, "extract", "-");

        Assert.Contains("Läget i hamnen", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_input_may_be_text()
    {
        ToolRun run = _tool.RunWithInput("The harbour is closed.\n", "extract", "-");

        Assert.Equal("{\n  \"headline\": \"The harbour is closed.\"\n}\n", run.Output);
    }

    [Fact]
    public void A_schema_that_is_named_reads_any_page()
    {
        string page = _tool.Write("notice.html", "<h1>Fog</h1><p class=berth>All</p>");

        ToolRun run = _tool.Run("extract", "--schema", "harbournotice", page);

        Assert.Contains("\"Fog\"", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://www.harbour.example/notices/2")]
    [InlineData("http://HARBOUR.example/")]
    public void The_schema_is_picked_by_the_address_that_is_given(string url)
    {
        string page = _tool.Write("notice.html", "<h1>Fog</h1><p class=berth>All</p><a href=/fog.pdf>Chart</a>");

        ToolRun run = _tool.Run("extract", "--url", url, page);

        Assert.Contains($"\"chart\": \"{new Uri(new Uri(url), "/fog.pdf")}\"", run.Output, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.Success, run.ExitCode);
    }

    [Fact]
    public void The_schema_is_picked_by_the_address_that_the_page_gives_to_social_networks()
    {
        string page = _tool.Write(
            "notice.html",
            """
            <link rel=canonical href=/relative>
            <meta property="og:url" content="https://harbour.example/3">
            <h1>Fog</h1><p class=berth>All
            """);

        Assert.Equal(ExitCodes.Success, _tool.Run("extract", page).ExitCode);
    }

    [Fact]
    public void Times_that_are_told_from_when_the_page_was_loaded_need_to_know_it()
    {
        string page = _tool.Write("notice.html", Notices.Page + "<time>3 hours ago</time>");

        ToolRun known = _tool.Run("extract", "--retrieved-at", "2024-05-03T17:47:12+02:00", page);
        Assert.Contains("\"opensAt\": \"2024-05-03T12:47:12+00:00\"", known.Output, StringComparison.Ordinal);
        Assert.Equal("", known.Error);

        ToolRun unknown = _tool.Run("extract", page);
        Assert.Contains("\"opensAt\": null", unknown.Output, StringComparison.Ordinal);
        Assert.EndsWith(" (PageOptions.RetrievedAt)\n", unknown.Error, StringComparison.Ordinal);

        ToolRun lines = _tool.Run("extract", page, page);
        Assert.Contains("\"text\":\"3 hours ago\",\"reason\":\"it is told from", lines.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("now")]
    [InlineData("2024-05-03T17:47:12")]
    public void A_time_of_loading_has_an_offset(string time)
    {
        ToolRun run = _tool.Run("extract", "--retrieved-at", time, _tool.Write("notice.html", Notices.Page));

        Assert.Contains($"'{time}' is no time with an offset", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
    }

    [Fact]
    public void A_value_that_cannot_be_read_is_told_and_does_no_harm()
    {
        string page = _tool.Write("notice.html", Notices.Page + "<time>at high\n tide</time>");

        ToolRun alone = _tool.Run("extract", page);
        Assert.Contains("\"opensAt\": null", alone.Output, StringComparison.Ordinal);
        Assert.Equal(
            "schemakit: notice.html: OpensAt cannot be read from 'at high tide' (Css(\"time\"))\n", alone.Error);
        Assert.Equal(ExitCodes.Success, alone.ExitCode);

        ToolRun both = _tool.Run("extract", page, page);
        using JsonDocument line = JsonDocument.Parse(both.Output.Split('\n')[0]);
        Assert.Equal(
            """[{"kind":"Unreadable","field":"OpensAt","source":"Css(\u0022time\u0022)","text":"at high tide"}]""",
            JsonSerializer.Serialize(line.RootElement.GetProperty("issues")));
        Assert.Equal("", both.Error);
        Assert.Equal(ExitCodes.Success, both.ExitCode);
    }
}
