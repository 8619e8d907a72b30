using System.Runtime.CompilerServices;

namespace SchemaKit.Testing.Tests;

public sealed class SourceFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_path_that_holds_here_stays_as_it_is()
    {
        string path = _folder.Write("", "HarbourTests.cs");

        Assert.Equal(path, SourceFile.Find(path, AppContext.BaseDirectory));
    }

    [Theory]
    [InlineData("/_/tests/Harbour/Tides/TideTests.cs")]
    [InlineData("/_1/tests/Harbour/Tides/TideTests.cs")]
    [InlineData("/build/4711/tests/Harbour/Tides/TideTests.cs")]
    [InlineData(@"C:\build\tests\Harbour\Tides\TideTests.cs")]
    public void A_path_of_another_place_is_found_by_its_end(string compiledPath)
    {
        string expected = _folder.Write("", "tests", "Harbour", "Tides", "TideTests.cs");
        _folder.Write("", "tests", "Harbour", "TideTests.cs");
        string binaries = _folder.PathOf("tests", "Harbour", "bin", "Debug", "net10.0");

        Assert.Equal(expected, SourceFile.Find(compiledPath, binaries));
    }

    [Fact]
    public void A_file_that_is_nowhere_is_named()
    {
        FileNotFoundException exception = Assert.Throws<FileNotFoundException>(
            () => SourceFile.Find("/_/tests/Harbour/NowhereTests.cs", _folder.PathOf("bin")));

        Assert.Contains("NowhereTests.cs", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void This_very_file_is_found_however_it_was_built() =>
        Assert.Equal("SourceFileTests.cs", Path.GetFileName(SourceFile.Find(ThisFile(), AppContext.BaseDirectory)));

    private static string ThisFile([CallerFilePath] string path = "") => path;
}
