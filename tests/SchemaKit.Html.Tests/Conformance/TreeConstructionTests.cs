using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// The tree construction cases of html5lib-tests and web-platform-tests: each one, with scripting off and on; those
/// that are documents by every door.
/// </summary>
public sealed class TreeConstructionTests
{
    /// <summary>The cases that the engine is known to fail, and why.</summary>
    private static readonly string[] AcceptedDeviations = [];

    [Theory]
    [InlineData("tree-construction", "*.dat", 1792, 3549)]
    [InlineData("wpt-delta", "processing-instructions.dat", 123, 245)]
    [InlineData("wpt-delta", "wpt-added-sample.dat", 17, 34)]
    public Task The_tree_is_the_standards(string folder, string files, int expectedCases, int expectedRuns) =>
        AssertTreesAsync(folder, files, _ => true, ParseAsync, expectedCases, expectedRuns);

    [Theory]
    [MemberData(nameof(Doors.All), MemberType = typeof(Doors))]
    public Task A_document_has_the_standards_tree_by_whatever_door_it_comes(string door) =>
        AssertTreesAsync(
            "tree-construction",
            "*.dat",
            treeCase => treeCase.Context is null,
            (treeCase, options) => Doors.ParseAsync(door, Encoding.UTF8.GetBytes(treeCase.Data), options),
            expectedCases: 1600,
            expectedRuns: 3165);

    private static async Task AssertTreesAsync(
        string folder,
        string files,
        Func<TreeCase, bool> isIncluded,
        Func<TreeCase, PageOptions, Task<Page>> parse,
        int expectedCases,
        int expectedRuns)
    {
        string path = SharedData.Require("html5lib", folder);
        IEnumerable<string> paths = Directory.GetFiles(path, files).Order(StringComparer.Ordinal);
        TreeCase[] cases = [.. paths.SelectMany(TreeCase.ReadFile).Where(isIncluded)];

        List<string> failures = [];
        int runs = 0;
        int passed = 0;
        foreach (TreeCase treeCase in cases)
        {
            foreach (bool scripting in treeCase.Settings)
            {
                runs++;
                using Page page = await parse(
                    treeCase, new PageOptions { Encoding = HtmlEncoding.Utf8, Scripting = scripting });
                string actual = HtmlDumper.Dump(page);
                bool isAccepted = AcceptedDeviations.Contains(treeCase.Name);
                if (actual == treeCase.Document != isAccepted)
                    passed++;
                else
                    failures.Add($"{treeCase}\nscripting {scripting}:\n{actual}");
            }
        }

        Assert.Equal(expectedCases, cases.Length);
        Assert.Equal(expectedRuns, runs);
        Assert.True(passed == runs, $"{passed} of {runs} runs pass.\n{string.Join('\n', failures)}");
    }

    private static Task<Page> ParseAsync(TreeCase treeCase, PageOptions options)
    {
        byte[] data = Encoding.UTF8.GetBytes(treeCase.Data);
        return Task.FromResult(treeCase.Context is { } context
            ? Page.ParseFragment(data, context, options)
            : Page.Parse(data, options));
    }
}
