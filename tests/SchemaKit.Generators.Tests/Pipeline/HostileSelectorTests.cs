namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>
/// Selectors that nobody writes by hand: the analyzer must come to an end soon, and throw nothing, whatever it can say of
/// them. That nothing is thrown is what <see cref="GeneratorRun.Of(string[])"/> asserts.
/// </summary>
public sealed class HostileSelectorTests
{
    // hostile input
    [Fact]
    public void Long_and_deep_selectors_are_survived()
    {
        string[] selectors =
        [
            Join(", ", 5000, i => $"a{i % 7}"),
            Join(", ", 50, i => $"a:not({Join(", ", 50, j => $".c{(i * j) % 5}")})"),
            Join(" ", 500, _ => "a"),
            Join(" ", 60, i => "a" + (i % 3)) + ", " + Join(" ", 61, _ => "*"),
            Join("", 2000, i => $".c{i}"),
            Join("", 300, i => $":not(.c{i % 150})"),
            Join("", 31, _ => ":not(") + "a" + Join("", 31, _ => ")"),
            Nest(12, inner => $":is({inner}, {inner})"),
            Nest(10, inner => $"a:not({inner}):is({inner}, b)"),
            Nest(30, inner => $"p:has(> {inner}, + a)"),
            Nest(30, inner => $":nth-child(2n of {inner})"),
            Join("", 40, i => $":nth-child({i + 1}n + {999_999_999 - i})"),
            new string('a', 100_000),
            "." + new string('_', 50_000) + "__3fK2x",
            "[" + new string('a', 60) + "=" + new string('b', 50_000) + "]",
        ];
        foreach (string selector in selectors)
        {
            Assert.NotNull(GeneratorRun.Of(
                $$"""
                [Schema]
                public partial class Page
                {
                    [Css("{{selector}}"), Css("{{selector}}")] public string? A { get; init; }
                    [Meta("{{new string('o', 60)}}"), Link("{{new string('c', 60)}}")] public string? B { get; init; }
                }
                """).Driver);
        }
    }

    // hostile input
    [Fact]
    public void Every_beginning_of_a_schema_with_mistakes_is_survived()
    {
        const string Schema =
            """
            [Schema]
            public partial class Page
            {
                private const string Lead = "p.css-1q2w3e";
                [Css(Lead + ", p"), Css($"{Lead}:is(*)"), Css("p")] public string A { get; init; } = null!;
                [Css("hedaer:not(hedaer) > a[hef='x'][hef='y'], #a#b", Attribute = "scr")] public string? B { get; init; }
                [Meta("og:titel"), Meta("og:titel"), Link("cannonical")] public string? C { get; init; } = default!;
            }
            """;
        for (int length = 0; length < Schema.Length; length += 5)
            Assert.NotNull(GeneratorRun.Of(Schema[..length]).Driver);
    }

    private static string Join(string separator, int count, Func<int, string> item) =>
        string.Join(separator, Enumerable.Range(0, count).Select(item));

    private static string Nest(int depth, Func<string, string> around)
    {
        string selector = ".x";
        for (int i = 0; i < depth; i++)
            selector = around(selector);
        return selector;
    }
}
