using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Reporting;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Tests.Reporting;

public sealed class FiguresTests
{
    private static readonly Counts[] Pages = [new(4, 0, 0), new(1, 3, 1), new(0, 0, 4), new(0, 2, 0)];

    [Fact]
    public void Means_of_pages_are_those_of_their_own_figures()
    {
        Figures figures = Of(Averaging.MeanOfPages);

        Assert.Equal((1 + 0.25 + 0 + 0) / 4, figures.Precision!.Value, 12);
        Assert.Equal((1 + 0.5 + 0 + 0) / 4, figures.Recall!.Value, 12);
        Assert.Equal((1 + (1 / 3d) + 0 + 0) / 4, figures.F1!.Value, 12);
    }

    [Fact]
    public void Means_leave_out_pages_that_say_nothing_of_them()
    {
        Figures figures = Of(Averaging.MeansOfPages);
        double precision = (1 + 0.25 + 0) / 3;
        double recall = (1 + 0.5 + 0) / 3;

        Assert.Equal(precision, figures.Precision!.Value, 12);
        Assert.Equal(recall, figures.Recall!.Value, 12);
        Assert.Equal(2 * precision * recall / (precision + recall), figures.F1!.Value, 12);
    }

    [Fact]
    public void A_sum_is_of_all_pages()
    {
        Figures figures = Of(Averaging.Sum);

        Assert.Equal(0.5, figures.Precision);
        Assert.Equal(0.5, figures.Recall);
        Assert.Equal(0.5, figures.F1);
        Assert.Equal(1 / 3d, figures.Accuracy!.Value, 12);
    }

    [Fact]
    public void A_field_that_is_right_or_wrong_has_no_more_to_say()
    {
        Figures figures = Figures.Of(
            [Reads.Field("fundus/a", Field.Title, isEqual: true), Reads.Field("fundus/b", Field.Title)], Notes.None);
        Assert.Equal(new Figures { Pages = 2, Equal = 1, Explained = 0 }, figures);
        Assert.Equal(0.5, figures.EqualShare);
    }

    [Fact]
    public void Differences_with_a_note_are_explained()
    {
        Notes notes = Notes.Parse(["fundus/a\ttitle\tright", "fundus/b\ttitle\tThe expectation has a typing error."]);
        Figures figures = Figures.Of(
            [
                Reads.Field("fundus/a", Field.Title, isEqual: true), Reads.Field("fundus/b", Field.Title),
                Reads.Field("fundus/c", Field.Title),
            ],
            notes);
        Assert.Equal((3, 1, 1), (figures.Pages, figures.Equal, figures.Explained));
    }

    private static Figures Of(Averaging averaging) =>
        Figures.Of([.. Pages.Select(counts => Reads.Field("fundus/a", new Field("body", averaging), counts: counts))], Notes.None);
}
