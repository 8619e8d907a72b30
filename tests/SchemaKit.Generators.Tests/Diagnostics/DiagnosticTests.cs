using System.Globalization;
using System.Reflection;
using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Analyzers;
using SchemaKit.Generators.Diagnostics;
using SchemaKit.Generators.Tests.Pipeline;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>
/// Each diagnostic, on the exact characters between <c>⟦</c> and <c>⟧</c>; that the compiler has nothing to add; and
/// that all are silent about the same schema without the mistake.
/// </summary>
public sealed class DiagnosticTests
{
    public static TheoryData<DiagnosticCase> Cases => [.. DiagnosticCases.All, .. DiagnosticCases.Places];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_reported_on_the_characters_that_are_wrong(DiagnosticCase @case)
    {
        GeneratorRun run = GeneratorRun.Of(@case.SourceWithoutMarks);
        Assert.Equal(
            @case.MarkedTexts.Select(text => $"{@case.Id} {text}"),
            run.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {@case.TextAt(diagnostic.Location.SourceSpan)}"));
        Assert.Equal(@case.CompilerErrors, run.CompilerDiagnostics.Select(diagnostic => diagnostic.Id).Distinct());
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Is_silent_where_all_is_right(DiagnosticCase @case) => GeneratorRun.Good(@case.Good);

    [Fact]
    public void Every_id_has_a_case() =>
        Assert.Equal(Ids.Order(), DiagnosticCases.All.Select(@case => @case.Id).Distinct().Order());

    [Fact]
    public void Every_id_is_supported_by_the_analyzer() =>
        Assert.Equal(
            Ids.Order(), new SchemaAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id).Order());

    [Fact]
    public void A_pragma_silences_a_diagnostic() => GeneratorRun.Good(
        """
        [Schema]
        public partial class Page
        {
        #pragma warning disable SK0004
            [Css("p..lead")] public string? Lead { get; init; }
        #pragma warning restore SK0004
        }
        """);

    [Fact]
    public void The_message_says_what_is_wrong()
    {
        GeneratorRun run = GeneratorRun.Of("[Schema(TimeZone = \"Tokyo\")] public partial class Page;");
        Diagnostic diagnostic = Assert.Single(run.Diagnostics);
        Assert.Equal(
            "There is no time zone 'Tokyo'; zones are named as in 'Asia/Tokyo' or 'UTC'",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    internal static IEnumerable<string> Ids => typeof(DiagnosticIds)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(id => (string)id.GetRawConstantValue()!);
}
