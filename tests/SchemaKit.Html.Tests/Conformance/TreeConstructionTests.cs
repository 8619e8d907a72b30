using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// The tree construction cases of html5lib-tests and web-platform-tests: each one, with scripting off and on; those that
/// are documents by every door.
/// </summary>
public sealed class TreeConstructionTests
{
    /// <summary>The cases that the engine is known to fail, and why.</summary>
    private static readonly string[] AcceptedDeviations = [];

    [Theory]
    [InlineData(Door.Bytes, "tree-construction", "*.dat", 1792, 3549)]
    [InlineData(Door.Bytes, "wpt-delta", "processing-instructions.dat", 123, 245)]
    [InlineData(Door.Bytes, "wpt-delta", "wpt-added-sample.dat", 17, 34)]
    [InlineData(Door.Stream, "tree-construction", "*.dat", 1600, 3165)]
    [InlineData(Door.StreamAsync, "tree-construction", "*.dat", 1600, 3165)]
    [InlineData(Door.Pipe, "tree-construction", "*.dat", 1600, 3165)]
    public async Task The_tree_is_the_standards(
        Door door, string folder, string files, int expectedCases, int expectedRuns)
    {
        string path = SharedData.Require("html5lib", folder);
        IEnumerable<string> paths = Directory.GetFiles(path, files).Order(StringComparer.Ordinal);
        TreeCase[] cases = [.. paths.SelectMany(TreeCase.ReadFile).Where(treeCase => CanEnter(treeCase, door))];

        List<string> failures = [];
        int runs = 0;
        int passed = 0;
        foreach (TreeCase treeCase in cases)
        {
            foreach (bool scripting in treeCase.Settings)
            {
                runs++;
                string actual = await DumpAsync(treeCase, door, scripting);
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

    /// <summary>Fragments come as bytes alone.</summary>
    private static bool CanEnter(TreeCase treeCase, Door door) => door == Door.Bytes || treeCase.Context is null;

    private static async Task<string> DumpAsync(TreeCase treeCase, Door door, bool scripting)
    {
        byte[] data = Encoding.UTF8.GetBytes(treeCase.Data);
        PageOptions options = new() { Encoding = HtmlEncoding.Utf8, Scripting = scripting };
        using Page page = treeCase.Context is { } context
            ? Page.ParseFragment(data, context, options)
            : await door.ParseAsync(data, options);
        return HtmlDumper.Dump(page);
    }
}
