using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generators.Analyzers;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>A run of the generator and the analyzer over some source, as the compiler does it.</summary>
internal sealed class GeneratorRun
{
    /// <summary>What most sources use; they are written without a word of it.</summary>
    private const string GlobalUsings =
        """
        global using System;
        global using System.Collections.Generic;
        global using SchemaKit;
        global using SchemaKit.Articles;
        global using SchemaKit.Html;
        """;

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp14, DocumentationMode.Diagnose);

    // All runs begin here, so that they share what the compiler learns of the assemblies that they refer to.
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Schemas",
        [CSharpSyntaxTree.ParseText(GlobalUsings, ParseOptions, "Usings.cs")],
        CompiledCode.References,
        new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            specificDiagnosticOptions: [KeyValuePair.Create("CS1591", ReportDiagnostic.Suppress)]));

    private readonly Compilation _output;

    private GeneratorRun(GeneratorDriver driver, Compilation output, ImmutableArray<Diagnostic> diagnostics)
    {
        Driver = driver;
        _output = output;
        Diagnostics = diagnostics;
    }

    /// <summary>The driver, to run again after an edit.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>What the analyzer said, in the order of the source.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>What the compiler said of source and generated code together, from warnings up.</summary>
    public ImmutableArray<Diagnostic> CompilerDiagnostics => _output
        .GetDiagnostics(Cancellation)
        .RemoveAll(diagnostic => diagnostic.Severity < DiagnosticSeverity.Warning);

    /// <summary>The files that were written, by name.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Driver.GetRunResult().Results.Single().GeneratedSources
            .ToDictionary(file => file.HintName, file => file.SourceText.ToString());

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>
    /// Runs source that has nothing wrong: the analyzer is silent, all compiles without a warning, and an edit
    /// elsewhere makes no step of the pipeline give anything new.
    /// </summary>
    public static GeneratorRun Good(params string[] sources)
    {
        GeneratorRun run = Of(sources);
        Assert.Empty(run.Diagnostics);
        run.AssertCompiles();
        return run;
    }

    /// <summary>
    /// Runs any source, and asserts what holds for all: nothing is thrown, and an edit elsewhere changes nothing.
    /// </summary>
    public static GeneratorRun Of(params string[] sources) => Of(Compile(sources));

    /// <inheritdoc cref="Of(string[])"/>
    public static GeneratorRun Of(CSharpCompilation compilation)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            parseOptions: ParseOptions,
            driverOptions: new GeneratorDriverOptions(
                IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

        driver = driver.RunGeneratorsAndUpdateCompilation(
            compilation, out Compilation output, out ImmutableArray<Diagnostic> ofGenerator, Cancellation);
        Assert.Empty(ofGenerator);
        Assert.Null(driver.GetRunResult().Results.Single().Exception);

        CompilationWithAnalyzers analysis = output.WithAnalyzers([new SchemaAnalyzer()], options: null);
        ImmutableArray<Diagnostic> diagnostics =
            analysis.GetAnalyzerDiagnosticsAsync(Cancellation).GetAwaiter().GetResult();
        Assert.DoesNotContain(diagnostics, diagnostic => diagnostic.Id == "AD0001");

        GeneratorRun run = new(
            driver, output, [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)]);
        run.AssertUnrelatedEditChangesNothing(compilation);
        return run;
    }

    /// <summary>Compiles sources for a run.</summary>
    public static CSharpCompilation Compile(params string[] sources) =>
        Empty.AddSyntaxTrees(sources.Select((source, i) => Parse(source, $"Source{i}.cs")));

    /// <summary>Parses a file for a run.</summary>
    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, ParseOptions, path, cancellationToken: Cancellation);

    /// <summary>The text of a file, or of the only one, without the version of the generator.</summary>
    public string FileOf(string? hintName = null)
    {
        string file = hintName is null ? Assert.Single(Files).Value : Files[hintName];
        Version version = typeof(SchemaGenerator).Assembly.GetName().Version!;
        return file.Replace($"\"{version.ToString(3)}\"", "\"VERSION\"", StringComparison.Ordinal);
    }

    /// <summary>The steps of the pipeline that have names, with the reason of each of their outputs.</summary>
    public static IEnumerable<(string Step, IncrementalStepRunReason Reason)> ReasonsOf(GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        return result.TrackedSteps
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs.Select(output => (step.Key, output.Reason))));
    }

    /// <summary>Loads the assembly, to run what was generated.</summary>
    public Assembly Load()
    {
        AssertCompiles();
        using MemoryStream image = new();
        Assert.True(_output.Emit(image, cancellationToken: Cancellation).Success);
        image.Position = 0;
        return new AssemblyLoadContext(name: null, isCollectible: true).LoadFromStream(image);
    }

    /// <summary>The assembly, to be referred to by another one.</summary>
    public MetadataReference ToReference()
    {
        AssertCompiles();
        using MemoryStream image = new();
        Assert.True(_output.Emit(image, cancellationToken: Cancellation).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }

    private void AssertCompiles() =>
        Assert.True(
            CompilerDiagnostics.IsEmpty,
            string.Join('\n', CompilerDiagnostics) + "\n" + string.Join('\n', Files.Values));

    private void AssertUnrelatedEditChangesNothing(CSharpCompilation compilation)
    {
        SyntaxTree elsewhere = Parse("internal sealed class Elsewhere { }", "Elsewhere.cs");
        GeneratorDriver driver = Driver.RunGenerators(compilation.AddSyntaxTrees(elsewhere), Cancellation);
        Assert.All(
            ReasonsOf(driver).Where(step => OwnSteps.Contains(step.Step)),
            step => Assert.True(step.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
    }

    /// <summary>
    /// The steps whose outputs are ours; the others are Roslyn's, some of which hold the compilation itself.
    /// </summary>
    public static ImmutableArray<string> OwnSteps { get; } =
    [
        SchemaGenerator.Steps.Parse,
        SchemaGenerator.Steps.Collect,
        SchemaGenerator.Steps.NameFiles,
        SchemaGenerator.Steps.ParseRegistries,
        SchemaGenerator.Steps.List,
        SchemaGenerator.Steps.FillRegistries,
        "SourceOutput",
    ];
}
