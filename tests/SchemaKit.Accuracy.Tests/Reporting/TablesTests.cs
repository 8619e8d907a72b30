using SchemaKit.Accuracy.Engines;
using SchemaKit.Accuracy.Metrics;
using SchemaKit.Accuracy.Reporting;
using SchemaKit.Accuracy.Scoring;

namespace SchemaKit.Accuracy.Tests.Reporting;

public sealed class TablesTests
{
    private static readonly IReadOnlyList<Row> Rows = Row.Of(
        [
            Reads.Field("fundus/a", Field.Body, counts: new Counts(1, 1, 0), engine: ArticleEngines.Yardstick),
            Reads.Field("fundus/a", Field.Title, isEqual: true, engine: ArticleEngines.Yardstick),
            Reads.Field("fundus/b", Field.Title, isEqual: true, engine: ArticleEngines.Publishers),
            Reads.Field("fundus/b", Field.Title, engine: ArticleEngines.Yardstick),
        ],
        Notes.None);

    [Fact]
    public void Stand_in_columns() => Assert.Equal(
        """
        == fundus ==
        field  read by     pages  equal      %  explained  precision  recall     F1  accuracy
        title  publishers      1      1  100.0          0
        title  meta tags       2      1   50.0          0
        body   meta tags       1      0    0.0          0      0.500   1.000  0.667


        """,
        Write(Tables.WriteText));

    [Fact]
    public void Are_written_as_Markdown()
    {
        string text = Write(Tables.WriteMarkdown);

        Assert.StartsWith("# Accuracy\n", text);
        Assert.Contains("\n## fundus\n\n", text);
        Assert.EndsWith(
            """
            | field | read by | pages | equal | % | explained | precision | recall | F1 | accuracy |
            | --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
            | title | publishers | 1 | 1 | 100.0 | 0 |  |  |  |  |
            | title | meta tags | 2 | 1 | 50.0 | 0 |  |  |  |  |
            | body | meta tags | 1 | 0 | 0.0 | 0 | 0.500 | 1.000 | 0.667 |  |

            """,
            text);
    }

    private static string Write(Action<IReadOnlyList<Row>, TextWriter> write)
    {
        using StringWriter output = new() { NewLine = "\n" };
        write(Rows, output);
        return output.ToString();
    }
}
