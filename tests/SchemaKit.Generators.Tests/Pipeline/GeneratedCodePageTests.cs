using System.Text.RegularExpressions;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>
/// <c>docs/generated-code.md</c> shows a schema, and parts of what is emitted for it. The parts are what is emitted.
/// </summary>
public sealed partial class GeneratedCodePageTests
{
    private const string Elision = "// …";

    [Fact]
    public void Each_part_that_the_page_shows_is_emitted_for_the_schema_that_it_shows()
    {
        string[] blocks = [.. Blocks().Matches(Page).Select(match => match.Groups[1].Value)];
        GeneratorRun run = GeneratorRun.Good(blocks[0]);
        Assert.True(blocks.Length > 10);
        Assert.All(blocks[1..], block => Assert.True(run.Files.Values.Any(file => IsPartOf(block, file)), block));
    }

    [Theory]
    [InlineData("b\n    c", true)]
    [InlineData("    b\n        c", true)]
    [InlineData("a\n// …\n    c", true)]
    [InlineData("a\nc", false)]
    [InlineData("b\nc", false)]
    [InlineData("c\n// …\na", false)]
    public void A_part_is_found_at_any_depth_and_in_order(string block, bool isPart) =>
        Assert.Equal(isPart, IsPartOf(block + "\n", "a\n    b\n        c\nd\n"));

    private static string Page => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Docs", "generated-code.md"));

    private static bool IsPartOf(string block, string file)
    {
        string[] lines = file.Split('\n');
        int from = 0;
        foreach (string piece in block.TrimEnd('\n').Split($"{Elision}\n"))
        {
            string[] wanted = Outdent(piece.TrimEnd('\n', ' ').Split('\n'));
            from = Enumerable.Range(from, Math.Max(lines.Length - wanted.Length + 1 - from, 0)).FirstOrDefault(
                start => Outdent(lines[start..(start + wanted.Length)]).SequenceEqual(wanted), -1);
            if (from < 0)
                return false;
            from += wanted.Length;
        }

        return true;
    }

    private static string[] Outdent(string[] lines)
    {
        int depth = lines
            .Where(line => line.Length > 0)
            .Select(line => line.Length - line.TrimStart().Length)
            .DefaultIfEmpty()
            .Min();
        return [.. lines.Select(line => line.Length == 0 ? line : line[depth..])];
    }

    [GeneratedRegex("```csharp\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Blocks();
}
