using System.Globalization;

namespace SchemaKit.Accuracy.Reporting;

/// <summary>Writes the tables, for a screen or as a page of the documentation.</summary>
internal static class Tables
{
    private static readonly string[] Heads =
        ["field", "read by", "pages", "equal", "%", "explained", "precision", "recall", "F1", "accuracy"];

    // Names to the left, numbers to the right.
    private const int Names = 2;

    /// <summary>Writes them for a screen.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="output">Where to.</param>
    public static void WriteText(IReadOnlyList<Row> rows, TextWriter output)
    {
        foreach (IGrouping<string, Row> set in rows.GroupBy(row => row.Set.Name))
        {
            List<string[]> lines = [Heads, .. set.Select(Cells)];
            int[] widths = [.. Heads.Select((_, column) => lines.Max(line => line[column].Length))];
            output.WriteLine($"== {set.Key} ==");
            foreach (string[] line in lines)
            {
                output.WriteLine(string.Join("  ", line.Select((cell, column) =>
                    column < Names ? cell.PadRight(widths[column]) : cell.PadLeft(widths[column]))).TrimEnd());
            }

            output.WriteLine();
        }
    }

    /// <summary>Writes them as Markdown, with what they are and how they are made again.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="output">Where to.</param>
    public static void WriteMarkdown(IReadOnlyList<Row> rows, TextWriter output)
    {
        output.WriteLine("""
            # Accuracy

            What is read off real pages, compared with what the makers of public sets of pages expect of it, each set by the metric of its
            makers. The pages are other people's, and no part of the repository. Who has them makes this page again by

            ```
            dotnet run -c Release --project tests/SchemaKit.Accuracy -- CORPUS --markdown > docs/accuracy.md
            ```

            and sees each difference by `--differences`, which may name a set, a field and a part of a page's name or address.

            A page counts where its expectation speaks of the field; for a publisher's schema, where there is one. *equal* are those where
            what was found is exactly what is expected, but for runs of white space. *explained* are those where it is not, and
            `tests/SchemaKit.Accuracy/notes.tsv` says why that is right. *meta tags* is a yardstick, a schema of the simplest sources: the
            usual meta tags, and all paragraphs.
            """.ReplaceLineEndings("\n"));
        foreach (IGrouping<string, Row> set in rows.GroupBy(row => row.Set.Name))
        {
            output.WriteLine($"\n## {set.Key}\n\n{set.First().Set.Description}\n");
            output.WriteLine($"| {string.Join(" | ", Heads)} |");
            output.WriteLine($"|{string.Concat(Heads.Select((_, column) => column < Names ? " --- |" : " ---: |"))}");
            foreach (Row row in set)
                output.WriteLine($"| {string.Join(" | ", Cells(row))} |");
        }
    }

    private static string[] Cells(Row row) =>
    [
        row.FieldName,
        row.Engine,
        Number(row.Figures.Pages),
        Number(row.Figures.Equal),
        (100 * row.Figures.EqualShare).ToString("0.0", CultureInfo.InvariantCulture),
        Number(row.Figures.Explained),
        Share(row.Figures.Precision),
        Share(row.Figures.Recall),
        Share(row.Figures.F1),
        Share(row.Figures.Accuracy),
    ];

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Share(double? share) => share?.ToString("0.000", CultureInfo.InvariantCulture) ?? "";
}
