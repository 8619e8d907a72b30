using SchemaKit.Html;

namespace SchemaKit.Tests;

/// <summary>
/// The inputs that a parser once went wrong at, ours or another, each with the tree that the standard gives it: a file
/// each, in the form of the conformance cases.
/// </summary>
public sealed class RegressionTests
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Differential", "Regressions");

    public static TheoryData<string> Names =>
        [.. Directory.GetFiles(Folder, "*.dat").Order(StringComparer.Ordinal).Select(path => Path.GetFileName(path))];

    [Theory]
    [MemberData(nameof(Names))]
    public void What_failed_once_does_not_fail_again(string name)
    {
        TreeCase treeCase = TreeCase.ReadFile(Path.Combine(Folder, name)).Single();
        foreach (bool scripting in treeCase.Settings)
        {
            using Page page = new ParserInput(treeCase.Data, treeCase.Context, scripting).Parse();
            Assert.Equal(treeCase.Document, HtmlDumper.Dump(page));
            PageInvariants.Check(page);
        }
    }
}
