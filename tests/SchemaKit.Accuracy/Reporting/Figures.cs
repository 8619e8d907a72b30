using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Reporting;

/// <summary>The figures of a field over the pages of a set.</summary>
internal sealed record Figures
{
    /// <summary>On how many pages something is expected.</summary>
    public required int Pages { get; init; }

    /// <summary>On how many what was found is equal.</summary>
    public required int Equal { get; init; }

    /// <summary>On how many it is not, and a note says why that is right.</summary>
    public required int Explained { get; init; }

    /// <summary>How much of what was found is expected; <see langword="null"/> for a field that is right or wrong as a whole.</summary>
    public double? Precision { get; init; }

    /// <summary>How much of what is expected was found.</summary>
    public double? Recall { get; init; }

    /// <summary>Both in one.</summary>
    public double? F1 { get; init; }

    /// <summary>How much was decided rightly, where the expectation also says what must not be there.</summary>
    public double? Accuracy { get; init; }

    /// <summary>The share of pages on which what was found is equal, from 0 to 1.</summary>
    public double EqualShare => (double)Equal / Pages;

    /// <summary>Adds up what one engine read of one field.</summary>
    /// <param name="fields">The field on all pages, at least one.</param>
    /// <param name="notes">What is known of differences.</param>
    public static Figures Of(IReadOnlyList<ScoredField> fields, Notes notes)
    {
        Figures figures = new()
        {
            Pages = fields.Count,
            Equal = fields.Count(field => field.Outcome.IsEqual),
            Explained = fields.Count(field => notes.ReasonOf(field) is not null),
        };
        List<Counts> counts = [.. fields.Select(field => field.Outcome.Counts).OfType<Counts>()];
        return fields[0].Outcome.Field.Averaging switch
        {
            Averaging.MeanOfPages => figures with
            {
                Precision = counts.Average(page => page.Precision),
                Recall = counts.Average(page => page.Recall),
                F1 = counts.Average(page => page.F1),
            },
            Averaging.MeansOfPages => WithMeans(figures, counts),
            Averaging.Sum => WithSum(figures, counts.Aggregate((left, right) => left + right)),
            _ => figures,
        };
    }

    private static Figures WithMeans(Figures figures, List<Counts> counts)
    {
        double precision = Mean(counts.Where(page => page.TruePositives + page.FalsePositives > 0).Select(page => page.Precision));
        double recall = Mean(counts.Where(page => page.TruePositives + page.FalseNegatives > 0).Select(page => page.Recall));
        return figures with { Precision = precision, Recall = recall, F1 = Counts.HarmonicMean(precision, recall) };
    }

    private static double Mean(IEnumerable<double> values) => values.DefaultIfEmpty(0).Average();

    private static Figures WithSum(Figures figures, Counts sum) =>
        figures with { Precision = sum.Precision, Recall = sum.Recall, F1 = sum.F1, Accuracy = sum.Accuracy };
}
