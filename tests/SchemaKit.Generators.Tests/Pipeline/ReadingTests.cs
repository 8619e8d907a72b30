using System.Collections.Immutable;
using SchemaKit.Articles;

namespace SchemaKit.Generators.Tests.Pipeline;

/// <summary>What generated code makes of pages.</summary>
public sealed class ReadingTests
{
    private const string Harbour =
        """
        <!DOCTYPE html>
        <title>Harbour</title>
        <base href="https://harbour.example/news/">
        <meta property="OG:Title" content=" The  meta title ">
        <link rel="alternate canonical" href="tide">
        <script type="application/ld+json">
        { "author": [{ "name": "Ann" }, { "name": "Bo" }], "views": "1,234", "free": true }
        </script>
        <h1> </h1>
        <h1>Tide <b>Rises</b></h1>
        <h1>Another</h1>
        <p class="by">By Ann Lee and Bo Ray.</p>
        <time>soon</time><time datetime="2025-06-26T14:48+09:00">Thursday</time>
        <i>x</i><i>12</i><i>13</i>
        <figure id="f1"><img src="a.png"><figcaption>First</figcaption></figure>
        <figure id="f2"><figcaption>Second</figcaption></figure>
        <ul><li><a href="/1">One</a></li><li>Two</li></ul>
        """;

    [Fact]
    public void The_first_node_that_has_a_value_gives_it()
    {
        Reading article = Html("[Css(\"h1\"), Meta(\"og:title\")] public required string Headline { get; init; }");
        Assert.Equal("Tide Rises", article["Headline"]);
        Origin origin = Assert.Single(article.Origins);
        Assert.Equal(("Headline", "Css(\"h1\")", 0), (origin.Field, origin.Source, origin.SourceIndex));
    }

    [Fact]
    public void The_next_source_is_asked_where_the_first_has_nothing()
    {
        Reading article = Html("[Css(\"h2\")] [Meta(\"og:title\")] public required string Headline { get; init; }");
        Assert.Equal("The meta title", article["Headline"]);
        Assert.Equal(1, Assert.Single(article.Origins).SourceIndex);
    }

    [Fact]
    public void Values_of_all_types_are_read()
    {
        Reading article = Html(
            """
            [Link("canonical")] public Uri? Url { get; init; }
            [Css("time", Attribute = "datetime"), Timestamp] public DateTimeOffset Time { get; init; }
            [JsonLd("views")] public decimal Views { get; init; }
            [JsonLd("free")] public bool IsFree { get; init; }
            [Css("figure")] public bool HasFigure { get; init; }
            [Css("video")] public bool HasVideo { get; init; }
            [Css("ul")] public Ranking? Ranking { get; init; }
            """,
            "(Culture = \"en-US\", TimeZone = \"Asia/Tokyo\")");
        Assert.Equal(new Uri("https://harbour.example/news/tide"), article["Url"]);
        Assert.Equal(new DateTimeOffset(2025, 6, 26, 14, 48, 0, TimeSpan.FromHours(9)), article["Time"]);
        Assert.Equal(1234m, article["Views"]);
        Assert.True((bool)article["IsFree"]!);
        Assert.True((bool)article["HasFigure"]!);
        Assert.False((bool)article["HasVideo"]!);
        Assert.Equal(["One", "Two"], ((Ranking)article["Ranking"]!).Items.Select(item => item.Title));
    }

    [Fact]
    public void What_cannot_be_read_is_passed_over()
    {
        Reading article = Html(
            """
            [Css("i")] public int? Count { get; init; }
            [Css("i")] public int[] Counts { get; init; } = [];
            """);
        Assert.Equal(12, article["Count"]);
        Assert.Equal([12, 13], (int[])article["Counts"]!);
        Assert.Empty(article.Issues);
    }

    [Fact]
    public void The_first_text_that_could_not_be_read_is_an_issue_where_there_is_no_value()
    {
        Reading article = Html(
            """
            [Css("b")] [Css("h1")] public int Count { get; init; }
            [Css("b")] public int? Other { get; init; }
            """);
        Assert.False(article.IsComplete);
        Assert.Equal(
            [
                "Count cannot be read from 'Rises' (Css(\"b\"))",
                "Count is missing",
                "Other cannot be read from 'Rises' (Css(\"b\"))",
            ],
            article.Issues.Select(issue => issue.ToString()));
    }

    [Fact]
    public void Absence_is_what_the_property_says_it_is()
    {
        Reading article = Html(
            """
            [Css("u")] public string? Null { get; init; }
            [Css("u")] public required int? RequiredNull { get; init; }
            [Css("u")] public string Initializer { get; init; } = "initial";
            [Css("u")] public int Number { get; init; } = 7;
            [Css("b")] public string Present { get; init; } = "initial";
            [Css("u")] public IReadOnlyList<string> Empty { get; init; } = [];
            [Css("u")] public System.Collections.Immutable.ImmutableArray<string> Immutable { get; init; }
            [Css("u")] public List<string>? NullList { get; init; }
            """);
        Assert.True(article.IsComplete);
        Assert.Null(article["Null"]);
        Assert.Null(article["RequiredNull"]);
        Assert.Equal("initial", article["Initializer"]);
        Assert.Equal(7, article["Number"]);
        Assert.Equal("Rises", article["Present"]);
        Assert.Empty((IReadOnlyList<string>)article["Empty"]!);
        Assert.Empty((ImmutableArray<string>)article["Immutable"]!);
        Assert.Null(article["NullList"]);
    }

    [Theory]
    [InlineData("public required string Value { get; init; }")]
    [InlineData("public Uri Value { get; init; } = null!;")]
    [InlineData("public string Value { get; set; } = default!;")]
    [InlineData("public int Value { get; init; }")]
    [InlineData("public required IReadOnlyList<string> Value { get; init; }")]
    [InlineData("public required string[]? Value { get; init; }")]
    [InlineData("public required System.Collections.Immutable.ImmutableArray<int> Value { get; init; }")]
    public void A_required_value_that_is_absent_is_missing(string property)
    {
        Reading article = Html($"[Css(\"u\")] {property}");
        Assert.False(article.IsComplete);
        Assert.Equal(["Value is missing"], article.Issues.Select(issue => issue.ToString()));
    }

    [Fact]
    public void Oblivious_references_are_optional()
    {
        Reading article = Html(
            """

            #nullable disable
            [Css("u")] public string Text { get; init; }
            [Css("u")] public List<string> List { get; init; }
            #nullable restore

            """);
        Assert.Null(article["Text"]);
        Assert.Empty((List<string>)article["List"]!);
    }

    [Fact]
    public void Steps_are_taken_in_the_order_written()
    {
        Reading article = Html(
            """
            [Css(".by"), Pattern("By {Authors}."), Split(" and "), Trim("Ann ")]
            public IReadOnlyList<string> Authors { get; init; } = [];
            [JsonLd("author.name")] public string[] Names { get; init; } = [];
            [JsonLd("author.name"), Trim("Ann")] public string? Second { get; init; }
            """);
        Assert.Equal(["Lee", "Bo Ray"], (IReadOnlyList<string>)article["Authors"]!);
        Assert.Equal(["Ann", "Bo"], (string[])article["Names"]!);
        Assert.Equal("Bo", article["Second"]);
    }

    [Fact]
    public void Nested_schemas_read_inside_their_element()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial record Article
            {
                [Css("figure")] public required IReadOnlyList<Figure> Figures { get; init; }
                [Css("figure")] public Figure? First { get; init; }
                [Css("ul > li")] public Link[] Links { get; init; } = [];

                [Schema]
                public partial record struct Link([Css("a")] string Title, [Css("a", Attribute = "href")] Uri Url);
            }
            [Schema] public partial class Figure
            {
                [Css(":scope", Attribute = "id")] public required string Id { get; init; }
                [Css("figcaption")] public required string Caption { get; init; }
                [Meta("og:title")] public string? Title { get; init; }
                [Css("h1")] public string? Headline { get; init; }
            }
            """,
            Harbour);
        Assert.Equal("f1", article["First.Id"]);
        Assert.Equal("The meta title", article["First.Title"]);
        Assert.Null(article["First.Headline"]);
        IEnumerable<object> figures = (IEnumerable<object>)article["Figures"]!;
        Assert.Equal(["f1", "f2"], figures.Select(figure => figure.GetType().GetProperty("Id")!.GetValue(figure)));

        // The second item has no link, so it is left out; what it lacks is said.
        Assert.Single((Array)article["Links"]!);
        Assert.Equal(
            ["Links[1].Title is missing", "Links[1].Url is missing"], article.Issues.Select(issue => issue.ToString()));
    }

    [Fact]
    public void Types_that_only_the_schema_can_name_are_read_too()
    {
        Reading article = Reading.Html(
            """
            public partial class Outer
            {
                [Schema] private protected partial class Inner
                {
                    [Css("b")] public Word Word { get; init; }
                    [Css("i")] public List<Word> Words { get; init; } = [];
                    [Css("h1")] private Title? Caption { get; set; }
                    [Schema] private partial class Title { [Css("b")] public string? Text { get; init; } }
                }

                private protected readonly record struct Word(string Text) : ISpanParsable<Word>
                {
                    public static Word Parse(ReadOnlySpan<char> s, IFormatProvider? p) => new(s.ToString());
                    public static Word Parse(string s, IFormatProvider? p) => new(s);

                    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? p, out Word w)
                    {
                        w = Parse(s, p);
                        return true;
                    }

                    public static bool TryParse(string? s, IFormatProvider? p, out Word w)
                    {
                        w = new(s!);
                        return true;
                    }
                }
            }

            [Schema] public partial class Article;
            """,
            Harbour);
        Assert.True(article.IsComplete);
    }

    [Theory]
    [InlineData("class", "")]
    [InlineData("struct", "")]
    [InlineData("record", "([property: Css(\"h1\")] string Title)")]
    [InlineData("record struct", "([Css(\"h1\")] string Title)")]
    [InlineData("record", "([Css(\"u\")] string Title = \"Tide Rises\")")]
    public void Every_kind_of_type_can_be_a_schema(string keyword, string parameters)
    {
        string body = parameters.Length == 0 ? "[Css(\"h1\")] public required string Title { get; set; }" : "";
        Reading article = Reading.Html($"[Schema] public partial {keyword} Article{parameters} {{ {body} }}", Harbour);
        Assert.Equal("Tide Rises", article["Title"]);
    }

    [Fact]
    public void Properties_of_base_types_are_read()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Base { [Css("h1")] public required string Title { get; init; } }
            [Schema] public partial class Article : Base { [Css("b")] public string? Bold { get; init; } }
            """,
            Harbour);
        Assert.Equal("Tide Rises", article["Title"]);
        Assert.Equal("Rises", article["Bold"]);
    }

    [Fact]
    public void A_node_may_give_several_rankings_and_each_has_its_origin()
    {
        Reading article = Reading.Html(
            """
            [Schema] public partial class Article
            {
                [Css("nav")] [Css("div")] public required IReadOnlyList<Ranking> Rankings { get; init; }
                [Css("div")] public required Ranking First { get; init; }
            }
            """,
            """<div><h2>Read</h2><ul><li>The tide...</ul><h2>Shared</h2><ul><li>The tide rises</ul></div><div><h2>Read</h2><ul><li>The tide...</ul></div>""");
        IReadOnlyList<Ranking> rankings = (IReadOnlyList<Ranking>)article["Rankings"]!;
        Assert.Equal(["Read", "Shared"], rankings.Select(ranking => ranking.Heading));
        Assert.Equal("The tide rises", rankings[0].Items[0].ResolvedTitle);
        Assert.Equal("Read", ((Ranking)article["First"]!).Heading);
        Assert.Equal(["Rankings", "Rankings", "First"], article.Origins.Select(origin => origin.Field));
    }

    private static Reading Html(string members, string arguments = "") =>
        Reading.Html($$"""[Schema{{arguments}}] public partial class Article { {{members}} }""", Harbour);
}
