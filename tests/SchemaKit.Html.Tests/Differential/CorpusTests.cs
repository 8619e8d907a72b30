using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;

namespace SchemaKit.Tests;

/// <summary>Real pages: the trees are those of AngleSharp, but for what it is known to do otherwise.</summary>
public sealed class CorpusTests
{
    private const int PageCount = 1783;

    /// <summary>The short form takes one page of so many.</summary>
    private const int Step = 20;

    [Fact]
    public void Every_page_has_the_tree_that_AngleSharp_gives_it_or_the_standard_says_why_not()
    {
        string[] pages =
        [
            .. Directory.EnumerateFiles(SharedData.Require("corpus"), "*.html.gz", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal),
        ];
        Assert.Equal(PageCount, pages.Length);

        ConcurrentBag<string> failures = [];
        ConcurrentBag<Departure> departures = [];
        ParallelOptions options = new()
        {
            MaxDegreeOfParallelism = 2,
            CancellationToken = TestContext.Current.CancellationToken,
        };
        Parallel.ForEach(pages.Where((_, index) => LongRun.IsOn || index % Step == 0), options, page =>
        {
            Comparison comparison = Comparison.Of(new ParserInput(Read(page)));
            if (comparison.Difference is not null)
                failures.Add($"{Path.GetFileName(page)}:\n{comparison.Difference}");
            foreach (Departure departure in comparison.Explanation)
                departures.Add(departure);
        });

        Assert.True(failures.IsEmpty, string.Join("\n\n", failures));
        if (LongRun.IsOn)
        {
            Assert.Equal(
                """
                ampersand and semicolon: 3
                attributes that differ by namespace alone: 3
                declarative shadow roots: 1
                end tags in raw text: 11
                """,
                string.Join('\n', departures.CountBy(departure => departure.Name)
                    .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                    .Select(pair => $"{pair.Key}: {pair.Value}")));
        }
    }

    /// <summary>As UTF-8, whatever the page says: what is asked is the tree.</summary>
    private static string Read(string path)
    {
        using FileStream file = File.OpenRead(path);
        using GZipStream content = new(file, CompressionMode.Decompress);
        using MemoryStream html = new();
        content.CopyTo(html);
        return Encoding.UTF8.GetString(html.GetBuffer(), 0, (int)html.Length).TrimStart('\uFEFF');
    }
}
