using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;

namespace SchemaKit.Generators.Tests.Diagnostics;

/// <summary>Writes the page that lists all diagnostics by category, and says how severities are set.</summary>
internal static class DiagnosticIndex
{
    // In the order of a schema's making.
    private static readonly Dictionary<string, string> Categories = new(StringComparer.Ordinal)
    {
        ["SchemaKit.Types"] = "The type that is a schema, and its properties.",
        ["SchemaKit.Selectors"] = "What selectors say: their syntax and logic.",
        ["SchemaKit.Sources"] = "Where values come from.",
        ["SchemaKit.Readers"] = "How values are read.",
        ["SchemaKit.Versions"] = "Which schema reads which page: hosts, dates, registries.",
        ["SchemaKit.Spelling"] = "Names that may be misspelled: a guess, from the names that pages are known to hold.",
        ["SchemaKit.Durability"] = "What works on the pages of today, and will not on those of tomorrow: a guess as well.",
    };

    /// <summary>Writes the page.</summary>
    public static string Of(IReadOnlyCollection<DiagnosticDescriptor> descriptors)
    {
        StringBuilder page = new(
            """
            # Diagnostics

            What the compiler says of schemas, each on the exact characters that it is about. An error is what can never
            work; a warning is what works otherwise than it seems, or may be meant otherwise.

            Severities are set as for any analyzer: `#pragma warning disable SK0004` in code, and in an `.editorconfig`
            for one diagnostic or for a category:

            ```ini
            [*.cs]
            dotnet_diagnostic.SK0004.severity = error
            dotnet_analyzer_diagnostic.category-SchemaKit.Selectors.severity = suggestion
            ```

            A setting for a category does not change diagnostics that have a setting of their own.

            """);

        Assert.Empty(descriptors.Select(descriptor => descriptor.Category).Except(Categories.Keys));
        foreach ((string category, string about) in Categories)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {category}\n\n{about}\n\n");
            page.Append("| id | severity | |\n| --- | --- | --- |\n");
            foreach (DiagnosticDescriptor descriptor in descriptors
                .Where(descriptor => descriptor.Category == category)
                .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal))
            {
                page.Append(
                    CultureInfo.InvariantCulture,
                    $"| [{descriptor.Id}]({descriptor.Id}.md) | {descriptor.DefaultSeverity} | {descriptor.Title} |\n");
            }
        }

        return page.ToString();
    }
}
