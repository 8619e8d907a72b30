namespace SchemaKit.Schemas.Tests;

/// <summary>What the README shows of the schemas here.</summary>
public sealed class ReadmeTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Readme");

    [Fact]
    public void The_schema_of_a_real_site_is_the_one_that_is_shipped()
    {
        string readme = File.ReadAllText(Path.Combine(Folder, "README.md"));
        string chapter = readme[readme.IndexOf("## A real site", StringComparison.Ordinal)..];
        string shown = chapter.Split("```", StringSplitOptions.None)[1]["csharp".Length..];

        IEnumerable<string> lines = File.ReadLines(Path.Combine(Folder, "JapanNewsArticle.cs.txt"))
            .SkipWhile(line => !line.StartsWith("[Schema", StringComparison.Ordinal))
            .Where(line => !line.TrimStart().StartsWith("///", StringComparison.Ordinal));

        Assert.Equal(Words(string.Join('\n', lines)), Words(shown));
    }

    // How the lines are broken does not matter.
    private static string Words(string code) =>
        string.Join(' ', code.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
}
