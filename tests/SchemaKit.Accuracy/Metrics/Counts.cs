namespace SchemaKit.Accuracy.Metrics;

/// <summary>How what was found compares with what was expected.</summary>
/// <param name="TruePositives">How much of what was found is expected.</param>
/// <param name="FalsePositives">How much of what was found is not.</param>
/// <param name="FalseNegatives">How much of what is expected was not found.</param>
/// <param name="TrueNegatives">How much of what must not be there is not; 0 where nobody says what that is.</param>
internal readonly record struct Counts(int TruePositives, int FalsePositives, int FalseNegatives, int TrueNegatives = 0)
{
    /// <summary>How much of what was found is expected, from 0 to 1: 0 where nothing was found, and 1 where that is right.</summary>
    public double Precision => Share(TruePositives + FalsePositives);

    /// <summary>How much of what is expected was found, from 0 to 1: 1 where nothing is expected and nothing was found.</summary>
    public double Recall => Share(TruePositives + FalseNegatives);

    /// <summary>The harmonic mean of both.</summary>
    public double F1 => IsRight ? 1 : HarmonicMean(Precision, Recall);

    /// <summary>How much was decided rightly, of all that there was to decide.</summary>
    public double Accuracy => IsRight
        ? 1
        : (double)(TruePositives + TrueNegatives) / (TruePositives + FalsePositives + FalseNegatives + TrueNegatives);

    /// <summary>Whether all that is expected was found, and nothing else.</summary>
    public bool IsRight => FalsePositives == 0 && FalseNegatives == 0;

    /// <summary>Compares two bags: what is there n times must be found n times.</summary>
    /// <typeparam name="T">What is in them.</typeparam>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What was found.</param>
    public static Counts OfBags<T>(IEnumerable<T> expected, IEnumerable<T> found) where T : notnull
    {
        Dictionary<T, int> left = [];
        int missing = 0;
        foreach (T item in expected)
        {
            left[item] = left.GetValueOrDefault(item) + 1;
            missing++;
        }

        int met = 0;
        int extra = 0;
        foreach (T item in found)
        {
            if (left.GetValueOrDefault(item) is > 0 and int count)
            {
                left[item] = count - 1;
                met++;
            }
            else
            {
                extra++;
            }
        }

        return new Counts(met, extra, missing - met);
    }

    /// <summary>Compares two sets: how often something is there does not matter.</summary>
    /// <typeparam name="T">What is in them.</typeparam>
    /// <param name="expected">What is expected.</param>
    /// <param name="found">What was found.</param>
    public static Counts OfSets<T>(IEnumerable<T> expected, IEnumerable<T> found) where T : notnull =>
        OfBags(expected.Distinct(), found.Distinct());

    /// <summary>Adds up.</summary>
    public static Counts operator +(Counts left, Counts right) => new(
        left.TruePositives + right.TruePositives,
        left.FalsePositives + right.FalsePositives,
        left.FalseNegatives + right.FalseNegatives,
        left.TrueNegatives + right.TrueNegatives);

    /// <summary>The harmonic mean of precision and recall; 0 where both are.</summary>
    public static double HarmonicMean(double precision, double recall) =>
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);

    private double Share(int whole) => IsRight ? 1 : whole == 0 ? 0 : (double)TruePositives / whole;
}
