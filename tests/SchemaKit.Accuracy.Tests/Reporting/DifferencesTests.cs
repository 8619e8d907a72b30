using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Reporting;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Tests.Reporting;

public sealed class DifferencesTests
{
    private static readonly DifferenceFilter All = new(null, null, null, null);

    [Fact]
    public void Show_what_only_one_side_has() => Assert.Equal(
        """
        fundus/a  body  reader  F1 0.500
            https://harbour.example/ferry
            note: It has a typing error.
          - The fery left.
          + The ferry left.
          + Read more.


        """,
        Write(
            [Differing(["Nobody saw it.", "The fery left."], ["Nobody saw it.", "The ferry left.", "Read more."])],
            Notes.Parse(["fundus/a\tbody\tIt has a typing error."])));

    [Fact]
    public void Say_that_lines_stand_in_another_order() => Assert.Contains(
        "another order or number\n  - One.\n  + Two.\n  - Two.\n  + One.\n",
        Write([Differing(["One.", "Two."], ["Two.", "One."])]));

    [Fact]
    public void Show_long_lines_from_where_they_part()
    {
        string common = string.Concat(Enumerable.Repeat("The ferry left. ", 20));
        string text = Write([Differing([common + "Nobody saw it."], [common + "Everybody saw it."])]);

        Assert.Contains("  - …e ferry left. The ferry left. Nobody saw it.\n", text);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 170));
    }

    [Fact]
    public void Show_so_many_lines_and_no_more()
    {
        string[] lines = [.. Enumerable.Range(0, 1000).Select(number => $"Ferry {number} left.")];
        string text = Write([Differing(lines, [])]);

        Assert.Contains("… 1000 lines are missing, 0 are too many", text);
        Assert.InRange(text.Split('\n').Length, 10, 20);
    }

    [Fact]
    public void Leave_out_what_is_equal() =>
        Assert.Equal("", Write([Reads.Field("fundus/a", Field.Title, isEqual: true)]));

    [Theory]
    [InlineData("fundus", "body", "HARBOUR", "reader", true)]
    [InlineData(null, null, "us/a", null, true)]
    [InlineData("aeb", null, null, null, false)]
    [InlineData(null, "title", null, null, false)]
    [InlineData(null, null, "lighthouse", null, false)]
    [InlineData(null, null, null, "meta tags", false)]
    public void Are_of_a_set_a_field_a_publisher_an_engine(string? set, string? field, string? publisher, string? engine, bool takes) =>
        Assert.Equal(takes, new DifferenceFilter(set, field, publisher, engine).Takes(Differing(["One."], ["Two."])));

    private static ScoredField Differing(string[] expected, string[] found)
    {
        ScoredField field = Reads.Field("fundus/a", Field.Body, counts: new Counts(1, 1, 1));
        return field with { Outcome = field.Outcome with { Expected = expected, Found = found } };
    }

    private static string Write(ScoredField[] fields, Notes? notes = null)
    {
        using StringWriter output = new() { NewLine = "\n" };
        int count = new Differences(All, notes ?? Notes.None).Write(fields, output);
        Assert.Equal(fields.Count(field => !field.Outcome.IsEqual), count);
        return output.ToString();
    }
}
