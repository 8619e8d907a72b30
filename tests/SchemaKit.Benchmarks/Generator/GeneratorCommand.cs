extern alias generators;

using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using generators::SchemaKit.Generators;
using generators::SchemaKit.Generators.Analyzers;

namespace SchemaKit.Benchmarks.Generator;

/// <summary>
/// What 200 schemas of 15 properties cost who compiles them, and who edits them: the generator in a full run, and after
/// each keystroke; the analyzer.
/// </summary>
internal static class GeneratorCommand
{
    private const int FullRounds = 3;
    private const int Keystrokes = 300;

    // The schema that is edited.
    private const int Edited = 100;

    public static async Task<int> RunAsync(TextWriter output)
    {
        output.WriteLine("| what | least, ms | median, ms | least of the processor, ms |");
        output.WriteLine("| --- | ---: | ---: | ---: |");

        // What runs first is compiled meanwhile.
        MeasureKeystrokes(TextWriter.Null, "", new SchemaGenerator());
        MeasureKeystrokes(TextWriter.Null, "", new AskingGenerator());
        MeasureKeystrokes(output, "SchemaKit", new SchemaGenerator());
        MeasureKeystrokes(output, "a generator that only asks for [Schema]", new AskingGenerator());
        await MeasureAnalyzerKeystrokesAsync(output).ConfigureAwait(false);
        await MeasureFullRunsAsync(output).ConfigureAwait(false);
        return 0;
    }

    private static async Task MeasureFullRunsAsync(TextWriter output)
    {
        List<Sample> without = [], generator = [], with = [], idle = [], analyzer = [];
        for (int round = 0; round <= FullRounds; round++)
        {
            without.Add(Time(() => Emit(SchemaSources.Compile(hasRegistry: false))));

            CSharpCompilation compilation = SchemaSources.Compile();
            with.Add(Time(() => Emit(Generate(compilation))));

            compilation = SchemaSources.Compile();
            Compilation generated = compilation;
            generator.Add(Time(() => generated = Generate(compilation)));

            Sample start = Sample.Now;
            await AnalyzeAsync(generated.Clone(), new IdleAnalyzer()).ConfigureAwait(false);
            idle.Add(Sample.Now - start);

            start = Sample.Now;
            await AnalyzeAsync(generated.Clone(), new SchemaAnalyzer()).ConfigureAwait(false);
            analyzer.Add(Sample.Now - start);
        }

        // In the first round, the compiler itself is compiled.
        Write(output, "full compilation without the generator", without[1..]);
        Write(output, "full compilation with it", with[1..]);
        Write(output, "of that, the generator", generator[1..]);
        Write(output, "an analyzer that looks at nothing, of all files", idle[1..]);
        Write(output, "the analyzer, of all files", analyzer[1..]);
    }

    private static void MeasureKeystrokes(TextWriter output, string name, IIncrementalGenerator generator)
    {
        CSharpCompilation compilation = SchemaSources.Compile();
        GeneratorDriver driver = SchemaSources.Drive(generator).RunGenerators(compilation);
        Measure(output, $"{name}: a keystroke in a method elsewhere", ref driver, ref compilation, round =>
            ("Elsewhere.cs", SchemaSources.Elsewhere(round + 1)));
        Measure(output, $"{name}: a keystroke in a property's selector", ref driver, ref compilation, round =>
            (SchemaSources.PathOf(Edited), SchemaSources.Schema(Edited, $"h{(round % 6) + 1}")));
    }

    private static void Measure(
        TextWriter output,
        string what,
        ref GeneratorDriver driver,
        ref CSharpCompilation compilation,
        Func<int, (string Path, string Text)> edit)
    {
        List<Sample> times = [];
        for (int round = 0; round < Keystrokes; round++)
        {
            (string path, string text) = edit(round);
            compilation = SchemaSources.Edit(compilation, path, text);
            (GeneratorDriver current, CSharpCompilation edited) = (driver, compilation);
            times.Add(Time(() => current = current.RunGenerators(edited)));
            driver = current;
        }

        Write(output, what, times[(Keystrokes / 3)..]);
    }

    /// <summary>What an editor asks for after a keystroke: what is wrong in the file that is open.</summary>
    private static async Task MeasureAnalyzerKeystrokesAsync(TextWriter output)
    {
        CSharpCompilation compilation = SchemaSources.Compile();
        List<Sample> times = [];
        for (int round = 0; round < Keystrokes; round++)
        {
            string path = SchemaSources.PathOf(Edited);
            compilation = SchemaSources.Edit(compilation, path, SchemaSources.Schema(Edited, $"h{(round % 6) + 1}"));
            SyntaxTree tree = compilation.SyntaxTrees.Single(tree => tree.FilePath == path);
            SemanticModel model = compilation.GetSemanticModel(tree);
            Sample start = Sample.Now;
            await compilation.WithAnalyzers([new SchemaAnalyzer()], options: null)
                .GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None)
                .ConfigureAwait(false);
            times.Add(Sample.Now - start);
        }

        Write(output, "the analyzer, of the file that is edited", times[(Keystrokes / 3)..]);
    }

    private static Compilation Generate(CSharpCompilation compilation)
    {
        SchemaSources.Drive(new SchemaGenerator())
            .RunGeneratorsAndUpdateCompilation(compilation, out Compilation generated, out _);
        return generated;
    }

    private static async Task AnalyzeAsync(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        var diagnostics = await compilation.WithAnalyzers([analyzer], options: null)
            .GetAnalyzerDiagnosticsAsync(CancellationToken.None).ConfigureAwait(false);
        if (!diagnostics.IsEmpty)
            throw new InvalidOperationException(diagnostics[0].ToString());
    }

    private static void Emit(Compilation compilation)
    {
        using MemoryStream image = new();
        if (compilation.Emit(image) is { Success: false, Diagnostics: var diagnostics })
        {
            Diagnostic error = diagnostics.First(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new InvalidOperationException(error.ToString());
        }
    }

    private static Sample Time(Action action)
    {
        Sample start = Sample.Now;
        action();
        return Sample.Now - start;
    }

    private static void Write(TextWriter output, string what, List<Sample> times)
    {
        double[] elapsed = [.. times.Select(time => time.Elapsed).Order()];
        double processor = times.Min(time => time.Processor);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"| {what} | {elapsed[0]:F1} | {elapsed[elapsed.Length / 2]:F1} | {processor:F1} |"));
        output.Flush();
    }

    /// <summary>Points in time or spans: on the clock, and of the processor for this process; in milliseconds.</summary>
    private readonly record struct Sample(double Elapsed, double Processor)
    {
        public static Sample Now => new(
            Stopwatch.GetTimestamp() * 1000.0 / Stopwatch.Frequency, Environment.CpuUsage.TotalTime.TotalMilliseconds);

        public static Sample operator -(Sample end, Sample start) =>
            new(end.Elapsed - start.Elapsed, end.Processor - start.Processor);
    }

    /// <summary>What the compiler itself takes to hand out all types: nothing is looked at.</summary>
#pragma warning disable RS1036, RS1041 // The compiler never loads it.
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    private sealed class IdleAnalyzer : DiagnosticAnalyzer
#pragma warning restore RS1036, RS1041
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [.. new SchemaAnalyzer().SupportedDiagnostics];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterSymbolAction(static _ => { }, SymbolKind.NamedType);
        }
    }

    /// <summary>What the compiler itself takes to find the schemas: nothing that it finds is looked at.</summary>
    private sealed class AskingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.SyntaxProvider.ForAttributeWithMetadataName(
                typeof(SchemaAttribute).FullName!, static (_, _) => true, static (found, _) => found.TargetSymbol.Name),
            static (_, _) => { });
    }
}
