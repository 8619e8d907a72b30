using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using SchemaKit.Generators.Analyzers;
using SchemaKit.Generators.Tests.Pipeline;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>What users can set: in code by pragmas, and by an <c>.editorconfig</c> for an id or for a category.</summary>
public sealed class SeverityTests
{
    // An error and three warnings, of three categories.
    private const string Source =
        """
        [Schema]
        public partial class Page
        {
            [Css("p..lead")] public string? A { get; init; }
            [Css("#a#b")] public string? B { get; init; }
            [Css("hedaer")] public string? C { get; init; }
            [Css(".css-1q2w3e")] public string? D { get; init; }
        }
        """;

    [Theory]
    [InlineData("", "SK0004 Error, SK0057 Warning, SK0053 Warning, SK0061 Warning")]
    [InlineData(
        "dotnet_diagnostic.SK0057.severity = error",
        "SK0004 Error, SK0057 Error, SK0053 Warning, SK0061 Warning")]
    [InlineData(
        "dotnet_diagnostic.SK0061.severity = none",
        "SK0004 Error, SK0057 Warning, SK0053 Warning")]
    [InlineData(
        "dotnet_diagnostic.SK0004.severity = suggestion",
        "SK0004 Info, SK0057 Warning, SK0053 Warning, SK0061 Warning")]
    [InlineData(
        "dotnet_analyzer_diagnostic.category-SchemaKit.Selectors.severity = suggestion",
        "SK0004 Info, SK0057 Info, SK0053 Warning, SK0061 Warning")]
    [InlineData(
        "dotnet_analyzer_diagnostic.category-SchemaKit.Spelling.severity = none",
        "SK0004 Error, SK0057 Warning, SK0061 Warning")]
    [InlineData(
        "dotnet_analyzer_diagnostic.category-SchemaKit.Selectors.severity = none\n" +
        "dotnet_diagnostic.SK0057.severity = error",
        "SK0057 Error, SK0053 Warning, SK0061 Warning")]
    public async Task An_editorconfig_sets_the_severity(string setting, string expected) =>
        Assert.Equal(expected, await DiagnosticsOf(Source, setting));

    [Fact]
    public async Task A_pragma_silences_one_place()
    {
        string source = Source.Replace(
            "    [Css(\"hedaer\")] public string? C { get; init; }",
            """
            #pragma warning disable SK0053
                [Css("hedaer")] public string? C { get; init; }
            #pragma warning restore SK0053
                [Css("hedaer")] public string? E { get; init; }
            """,
            StringComparison.Ordinal);
        Assert.Equal("SK0004 Error, SK0057 Warning, SK0053 Warning, SK0061 Warning", await DiagnosticsOf(source, ""));
    }

    private static async Task<string> DiagnosticsOf(string source, string setting)
    {
        AnalyzerConfigSet set = AnalyzerConfigSet.Create(
            ImmutableArray.Create(AnalyzerConfig.Parse($"root = true\n[*.cs]\n{setting}", "/.editorconfig")));
        CSharpCompilation compilation = GeneratorRun.Compile()
            .AddSyntaxTrees(GeneratorRun.Parse(source, "/Page.cs"));
        AnalyzerOptions options = new([], new ConfigOptions(set));
        CompilationWithAnalyzers analysis = compilation
            .WithOptions(compilation.Options.WithSyntaxTreeOptionsProvider(new TreeOptions(set)))
            .WithAnalyzers([new SchemaAnalyzer()], options);
        ImmutableArray<Diagnostic> diagnostics =
            await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        return string.Join(", ", diagnostics
            .Where(diagnostic => !diagnostic.IsSuppressed)
            .OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)
            .Select(diagnostic => $"{diagnostic.Id} {diagnostic.Severity}"));
    }

    private sealed class TreeOptions(AnalyzerConfigSet set) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
            GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(
            SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            set.GetOptionsForSourcePath(tree.FilePath).TreeOptions.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(
            string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }

    private sealed class ConfigOptions(AnalyzerConfigSet set) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(set, "");

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options(set, tree.FilePath);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => GlobalOptions;
    }

    private sealed class Options(AnalyzerConfigSet set, string path) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = null;
            return path.Length > 0 && set.GetOptionsForSourcePath(path).AnalyzerOptions.TryGetValue(key, out value);
        }
    }
}
