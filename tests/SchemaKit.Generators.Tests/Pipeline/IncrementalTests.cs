using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Reason = Microsoft.CodeAnalysis.IncrementalStepRunReason;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What an edit makes run again.</summary>
public sealed class IncrementalTests
{
    private const string First =
        "[Schema] public partial class First { [Css(\"h1\")] public string? Title { get; init; } }";
    private const string Second =
        "[Schema] public partial class Second { [Css(\"h2\")] public string? Title { get; init; } }";

    [Fact]
    public void A_line_above_a_schema_changes_no_specification()
    {
        ILookup<string, Reason> reasons = Edit(First, "// a line\n" + First);

        // The type is parsed again, and gives the same; the other one and all that follows is not even looked at.
        Assert.Equal([Reason.Unchanged, Reason.Cached], reasons[SchemaGenerator.Steps.Parse]);
        Assert.All(reasons[SchemaGenerator.Steps.Collect], reason => Assert.Equal(Reason.Cached, reason));
        Assert.All(reasons[SchemaGenerator.Steps.NameFiles], reason => Assert.Equal(Reason.Cached, reason));
        Assert.All(reasons["SourceOutput"], reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void Another_selector_changes_the_file_of_its_schema_alone()
    {
        ILookup<string, Reason> reasons = Edit(First, First.Replace("h1", "h3", StringComparison.Ordinal));

        Assert.Equal([Reason.Modified, Reason.Unchanged], reasons[SchemaGenerator.Steps.Parse]);
        Assert.Equal([Reason.Modified, Reason.Unchanged], reasons[SchemaGenerator.Steps.NameFiles]);
        Assert.Equal([Reason.Modified, Reason.Cached], reasons["SourceOutput"]);
    }

    [Fact]
    public void Another_selector_of_a_sealed_schema_makes_no_other_be_parsed()
    {
        string source = First.Replace("partial", "sealed partial", StringComparison.Ordinal);
        ILookup<string, Reason> reasons = Edit(source, source.Replace("h1", "h3", StringComparison.Ordinal));

        Assert.Equal([Reason.Modified, Reason.Cached], reasons[SchemaGenerator.Steps.Parse]);
    }

    [Theory]
    [InlineData("class Other { int M() => 1; }", "class Other { int M() => 2; }")]
    [InlineData("class Other { int M() { return 1; } }", "class Other { int M() { return 1 + 1; } }")]
    [InlineData("class Other { int P { get => 1; } }", "class Other { /* P */ int P { get => 2; } }")]
    [InlineData(
        "[Schema] sealed partial record R([Css(\"a\")] string? A);",
        "[Schema] sealed partial record R([Css(\"b\")] string? A);")]
    [InlineData(
        "[Schema] partial struct R { [Css(\"a\")] public string? A { get; init; } }",
        "[Schema] partial struct R { [Css(\"b\")] public string? A { get; init; } }")]
    public void What_no_other_file_can_see_makes_nothing_else_be_parsed(string before, string after)
    {
        ILookup<string, Reason> reasons = Edit(before, after);

        Assert.Equal(Reason.Cached, reasons[SchemaGenerator.Steps.Parse].Last());
    }

    [Theory]
    [InlineData(
        "static class Names { public const string Title = \"h1\"; }",
        "static class Names { public const string Title = \"h2\"; }",
        "[Schema] sealed partial class Page { [Css(Names.Title)] public string? Title { get; init; } }")]
    [InlineData(
        "[Schema] partial class Base { [Css(\"h1\")] public string? Title { get; init; } }",
        "[Schema] partial class Base { [Css(\"h2\")] public string? Title { get; init; } }",
        "[Schema] sealed partial class Page : Base;")]
    [InlineData(
        "partial class Page { [Css(\"h1\")] public string? Title { get; init; } }",
        "partial class Page { [Css(\"h2\")] public string? Title { get; init; } }",
        "[Schema] sealed partial class Page;")]
    [InlineData(
        "class Base { [Css(\"h1\")] public string Title { get; init; } = null!; }",
        "#nullable disable\nclass Base { [Css(\"h1\")] public string Title { get; init; } = null!; }",
        "[Schema] sealed partial class Page : Base;")]
    [InlineData(
        "class Other;",
        "class Uri;",
        "[Schema] sealed partial class Page { [Css(\"a\")] public Uri? Link { get; init; } }")]
    [InlineData(
        "sealed partial class Inner { [Css(\"a\")] public string? Link { get; init; } }",
        "[Schema] sealed partial class Inner { [Css(\"a\")] public string? Link { get; init; } }",
        "[Schema] sealed partial class Page { [Css(\"a\")] public Inner? Link { get; init; } }")]
    [InlineData(
        "[Schema] sealed partial class Inner { public Page? Page { get; init; } }",
        "[Schema] sealed partial class Inner { [Css(\"a\")] public Page? Page { get; init; } }",
        "[Schema] sealed partial class Page { [Css(\"a\")] public Inner? Inner { get; init; } }")]
    public void What_another_file_can_see_changes_a_schema(string before, string after, string page)
    {
        ILookup<string, Reason> reasons = Edit(before, after, page);

        // New is what the driver says behind another candidate that was not there before.
        Reason reason = reasons[SchemaGenerator.Steps.Parse].Last();
        Assert.True(reason is Reason.Modified or Reason.New, reason.ToString());
    }

    [Fact]
    public void The_body_of_a_member_changes_nothing()
    {
        string source = First.Replace("First {", "First { public int Length => 1; ", StringComparison.Ordinal);
        ILookup<string, Reason> reasons = Edit(source, source.Replace("=> 1", "=> 2", StringComparison.Ordinal));
        Assert.All(reasons["SourceOutput"], reason => Assert.Equal(Reason.Cached, reason));
    }

    [Fact]
    public void Files_have_the_names_of_their_types_and_never_clash()
    {
        GeneratorRun run = GeneratorRun.Good(
            """
            namespace Harbour
            {
                [Schema] public partial class Page;
                [Schema] public partial class page;
                public partial class Outer { [Schema] public partial class Page; }
                public partial class Outer<T>;
            }

            namespace Harbour.outer
            {
                [Schema] public partial class Page;
            }
            """);
        Assert.Equal(
            ["Harbour.Outer.Page.g.cs", "Harbour.Page.g.cs", "Harbour.outer.Page-2.g.cs", "Harbour.page-2.g.cs"],
            run.Files.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_generator_loads_in_every_compiler_from_5_0_on()
    {
        Version version = typeof(SchemaGenerator).Assembly.GetReferencedAssemblies()
            .Single(assembly => assembly.Name == "Microsoft.CodeAnalysis").Version!;
        Assert.Equal(new Version(5, 0, 0, 0), version);
    }

    /// <summary>Runs two files, edits the first one and runs again.</summary>
    private static ILookup<string, Reason> Edit(string before, string after, string second = Second)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(before, second);
        GeneratorRun run = GeneratorRun.Of(compilation);
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Source0.cs");
        GeneratorDriver driver = run.Driver.RunGenerators(
            compilation.ReplaceSyntaxTree(tree, GeneratorRun.Parse(after, tree.FilePath)),
            TestContext.Current.CancellationToken);
        return GeneratorRun.ReasonsOf(driver).ToLookup(step => step.Step, step => step.Reason);
    }
}
