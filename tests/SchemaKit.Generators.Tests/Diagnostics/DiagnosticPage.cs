using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchemaKit.Generators.Tests.Pipeline;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>
/// Writes the help page of a diagnostic: what its descriptor says, and its cases, wrong and right, with what the
/// analyzer says under the characters that it marks.
/// </summary>
internal static class DiagnosticPage
{
    private const string Comment = "//";

    /// <summary>Writes the page.</summary>
    public static string Of(DiagnosticDescriptor descriptor, IEnumerable<DiagnosticCase> cases)
    {
        StringBuilder page = new();
        page.Append(CultureInfo.InvariantCulture, $"# {descriptor.Id}: {descriptor.Title}\n\n");
        page.Append(
            CultureInfo.InvariantCulture, $"{descriptor.DefaultSeverity}, category `{descriptor.Category}`.\n\n");
        page.Append(descriptor.Description).Append('\n');

        bool isFirst = true;
        foreach (DiagnosticCase @case in cases)
        {
            page.Append(isFirst ? "\n" : "\n---\n\n");
            AppendCode(page, MarkedCode(@case));
            page.Append("\nInstead:\n\n");
            AppendCode(page, @case.Good);
            isFirst = false;
        }

        return page.ToString();
    }

    private static void AppendCode(StringBuilder page, string code)
    {
        // A fence is longer than any run of backticks inside; C# has none.
        page.Append("```csharp\n").Append(code.TrimEnd('\n')).Append("\n```\n");
    }

    /// <summary>The code, and under each line the characters that are marked in it, each with its message.</summary>
    private static string MarkedCode(DiagnosticCase @case)
    {
        SourceText text = SourceText.From(@case.SourceWithoutMarks);
        ILookup<int, Diagnostic> byLine = GeneratorRun.Of(@case.SourceWithoutMarks).Diagnostics
            .ToLookup(diagnostic => text.Lines.IndexOf(diagnostic.Location.SourceSpan.Start));

        StringBuilder code = new();
        foreach (TextLine line in text.Lines)
        {
            code.Append(line.ToString()).Append('\n');
            foreach (Diagnostic diagnostic in byLine[line.LineNumber])
                AppendMark(code, line, diagnostic);
        }

        return code.ToString();
    }

    private static void AppendMark(StringBuilder code, TextLine line, Diagnostic diagnostic)
    {
        TextSpan span = diagnostic.Location.SourceSpan;
        int start = span.Start - line.Start;
        int length = Math.Max(Math.Min(span.End, line.End) - span.Start, 1);

        // The first two columns are the comment's own.
        int hidden = Math.Max(Comment.Length - start, 0);
        string message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        code.Append(Comment)
            .Append(' ', Math.Max(start - Comment.Length, 0))
            .Append('^', Math.Max(length - hidden, 1))
            .Append(' ').Append(message).Append('\n');
    }
}
