using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// Real pages, taken over the bridge: every twentieth one, or all where the environment variable
/// <c>SCHEMAKIT_LONG</c> is 1.
/// </summary>
public sealed class CorpusTests
{
    private static readonly int Step = LongRun.IsOn ? 1 : 20;

    [Fact]
    public void What_AngleSharp_makes_of_a_page_is_the_same_tree_as_a_page() => AssertSame(html =>
    {
        using IDocument document = new HtmlParser().ParseDocument(new MemoryStream(html));
        return Bridge.FindDifference(document);
    });

    [Fact]
    public void What_SchemaKit_makes_of_a_page_is_the_same_tree_as_a_DOM() => AssertSame(html =>
    {
        using Page page = Page.Parse(html);
        return Bridge.FindDifference(page);
    });

    private static void AssertSame(Func<byte[], string?> findDifference)
    {
        string[] paths = Directory.GetFiles(SharedData.Require("corpus"), "*.html.gz", SearchOption.AllDirectories);
        Array.Sort(paths, StringComparer.Ordinal);
        List<string> failures = [];
        for (int i = 0; i < paths.Length; i += Step)
        {
            using GZipStream packed = new(File.OpenRead(paths[i]), CompressionMode.Decompress);
            using MemoryStream html = new();
            packed.CopyTo(html);
            if (findDifference(html.ToArray()) is not null)
                failures.Add(paths[i]);
        }

        Assert.NotEmpty(paths);
        Assert.Empty(failures);
    }
}
