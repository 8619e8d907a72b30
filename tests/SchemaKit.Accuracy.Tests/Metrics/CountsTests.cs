using SchemaKit.Accuracy.Metrics;

namespace SchemaKit.Accuracy.Tests.Metrics;

public sealed class CountsTests
{
    [Fact]
    public void A_bag_counts_how_often_something_is_there()
    {
        Counts counts = Counts.OfBags(["gull", "gull", "tern"], ["gull", "tern", "tern", "crow"]);

        Assert.Equal(new Counts(TruePositives: 2, FalsePositives: 2, FalseNegatives: 1), counts);
        Assert.Equal(0.5, counts.Precision);
        Assert.Equal(2 / 3d, counts.Recall);
        Assert.Equal(4 / 7d, counts.F1, 12);
    }

    [Fact]
    public void A_set_does_not() =>
        Assert.Equal(new Counts(2, 1, 0), Counts.OfSets(["gull", "gull", "tern"], ["tern", "tern", "crow", "gull"]));

    [Theory]
    [InlineData(0, 0, 0, 1, 1, 1)] // nothing expected, nothing found
    [InlineData(0, 3, 0, 0, 0, 0)] // nothing expected
    [InlineData(0, 0, 3, 0, 0, 0)] // nothing found
    [InlineData(0, 2, 3, 0, 0, 0)] // nothing in common
    [InlineData(4, 0, 0, 1, 1, 1)]
    [InlineData(1, 1, 0, 0.5, 1, 2 / 3d)]
    public void Figures_are_defined_for_all_counts(int met, int extra, int missing, double precision, double recall, double f1)
    {
        Counts counts = new(met, extra, missing);

        Assert.Equal((precision, recall), (counts.Precision, counts.Recall));
        Assert.Equal(f1, counts.F1, 12);
    }

    [Theory]
    [InlineData(3, 1, 1, 5, 0.8)]
    [InlineData(0, 0, 0, 2, 1)]
    [InlineData(0, 0, 0, 0, 1)]
    [InlineData(0, 1, 1, 0, 0)]
    public void Accuracy_counts_what_is_rightly_absent(int met, int extra, int missing, int absent, double accuracy) =>
        Assert.Equal(accuracy, new Counts(met, extra, missing, absent).Accuracy, 12);

    [Fact]
    public void Counts_add_up() => Assert.Equal(new Counts(11, 22, 33, 44), new Counts(1, 2, 3, 4) + new Counts(10, 20, 30, 40));
}
