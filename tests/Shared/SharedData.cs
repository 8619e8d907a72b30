namespace SchemaKit.Tests;

/// <summary>
/// The data set that lies beside the repository and is no part of it: real pages with expectations, the conformance
/// suite, the standard's tables. A machine that does not have it skips the tests that ask for it.
/// </summary>
internal static class SharedData
{
    private const string Variable = "SCHEMAKIT_SHARED";

    private static readonly string? Root = Find();

    /// <summary>The full path of a file or folder of the data set; skips the running test where it is absent.</summary>
    public static string Require(params string[] parts)
    {
        string relative = Path.Combine(parts);
        string? path = Root is null ? null : Path.Combine(Root, relative);
        Assert.SkipUnless(
            Path.Exists(path),
            $"'{relative}' of the shared data is not on this machine (set {Variable} to its folder to run this test).");
        return path!;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;

        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            string candidate = Path.Combine(folder.FullName, "shared");
            if (Directory.Exists(Path.Combine(candidate, "corpus")))
                return candidate;
        }

        return null;
    }
}
