using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Diagnostics;

/// <summary>
/// What the compiler says of a schema that cannot work as written, or not as it seems: the one table of all
/// diagnostics, a part of it a category. The pages in <c>docs/diagnostics</c> are made from it.
/// </summary>
internal static partial class Descriptors
{
    private const string HelpFolder = "https://github.com/schemakit/schemakit/blob/main/docs/diagnostics/";

    /// <summary>What can never work: without a word the page would be blamed for it.</summary>
    /// <param name="id">The id, of <see cref="DiagnosticIds"/>.</param>
    /// <param name="title">What holds wherever it is reported.</param>
    /// <param name="message">What is wrong in this place; no sentence's end.</param>
    /// <param name="category">One of <see cref="Category"/>.</param>
    /// <param name="explanation">Why it is wrong, and what to do: a paragraph of Markdown.</param>
    private static DiagnosticDescriptor Error(
        string id, string title, string message, string category, string explanation) =>
        Create(id, title, message, category, explanation, DiagnosticSeverity.Error);

    /// <summary>What works otherwise than it seems, or may be meant otherwise.</summary>
    /// <inheritdoc cref="Error"/>
    private static DiagnosticDescriptor Warning(
        string id, string title, string message, string category, string explanation) =>
        Create(id, title, message, category, explanation, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(
        string id, string title, string message, string category, string explanation, DiagnosticSeverity severity) =>
        new(
            id,
            title,
            message,
            category,
            severity,
            isEnabledByDefault: true,
            description: explanation,
            helpLinkUri: $"{HelpFolder}{id}.md");
}
