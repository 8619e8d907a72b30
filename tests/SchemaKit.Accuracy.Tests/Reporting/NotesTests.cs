using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Reporting;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Tests.Reporting;

public sealed class NotesTests
{
    private static readonly Notes Note = Notes.Parse(["# page, field, reason", "", "fundus/a\ttitle\tIt has a typing error."]);

    [Fact]
    public void Explain_a_difference() => Assert.Equal("It has a typing error.", Note.ReasonOf(Reads.Field("fundus/a", Field.Title)));

    [Fact]
    public void Explain_nothing_else()
    {
        Assert.Null(Note.ReasonOf(Reads.Field("fundus/a", Field.Title, isEqual: true)));
        Assert.Null(Note.ReasonOf(Reads.Field("fundus/a", Field.Date)));
        Assert.Null(Note.ReasonOf(Reads.Field("fundus/b", Field.Title)));
        Assert.Null(Note.ReasonOf(Reads.Field("fundus/a", Field.Title, engine: ArticleEngines.Yardstick)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Are_stale_once_all_is_right(bool isRight) => Assert.Equal(
        isRight ? ["fundus/a: its title is what is expected"] : [],
        Note.FindStale([Reads.Field("fundus/a", Field.Title, isRight), Reads.Field("fundus/b", Field.Title)]));

    [Fact]
    public void Are_stale_where_nothing_is_expected() => Assert.Equal(
        ["fundus/a: nothing is expected of its title"],
        Note.FindStale([Reads.Field("fundus/a", Field.Date)]));

    [Fact]
    public void Are_not_stale_where_nobody_looked()
    {
        Assert.Empty(Note.FindStale([]));
        Assert.Empty(Note.FindStale([Reads.Field("fundus/a", Field.Title, isEqual: true, engine: ArticleEngines.Yardstick)]));
    }

    [Theory]
    [InlineData("fundus/a\ttitle")]
    [InlineData("fundus/a\ttitle\t")]
    [InlineData("fundus/a title It has a typing error.")]
    public void Must_have_a_reason(string line) => Assert.Throws<FormatException>(() => Notes.Parse([line]));

    [Fact]
    public void Must_not_be_said_twice() =>
        Assert.Throws<FormatException>(() => Notes.Parse(["fundus/a\ttitle\tOne.", "fundus/a\ttitle\tTwo."]));
}
