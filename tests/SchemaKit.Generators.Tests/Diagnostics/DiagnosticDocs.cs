using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>
/// The files of the repository that say of the diagnostics what the table of descriptors says: they are compared with
/// it, and written anew where the environment variable <c>SCHEMAKIT_APPROVE</c> is 1.
/// </summary>
internal static class DiagnosticDocs
{
    private const string Variable = "SCHEMAKIT_APPROVE";
    private const string Index = "README";

    private static readonly string Root = FindRoot();

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> PageIds => Directory
        .GetFiles(Path.Combine(Root, "docs", "diagnostics"), "*.md")
        .Select(path => Path.GetFileNameWithoutExtension(path))
        .Where(name => name != Index);

    /// <summary>The rules of the release file: id, category, severity and title.</summary>
    public static IEnumerable<string[]> ReleaseLines => File
        .ReadLines(Path.Combine(Root, "generators", "SchemaKit.Generators", "AnalyzerReleases.Unshipped.md"))
        .Where(line => line.StartsWith("SK", StringComparison.Ordinal))
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries));

    /// <summary>Compares the page of a diagnostic with what it should be.</summary>
    public static void VerifyPage(DiagnosticDescriptor descriptor, string expected) => Verify(descriptor.Id, expected);

    /// <summary>Compares the list of all diagnostics with what it should be.</summary>
    public static void VerifyIndex(string expected) => Verify(Index, expected);

    private static void Verify(string name, string expected)
    {
        string path = Path.Combine(Root, "docs", "diagnostics", name + ".md");
        if (Environment.GetEnvironmentVariable(Variable) == "1")
        {
            File.WriteAllText(path, expected);
            return;
        }

        Assert.True(File.Exists(path), $"'{path}' is not there; with {Variable}=1 this test writes it.");
        string actual = File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);
        Assert.True(
            actual == expected,
            $"'{path}' is not what the table and the cases give; with {Variable}=1 this test writes it:\n{expected}");
    }

    private static string FindRoot()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "docs", "diagnostics")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"There is no 'docs/diagnostics' above '{AppContext.BaseDirectory}'.");
    }
}
