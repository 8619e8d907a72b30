using System.Text;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// The tree construction cases of html5lib-tests and web-platform-tests: each one, with scripting off and on.
/// </summary>
public sealed class TreeConstructionTests
{
    /// <summary>The cases that the engine is known to fail, and why.</summary>
    private static readonly string[] AcceptedDeviations = [];

    [Theory]
    [InlineData("tree-construction", "*.dat", 1792, 3549)]
    [InlineData("wpt-delta", "processing-instructions.dat", 123, 245)]
    [InlineData("wpt-delta", "wpt-added-sample.dat", 17, 34)]
    public void The_tree_is_the_standards(string folder, string files, int expectedCases, int expectedRuns)
    {
        string path = SharedData.Require("html5lib", folder);
        IEnumerable<string> paths = Directory.GetFiles(path, files).Order(StringComparer.Ordinal);
        TreeCase[] cases = [.. paths.SelectMany(TreeCase.ReadFile)];

        List<string> failures = [];
        int runs = 0;
        int passed = 0;
        foreach (TreeCase treeCase in cases)
        {
            foreach (bool scripting in treeCase.Settings)
            {
                runs++;
                string actual = Parse(treeCase, scripting);
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

    private static string Parse(TreeCase treeCase, bool scripting)
    {
        byte[] data = Encoding.UTF8.GetBytes(treeCase.Data);
        PageOptions options = new() { Encoding = HtmlEncoding.Utf8, Scripting = scripting };
        using Page page = treeCase.Context is { } context
            ? Page.ParseFragment(data, context, options)
            : Page.Parse(data, options);
        return HtmlDumper.Dump(page);
    }
}
