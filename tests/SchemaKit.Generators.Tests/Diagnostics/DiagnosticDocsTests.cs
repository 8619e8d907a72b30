using Microsoft.CodeAnalysis;
using SchemaKit.Generators.Analyzers;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>
/// That one table, the descriptors, is all there is to say of the diagnostics: the help pages, their list and the
/// release file follow from it and from the cases.
/// </summary>
public sealed class DiagnosticDocsTests
{
    private static readonly Dictionary<string, DiagnosticDescriptor> Descriptors =
        new SchemaAnalyzer().SupportedDiagnostics.ToDictionary(descriptor => descriptor.Id);

    public static TheoryData<string> Ids => [.. Descriptors.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_page_says_what_the_table_and_the_cases_say(string id)
    {
        DiagnosticCase[] cases = [.. DiagnosticCases.All.Where(@case => @case.Id == id)];
        Assert.NotEmpty(cases);
        DiagnosticDocs.VerifyPage(Descriptors[id], DiagnosticPage.Of(Descriptors[id], cases));
    }

    [Fact]
    public void The_list_says_what_the_table_says() =>
        DiagnosticDocs.VerifyIndex(DiagnosticIndex.Of(Descriptors.Values));

    [Fact]
    public void Every_page_has_its_diagnostic() => Assert.Empty(DiagnosticDocs.PageIds.Except(Descriptors.Keys));

    [Fact]
    public void The_release_file_says_what_the_table_says() =>
        Assert.Equal(
            Descriptors.Values
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)
                .Select(descriptor =>
                    $"{descriptor.Id} {descriptor.Category} {descriptor.DefaultSeverity} {descriptor.Title}"),
            DiagnosticDocs.ReleaseLines.Select(line => string.Join(' ', line)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_diagnostic_is_explained_in_whole_sentences(string id)
    {
        Assert.EndsWith(".", $"{Descriptors[id].Description}", StringComparison.Ordinal);
        Assert.False($"{Descriptors[id].Title}".EndsWith('.'));
        Assert.EndsWith($"/docs/diagnostics/{id}.md", Descriptors[id].HelpLinkUri, StringComparison.Ordinal);
    }
}
