using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>The trees of html5lib's tree construction cases, taken over the bridge.</summary>
public sealed class ConformanceTests
{
    [Fact]
    public void What_AngleSharp_makes_of_a_document_is_the_same_tree_as_a_page()
    {
        HtmlParser parser = new();
        AssertSame(1600, treeCase => treeCase.Context is not null, treeCase =>
        {
            using IDocument document = parser.ParseDocument(treeCase.Data);
            return Bridge.FindDifference(document);
        });
    }

    [Fact]
    public void What_SchemaKit_makes_of_a_document_or_fragment_is_the_same_tree_as_a_DOM()
    {
        PageOptions options = new() { Encoding = HtmlEncoding.Utf8 };
        AssertSame(1792, _ => false, treeCase =>
        {
            byte[] data = Encoding.UTF8.GetBytes(treeCase.Data);
            using Page page = treeCase.Context is { } context
                ? Page.ParseFragment(data, context, options)
                : Page.Parse(data, options);
            return Bridge.FindDifference(page);
        });
    }

    private static void AssertSame(
        int expectedCases, Predicate<TreeCase> isLeftOut, Func<TreeCase, string?> findDifference)
    {
        string folder = SharedData.Require("html5lib", "tree-construction");
        List<string> failures = [];
        int cases = 0;
        foreach (string path in Directory.GetFiles(folder, "*.dat").Order(StringComparer.Ordinal))
        {
            foreach (TreeCase treeCase in TreeCase.ReadFile(path))
            {
                if (isLeftOut(treeCase))
                    continue;
                cases++;
                if (findDifference(treeCase) is { } difference)
                    failures.Add($"{treeCase.Name}: {difference}");
            }
        }

        Assert.Empty(failures);
        Assert.Equal(expectedCases, cases);
    }
}
