using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using SchemaKit.Html;
using SchemaKit.Testing;
using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>Registries: what is listed, what is written, and what an edit makes run again.</summary>
public sealed class RegistryTests
{
    private const string Publishers =
        "public static partial class Publishers { [SchemaRegistry] public static partial SchemaRegistry All { get; } }";

    private const string First =
        "[Schema(\"a.example\")] public partial class First { [Css(\"h1\")] public string? Title { get; init; } }";

    private const string Second =
        "[Schema(\"b.example\", When = \"h1\")] public partial class Second { [Css(\"h2\")] public string? Text { get; init; } }";

    [Fact]
    public void The_file_of_a_registry()
    {
        GeneratorRun run = GeneratorRun.Good(
            """
            namespace Harbour.@event;

            public partial interface IPublishers
            {
                public static partial class Of<T>
                {
                    /// <summary>All.</summary>
                    [SchemaRegistry]
                    internal static partial SchemaRegistry @new { get; }
                }
            }

            [Schema("b.example")] internal partial class Second;
            [Schema("a.example")] public partial class First { [Schema("*.a.example")] internal partial struct @class; }
            """);
        Snapshot.Verify(run.FileOf("Harbour.event.IPublishers.Of.new-registry.g.cs"), "cs");
    }

    [Fact]
    public void The_file_of_a_version()
    {
        GeneratorRun run = GeneratorRun.Good(
            """
            namespace Harbour;

            [Schema(
                "a.example",
                TimeZone = "Asia/Tokyo",
                ValidFrom = "2023-04-01",
                ValidUntil = "2024-01-15T05:30-03:30",
                When = "body.old > main, .frame p")]
            public partial class Notice;
            """);
        Snapshot.Verify(run.FileOf(), "cs");
    }

    [Fact]
    public void Only_what_has_a_host_and_can_be_named_is_listed()
    {
        Assembly assembly = GeneratorRun.Good(
            Publishers,
            """
            [Schema("a.example")] public partial class Shown { [Schema("b.example")] private partial class Hidden; }
            [Schema] public partial class Nested;
            """).Load();
        Assert.Equal(["Shown"], Registry(assembly).All.Select(entry => entry.Info.Name));
    }

    [Fact]
    public void A_registry_may_be_empty() => Assert.Empty(Registry(GeneratorRun.Good(Publishers).Load()).All);

    [Fact]
    public void Registries_whose_names_differ_in_case_have_files_of_their_own()
    {
        GeneratorRun run = GeneratorRun.Good(
            "public static partial class P { [SchemaRegistry] public static partial SchemaRegistry All { get; } " +
            "[SchemaRegistry] public static partial SchemaRegistry ALL { get; } }");
        Assert.Equal(["P.ALL-registry2.g.cs", "P.All-registry.g.cs"], run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("p", "<h1></h1>", false)]
    [InlineData("p", "<h1></h1><p>", true)]
    [InlineData("body.old > main, .frame p", "<div class=frame><b><p>", true)]
    [InlineData("body.old > main, .frame p", "<body class=old><div><main>", false)]
    [InlineData("main:has(> .berth)", "<main><p class=berth>", true)]
    [InlineData("main:has(> .berth)", "<main><p><b class=berth>", false)]
    [InlineData("p:text(\"Fog\")", "<p>Sun<p>Fog", true)]
    [InlineData("p:text(\"Fog\")", "<p>Sun", false)]
    [InlineData("p:has(~ ul:contains(\"Fog\")):nth-child(2)", "<p>1<p>2<ul>Fog", true)]
    [InlineData("p:has(~ ul:contains(\"Fog\")):nth-child(2)", "<p>1<ul>Fog", false)]
    public void A_page_fits_where_the_condition_matches_anything(string condition, string html, bool expected)
    {
        string literal = SymbolDisplay.FormatLiteral(condition, quote: true);
        SchemaRegistry registry = Registry(GeneratorRun.Good(
            Publishers, $"[Schema(\"a.example\", When = {literal})] public partial class Notice;").Load());
        using Page page = Page.Parse(html);
        Assert.Equal(expected, registry.All[0].Fits(page));
    }

    [Fact]
    public void An_edit_of_a_property_leaves_registries_alone()
    {
        ILookup<string, Reason> reasons = Edit(compilation => compilation.ReplaceSyntaxTree(
            compilation.SyntaxTrees.Single(tree => tree.FilePath == "Source0.cs"),
            GeneratorRun.Parse(First.Replace("h1", "h3", StringComparison.Ordinal), "Source0.cs")));

        Assert.Equal([Reason.Unchanged, Reason.Cached], reasons[SchemaGenerator.Steps.List]);
        Assert.All(reasons[SchemaGenerator.Steps.FillRegistries], reason => Assert.Equal(Reason.Cached, reason));
        Assert.Equal([Reason.Modified, Reason.Cached, Reason.Cached], reasons["SourceOutput"]);
    }

    [Fact]
    public void A_schema_more_is_listed_and_changes_no_other()
    {
        ILookup<string, Reason> reasons = Edit(compilation => compilation.AddSyntaxTrees(
            GeneratorRun.Parse("[Schema(\"c.example\")] public partial class Third;", "Source3.cs")));

        Assert.Equal(Reason.Modified, Assert.Single(reasons[SchemaGenerator.Steps.FillRegistries]));
        Assert.Equal([Reason.Cached, Reason.Cached, Reason.New, Reason.Modified], reasons["SourceOutput"]);
    }

    private static SchemaRegistry Registry(Assembly assembly) =>
        (SchemaRegistry)assembly.GetType("Publishers", throwOnError: true)!.GetProperty("All")!.GetValue(null)!;

    /// <summary>Runs three files, edits them and runs again.</summary>
    private static ILookup<string, Reason> Edit(Func<CSharpCompilation, CSharpCompilation> edit)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(First, Second, Publishers);
        GeneratorRun run = GeneratorRun.Of(compilation);
        GeneratorDriver driver =
            run.Driver.RunGenerators(edit(compilation), TestContext.Current.CancellationToken);
        return GeneratorRun.ReasonsOf(driver).ToLookup(step => step.Step, step => step.Reason);
    }
}
