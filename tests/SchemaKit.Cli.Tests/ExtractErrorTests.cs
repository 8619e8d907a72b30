namespace SchemaKit.Cli.Tests;

public sealed class ExtractErrorTests : IDisposable
{
    private const string WaysOut = "name a schema by --schema, or give the address by --url";

    private const string Damaged = "notice.html.gz: cannot be unpacked: its gzip data is damaged";

    private static readonly byte[] Png = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D];

    private readonly Tool _tool = new();

    public void Dispose() => _tool.Dispose();

    [Fact]
    public void A_path_that_leads_nowhere() =>
        Refuses(_tool.PathOf("absent.html"), "absent.html: there is no such file");

    [Fact]
    public void A_path_through_a_folder_that_is_not_there()
    {
        string path = Path.Combine("absent", "notice.html");
        Refuses(_tool.PathOf(path), $"{path}: there is no such file");
    }

    [Fact]
    public void A_folder()
    {
        Directory.CreateDirectory(_tool.PathOf("folder.html"));
        Refuses(_tool.PathOf("folder.html"), "folder.html: is a folder");
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("\uFEFF")]
    public void An_empty_file(string content) =>
        Refuses(_tool.Write("empty.html", content), "empty.html: is empty");

    [Fact]
    public void A_picture_in_the_clothes_of_a_page() =>
        Refuses(_tool.Write("picture.html", Png), "picture.html: is neither HTML nor text, but binary data");

    [Fact]
    public void A_packed_file_that_ends_too_early() =>
        Refuses(_tool.Write("notice.html.gz", Tool.Pack(Notices.Page)[..^40]), Damaged);

    [Fact]
    public void A_packed_file_that_is_none() =>
        Refuses(_tool.Write("notice.html.gz", [0x1F, 0x8B, 1, 2, 3]), Damaged);

    [Fact]
    public void A_packed_file_that_unpacks_to_something_huge() =>
        Refuses(_tool.Write("huge.gz", Tool.Pack(new string(' ', 65 << 20))), "huge.gz: is larger than 64 MiB");

    [Fact]
    public void A_page_that_does_not_say_where_it_comes_from() =>
        Refuses(
            _tool.Write("page.html", "<h1>Fog</h1>"),
            "page.html: it does not say its address; " + WaysOut);

    [Fact]
    public void A_page_of_a_site_that_no_schema_is_for() =>
        Refuses(
            _tool.Write("page.html", "<link rel=canonical href=https://airport.example/1><h1>Fog</h1>"),
            "page.html: no schema is for this page of airport.example; " + WaysOut);

    [Fact]
    public void A_page_that_lacks_what_is_required_names_all_of_it()
    {
        ToolRun run = _tool.Run("extract", "--schema", "HarbourNotice", _tool.Write("page.html", "<p>Fog</p>"));

        Assert.Equal("", run.Output);
        Assert.Equal("schemakit: page.html: HarbourNotice requires what is not there: Headline, Berth\n", run.Error);
        Assert.Equal(ExitCodes.FieldMissing, run.ExitCode);
    }

    [Fact]
    public void A_page_that_reached_a_limit_says_so_where_something_is_missing()
    {
        string page = string.Concat(Enumerable.Repeat("<div>", 600));
        ToolRun run = _tool.Run("extract", "--schema", "HarbourNotice", _tool.Write("page.html", page));

        Assert.EndsWith("Headline, Berth; the page reached the limit Depth\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(ExitCodes.FieldMissing, run.ExitCode);
    }

    [Fact]
    public void A_bad_page_among_good_ones_keeps_none_of_them()
    {
        string good = _tool.Write("good.html", Notices.Page);
        string lacking = _tool.Write("lacking.html", "<link rel=canonical href=https://harbour.example/1><h1>Fog</h1>");
        string binary = _tool.Write("binary.html", Png);

        ToolRun lackingOne = _tool.Run("extract", good, lacking, good);
        Assert.Equal(3, lackingOne.Output.Count(character => character == '\n'));
        Assert.Contains(
            """{"file":"lacking.html","schema":"HarbourNotice","value":null,"issues":["""
            + """{"kind":"Missing","field":"Berth","source":null,"text":null}]}""" + "\n",
            lackingOne.Output,
            StringComparison.Ordinal);
        Assert.Equal("schemakit: lacking.html: HarbourNotice requires what is not there: Berth\n", lackingOne.Error);
        Assert.Equal(ExitCodes.FieldMissing, lackingOne.ExitCode);

        ToolRun both = _tool.Run("extract", lacking, binary, good);
        Assert.Equal(2, both.Output.Count(character => character == '\n'));
        Assert.Equal(2, both.Error.Count(character => character == '\n'));
        Assert.Equal(ExitCodes.InputFailed, both.ExitCode);
    }

    private void Refuses(string file, string message)
    {
        ToolRun run = _tool.Run("extract", file);

        Assert.Equal("", run.Output);
        Assert.Equal($"schemakit: {message}\n", run.Error);
        Assert.Equal(ExitCodes.InputFailed, run.ExitCode);
    }
}
