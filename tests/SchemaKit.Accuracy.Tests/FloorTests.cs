using SchemaKit.Accuracy.Reporting;
using SchemaKit.Accuracy.Scoring;
using SchemaKit.Tests;

namespace SchemaKit.Accuracy.Tests;

public sealed class FloorTests
{
    private static readonly Lazy<IReadOnlyList<ScoredField>> Corpus =
        new(() => Scorer.Score(SharedData.Require("corpus"), ArticleSet.All));

    [Fact]
    public void No_figure_falls_below_its_floor()
    {
        IReadOnlyList<Row> rows = Row.Of(Corpus.Value, Notes.None);

        Assert.All(Floors.All, floor =>
        {
            Row row = Assert.Single(rows, floor.IsOf);
            Assert.True(
                floor.IsReachedBy(row.Figures),
                FormattableString.Invariant($"{floor} is not reached: {100 * row.Figures.EqualShare:0.00} %, F1 {row.Figures.F1:0.0000}"));
        });
    }

    [Fact]
    public void The_notes_that_are_kept_still_apply()
    {
        Notes notes = Notes.Parse(File.ReadLines(Path.Combine(AppContext.BaseDirectory, "notes.tsv")));
        Assert.Empty(notes.FindStale(Corpus.Value));
    }

    [Fact]
    public void A_floor_is_not_reached_by_less()
    {
        Floor floor = new("reader", "fundus", "body", Percent: 50, F1: 0.9);
        Figures reached = new() { Pages = 2, Equal = 1, Explained = 0, F1 = 0.9 };

        Assert.True(floor.IsReachedBy(reached));
        Assert.False(floor.IsReachedBy(reached with { Equal = 0 }));
        Assert.False(floor.IsReachedBy(reached with { F1 = 0.89 }));
        Assert.False(floor.IsReachedBy(reached with { F1 = null }));
    }
}
