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

        // The type is parsed again, and gives the same; all that follows is not even looked at.
        Assert.All(reasons[SchemaGenerator.Steps.Parse], reason => Assert.Equal(Reason.Unchanged, reason));
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
    private static ILookup<string, Reason> Edit(string before, string after)
    {
        CSharpCompilation compilation = GeneratorRun.Compile(before, Second);
        GeneratorRun run = GeneratorRun.Of(compilation);
        SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == "Source0.cs");
        GeneratorDriver driver = run.Driver.RunGenerators(
            compilation.ReplaceSyntaxTree(tree, GeneratorRun.Parse(after, tree.FilePath)),
            TestContext.Current.CancellationToken);
        return GeneratorRun.ReasonsOf(driver).ToLookup(step => step.Step, step => step.Reason);
    }
}
