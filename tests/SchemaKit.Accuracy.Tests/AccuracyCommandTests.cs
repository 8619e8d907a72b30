using System.IO.Compression;
using System.Text;

namespace SchemaKit.Accuracy.Tests;

/// <summary>The command, on a corpus of one page.</summary>
public sealed class AccuracyCommandTests : IDisposable
{
    // It is in UTF-8, and says something else, as pages do that somebody collected.
    private const string Html = """
        <html lang="en"><meta charset="gb2312"><meta property="og:title" content="Ferries in Ærø">
        <meta property="article:published_time" content="2024-05-03T14:00:00+02:00"><meta name="author" content="Ann Lee">
        <article><p>The ferry left.</p><p>Nobody saw it.</p></article></html>
        """;

    private const string Expectation = """
        {
            "source": "fundus", "id": "harbour", "url": "https://harbour.example/ferry", "crawledAt": "2024-05-03 18:19:08.721370",
            "expected": {
                "title": "Ferries in Ærø", "publishing_date": "2024-05-03 12:00:00+00:00", "authors": ["Ann Lee", "Bo Ek"],
                "body": { "summary": [], "sections": [{ "headline": [], "paragraphs": ["The ferry left.", "Nobody saw it."] }] }
            }
        }
        """;

    private readonly DirectoryInfo _corpus = Directory.CreateTempSubdirectory("accuracy");
    private readonly StringWriter _output = new() { NewLine = "\n" };
    private readonly StringWriter _errors = new() { NewLine = "\n" };

    public AccuracyCommandTests()
    {
        string folder = _corpus.CreateSubdirectory("fundus").FullName;
        File.WriteAllText(Path.Combine(folder, "harbour.json"), Expectation);
        File.WriteAllText(Path.Combine(folder, "no-page.json"), Expectation);
        using GZipStream page = new(File.Create(Path.Combine(folder, "harbour.html.gz")), CompressionLevel.Fastest);
        page.Write(Encoding.UTF8.GetBytes(Html));
    }

    public void Dispose()
    {
        _output.Dispose();
        _errors.Dispose();
        _corpus.Delete(recursive: true);
    }

    [Fact]
    public void Prints_tables()
    {
        Assert.Equal(0, Run());
        Assert.Equal(
            """
            == fundus ==
            field     read by      pages  equal      %  explained  precision  recall     F1  accuracy
            title     NewsArticle      1      1  100.0          0
            title     meta tags        1      1  100.0          0
            date      NewsArticle      1      1  100.0          0
            date      meta tags        1      1  100.0          0
            authors   NewsArticle      1      0    0.0          0      1.000   0.500  0.667
            authors   meta tags        1      0    0.0          0      1.000   0.500  0.667
            body      NewsArticle      1      1  100.0          0      1.000   1.000  1.000
            body      meta tags        1      1  100.0          0      1.000   1.000  1.000
            subheads  NewsArticle      1      1  100.0          0      1.000   1.000  1.000
            subheads  meta tags        1      1  100.0          0      1.000   1.000  1.000


            """,
            _output.ToString());
        Assert.Equal("", _errors.ToString());
    }

    [Theory]
    [InlineData("2 differences")]
    [InlineData("2 differences", "fundus", "authors", "harbour")]
    [InlineData("2 differences", "*", "authors")]
    [InlineData("0 differences", "fundus", "title")]
    [InlineData("0 differences", "*", "*", "lighthouse")]
    public void Lists_differences(string last, params string[] filter)
    {
        Assert.Equal(0, Run(["--differences", .. filter]));
        Assert.EndsWith(last + "\n", _output.ToString());
    }

    [Fact]
    public void Lists_those_of_one_engine()
    {
        Assert.Equal(0, Run("--differences", "--engine", "publishers"));
        Assert.Equal("0 differences\n", _output.ToString());
        Assert.Equal(1, Run("--differences", "--engine", "lighthouse"));
    }

    [Fact]
    public void Writes_Markdown()
    {
        Assert.Equal(0, Run("--markdown"));
        Assert.StartsWith("# Accuracy\n", _output.ToString());
        Assert.Contains("| authors | meta tags | 1 | 0 | 0.0 | 0 | 1.000 | 0.500 | 0.667 |  |\n", _output.ToString());
    }

    [Fact]
    public void Complains_of_notes_that_do_not_apply()
    {
        string notes = Path.Combine(_corpus.FullName, "notes.tsv");
        File.WriteAllText(notes, "fundus/harbour\ttopics\tIt is made up.\n");

        Assert.Equal(1, Run("--notes", notes));
        Assert.Equal(
            "A note no longer applies. fundus/harbour: nothing is expected of its topics.\n", _errors.ToString());
    }

    [Fact]
    public void Says_that_there_are_no_pages()
    {
        Assert.Equal(1, Run("--differences", "lighthouse"));
        Assert.StartsWith("There are no pages. The sets are fundus, ", _errors.ToString());
    }

    // The notes that are kept are on pages that are not here.
    private int Run(params string[] arguments)
    {
        string none = Path.Combine(_corpus.FullName, "none.tsv");
        File.WriteAllText(none, "");
        string[] notes = arguments.Contains("--notes") ? [] : ["--notes", none];
        return AccuracyCommand.Create(_output, _errors).Parse([_corpus.FullName, .. notes, .. arguments]).Invoke();
    }
}
