using System.Text;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What the selectors of nested schemas find, from each of many scopes.</summary>
public sealed class NestedSelectorTests
{
    private const string Rows =
        """
        [Schema] public partial class Article
        {
            [Css(".row")] public IReadOnlyList<Row> Rows { get; init; } = [];
        }

        [Schema] public partial class Row
        {
            [Css(":scope", Attribute = "id")] public required string Id { get; init; }
            [Css(":scope > b")] public string? Child { get; init; }
            [Css(".odd + .row b")] public string[] AfterOdd { get; init; } = [];
            [Css("section > * i:first-child")] public string? First { get; init; }
            [Css(":scope.odd > b, :scope i ~ b")] public string[] Both { get; init; } = [];
            [Meta("site")] public string? Site { get; init; }
            [Css("i")] public Word[] Words { get; init; } = [];
        }

        [Schema] public partial class Word
        {
            [Css(":scope")] public string? Text { get; init; }
            #pragma warning disable SK0059 // of the second part only where it looks is of interest
            [Css("s, .row:nth-child(2) s")] public string[] Struck { get; init; } = [];
            [Link("next")] public string? Next { get; init; }
        }
        """;

    [Fact]
    public void Elements_outside_of_the_scope_count_for_what_is_inside()
    {
        Reading article = Reading.Html(
            Rows,
            """
            <meta name=site content=Harbour><link rel=next href=/2>
            <section>
              <div class="row odd" id=r1><i>one</i><b>1</b><p><b>deep</b></p></div>
              <div class=row id=r2><u></u><b>2</b><p><i>two<s>x</s></i><b>2b</b></p>
                <div class=row id=r3><b>3</b></div></div>
            </section>
            """);

        object[] rows = [.. (IReadOnlyList<object>)article["Rows"]!];
        Assert.Equal(["r1", "r2", "r3"], rows.Select(row => Value(row, "Id")));
        Assert.Equal(["1", "2", "3"], rows.Select(row => Value(row, "Child")));
        Assert.Equal(["", "2 2b 3", "3"], rows.Select(row => Joined(row, "AfterOdd")));
        Assert.Equal(["one", "twox", null], rows.Select(row => Value(row, "First")));
        Assert.Equal(["1", "2b", ""], rows.Select(row => Joined(row, "Both")));
        Assert.All(rows, row => Assert.Equal("Harbour", Value(row, "Site")));

        object[] words = [.. rows.SelectMany(row => (IEnumerable<object>)Value(row, "Words")!)];
        Assert.Equal(["one", "twox"], words.Select(word => Value(word, "Text")));
        Assert.Equal(["", "x"], words.Select(word => Joined(word, "Struck")));
        Assert.All(words, word => Assert.Equal("/2", Value(word, "Next")));
    }

    [Fact]
    public void A_selector_may_ask_what_stands_around_the_scope()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article { [Css("p")] public Row[] Rows { get; init; } = []; }

            [Schema] public partial class Row
            {
                [Css("section :scope b, h1 + :scope:has(> u) > i")] public string[] Found { get; init; } = [];
            }
            """,
            """
            <h1></h1><p><u></u><i>1</i><b>2</b></p><p><u></u><i>3</i></p>
            <section><p><b>4</b></p></section>
            <h1></h1><p><i>5</i></p>
            """);
        Assert.Equal(["1", "", "4", ""], ((IEnumerable<object>)article["Rows"]!).Select(row => Joined(row, "Found")));
    }

    [Fact(Timeout = 60_000)]
    public async Task Many_scopes_take_no_longer_than_the_page()
    {
        // A walk over the page for each of them would visit 20,000 times 160,000 nodes.
        const int Count = 20_000;
        StringBuilder html = new("<meta name=site content=Harbour><section>");
        for (int row = 0; row < Count; row++)
            html.Append("<p class=row id=r><i>a</i><b>c</b></p>");

        Reading article = await Task.Run(
            () => Reading.Html(Rows, html.ToString()), TestContext.Current.CancellationToken);
        object[] rows = [.. (IReadOnlyList<object>)article["Rows"]!];
        Assert.Equal(Count, rows.Length);
        Assert.All(rows, row => Assert.Equal("Harbour", Value(row, "Site")));
    }

    private static object? Value(object owner, string property) => owner.GetType().GetProperty(property)!.GetValue(owner);

    private static string Joined(object owner, string property) => string.Join(' ', (string[])Value(owner, property)!);
}
